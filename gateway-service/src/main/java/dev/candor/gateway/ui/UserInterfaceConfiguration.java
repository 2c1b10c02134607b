package dev.candor.gateway.ui;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Files of the built web page. Names of assets carry a hash of their content, so a browser may keep them for a year; the build has
 * compressed them ({@code .br}, {@code .gz}), and each browser gets the best that it takes.
 */
@Configuration(proxyBeanMethods = false)
class UserInterfaceConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/favicon.ico", "/favicon.svg", "/robots.txt", "/manifest.webmanifest")
                .addResourceLocations("classpath:/static/");
        registry.addResourceHandler("/webjars/swagger-ui/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    /** Behind everything else that could answer. */
    @Bean
    SimpleUrlHandlerMapping pageMapping(PageHandler page) {
        return new SimpleUrlHandlerMapping(Map.of("/**", page), Ordered.LOWEST_PRECEDENCE);
    }

    /** Before Spring Boot's own welcome page, which knows no nonce. */
    @Bean
    SimpleUrlHandlerMapping welcomeMapping(PageHandler page) {
        return new SimpleUrlHandlerMapping(Map.of("/", page), 0);
    }
}
