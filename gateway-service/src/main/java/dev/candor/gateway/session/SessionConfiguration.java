package dev.candor.gateway.session;

import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.secret.Secret;
import java.io.Serializable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How sessions are kept: a random id in a strict cookie, attributes as JSON of listed types, never Java serialisation. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(PublicAddress address, ExternalDoor external) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.secure() ? "__Host-candor" : "candor");
        cookie.setUseSecureCookie(address.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        // the provider sends the browser back from its own site, and a strict cookie would stay behind
        cookie.setSameSite(external.open() ? "Lax" : "Strict");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    SessionIdGenerator sessionIds() {
        return () -> Secret.fresh().text();
    }

    @Bean
    CsrfTokenRepository csrfTokens(PublicAddress address) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(address.secure()).sameSite("Strict"));
        return tokens;
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        BasicPolymorphicTypeValidator.Builder types = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(SignedIn.class)
                .allowIfSubType("dev.candor.contract.id.");
        JsonMapper json = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(SessionConfiguration.class.getClassLoader(), types))
                .build();
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, write(json));
        conversions.addConverter(byte[].class, Object.class, read(json));
        return conversions;
    }

    private static Converter<Object, byte[]> write(JsonMapper json) {
        return value -> json.writeValueAsBytes(new Kept(value));
    }

    private static Converter<byte[], Object> read(JsonMapper json) {
        return bytes -> json.readValue(bytes, Kept.class).value();
    }

    /** Lets the type of an attribute be written beside it. */
    record Kept(Object value) implements Serializable {}
}
