package dev.candor.resume;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts resume-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ResumeServiceApplication {

    /** Runs until the process is stopped. */
    public static void main(String[] arguments) {
        SpringApplication.run(ResumeServiceApplication.class, arguments);
    }
}
