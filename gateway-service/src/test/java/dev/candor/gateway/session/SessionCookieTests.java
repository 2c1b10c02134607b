package dev.candor.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.TestAddresses;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.session.web.http.CookieSerializer;

class SessionCookieTests {

    @Test
    void isStrictAndNamedForTheHostOnTls() {
        assertThat(cookie("https://candor.example.org", false))
                .startsWith("__Host-candor=abc;")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void hasNoPrefixOnPlainHttpBecauseBrowsersRefuseIt() {
        assertThat(cookie("http://localhost:8080", false))
                .startsWith("candor=abc;")
                .contains("SameSite=Strict")
                .doesNotContain("Secure");
    }

    @Test
    void survivesTheWayBackFromAProvider() {
        assertThat(cookie("https://candor.example.org", true)).contains("SameSite=Lax");
    }

    private static String cookie(String base, boolean provider) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SessionConfiguration()
                .sessionCookie(TestAddresses.of(base), new Door(provider))
                .writeCookieValue(new CookieSerializer.CookieValue(new MockHttpServletRequest(), response, "abc"));
        return response.getHeader("Set-Cookie");
    }

    private record Door(boolean open) implements ExternalDoor {

        @Override
        public String name() {
            return "";
        }

        @Override
        public void addTo(HttpSecurity http) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Visitor> admit(String token) {
            return Optional.empty();
        }
    }
}
