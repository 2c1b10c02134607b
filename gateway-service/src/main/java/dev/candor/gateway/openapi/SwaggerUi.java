package dev.candor.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which version of Swagger UI is on the class path; its files lie in a folder of that name. */
@Component
class SwaggerUi {

    private static final String DESCRIPTION = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final String version;

    SwaggerUi() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = new ClassPathResource(DESCRIPTION).getInputStream()) {
            properties.load(in);
        }
        this.version = properties.getProperty("version", "");
    }

    String version() {
        return version;
    }
}
