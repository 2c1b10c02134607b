package dev.candor.runtime.web;

import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.messaging.Wakeup;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the conventions of the public API for every service. */
@AutoConfiguration(
        afterName = "dev.candor.runtime.messaging.MessagingConfiguration",
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
class WebConfiguration implements WebMvcConfigurer {

    private static final String PREFIX = "/api/v1";

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(PREFIX, WebConfiguration::isPublic);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeCheck());
    }

    /** Ours, REST, and not internal. */
    private static boolean isPublic(Class<?> type) {
        return type.getName().startsWith("dev.candor.")
                && AnnotatedElementUtils.hasAnnotation(type, RestController.class)
                && !AnnotatedElementUtils.hasAnnotation(type, InternalApi.class);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ObjectProvider<Tracer> tracer) {
        return new ProblemWriter(json, tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemWriter problems) {
        return new ProblemErrorController(problems);
    }

    @Bean
    PageLinks pageLinks() {
        return new PageLinks();
    }

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit(problems));
        registration.setOrder(0);
        return registration;
    }

    @Bean
    Foundations foundations(HealthEndpoint health, Clock clock) {
        return new Foundations(health, clock);
    }

    @Bean
    HealthController healthController(HealthEndpoint health) {
        return new HealthController(health);
    }

    @Bean
    ExportController exportController(ObjectProvider<AccountExport> exports) {
        return new ExportController(exports.orderedStream().toList());
    }

    @Bean
    WebSecrets webSecrets(JdbcClient jdbc) {
        return new WebSecrets(jdbc);
    }

    @Bean
    Cursor cursor(WebSecrets secrets) {
        return new Cursor(secrets);
    }

    @Bean
    SignedOwner signedOwner(WebSecrets secrets) {
        return new SignedOwner(secrets);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(
            JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, WebSecrets secrets) {
        return new IdempotencyKeys(jdbc, new TransactionTemplate(transactions), json, secrets);
    }

    @Bean
    IdempotencyErasure idempotencyErasure(JdbcClient jdbc) {
        return new IdempotencyErasure(jdbc);
    }

    @Bean
    BackgroundLoop idempotencyPurge(IdempotencyErasure keys) {
        return new BackgroundLoop("idempotency-purge", Duration.ofHours(1), new Wakeup(), keys::purge);
    }

    @Bean
    ServiceTokens serviceTokens(RestClient.Builder http, Environment environment, Clock clock, Ids ids) {
        ServiceAssertions assertions = new ServiceAssertions(
                environment.getProperty("spring.application.name", "candor"),
                environment.getProperty("CANDOR_SERVICE_KEY", ""),
                clock,
                ids);
        return new ServiceTokens(
                http.requestFactory(requests()).build(),
                assertions,
                environment.getRequiredProperty("candor.gateway-internal-url"),
                clock);
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofSeconds(10));
        return requests;
    }
}
