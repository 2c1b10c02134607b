package dev.candor.file;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts file-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FileServiceApplication {

    /** Runs until the process is told to end. */
    public static void main(String[] arguments) {
        SpringApplication.run(FileServiceApplication.class, arguments);
    }
}
