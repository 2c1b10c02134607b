package dev.candor.jobanalysis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts job-analysis-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobAnalysisServiceApplication {

    /** Runs until the process is told to end. */
    public static void main(String[] arguments) {
        SpringApplication.run(JobAnalysisServiceApplication.class, arguments);
    }
}
