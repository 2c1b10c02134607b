package dev.candor.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the gateway's own, with what a stranger and a token without the scope get. A route that is not here fails. */
class AccessMatrixTests extends RunningGateway {

    private static final int OPEN = 0;

    /** Status for a stranger, and for a token that may only read files. Open ones are open by intent. */
    private record Expected(int stranger, int wrongScope) {}

    private static final Expected GUARDED = new Expected(401, 403);
    private static final Expected ANONYMOUS = new Expected(OPEN, OPEN);
    private static final Expected INTERNAL = new Expected(404, 404);

    private static final Map<String, Expected> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /api/v1/accounts", ANONYMOUS),
            Map.entry("GET /api/v1/session", ANONYMOUS),
            Map.entry("POST /api/v1/session", ANONYMOUS),
            Map.entry("DELETE /api/v1/session", ANONYMOUS),
            Map.entry("POST /api/v1/session/links", GUARDED),
            Map.entry("POST /api/v1/unsubscribe", ANONYMOUS),
            Map.entry("POST /unsubscribe", ANONYMOUS),
            Map.entry("GET /unsubscribe", ANONYMOUS),
            Map.entry("GET /api/v1/status", ANONYMOUS),
            Map.entry("GET /openapi.json", ANONYMOUS),
            Map.entry("GET /api-docs", ANONYMOUS),
            Map.entry("GET /api/docs", ANONYMOUS),
            Map.entry("GET /api/v1/me", GUARDED),
            Map.entry("PATCH /api/v1/me", GUARDED),
            Map.entry("DELETE /api/v1/me", GUARDED),
            Map.entry("PUT /api/v1/me/password", GUARDED),
            Map.entry("GET /api/v1/me/usage", GUARDED),
            Map.entry("GET /api/v1/me/export", GUARDED),
            Map.entry("GET /api/v1/me/tokens", GUARDED),
            Map.entry("POST /api/v1/me/tokens", GUARDED),
            Map.entry("DELETE /api/v1/me/tokens/{id}", GUARDED),
            Map.entry("GET /api/v1/me/consents", GUARDED),
            Map.entry("GET /api/v1/me/consents/{provider}", GUARDED),
            Map.entry("PUT /api/v1/me/consents/{provider}", GUARDED),
            Map.entry("DELETE /api/v1/me/consents/{provider}", GUARDED),
            Map.entry("GET /api/v1/me/providers", GUARDED),
            Map.entry("GET /api/v1/me/providers/{name}", GUARDED),
            Map.entry("PUT /api/v1/me/providers/{name}", GUARDED),
            Map.entry("DELETE /api/v1/me/providers/{name}", GUARDED),
            Map.entry("POST /api/v1/me/providers/{name}/test", GUARDED),
            Map.entry("GET /internal/jwks", INTERNAL),
            Map.entry("POST /internal/tokens", INTERNAL),
            Map.entry("POST /internal/sign-in-links", INTERNAL),
            Map.entry("GET /internal/contacts/{owner}", INTERNAL),
            Map.entry("GET /internal/model-access/{owner}", INTERNAL)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteAnswersStrangersAndWrongScopesAsExpected() {
        TreeSet<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("dev.candor.gateway.")) {
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> info.getPatternValues().forEach(path -> routes.add(verb + " " + path)));
            }
        });
        assertThat(routes).isEqualTo(EXPECTED.keySet());
        Browser script =
                browser().with("Authorization", "Bearer " + signedIn("matrix").token("files.read"));

        EXPECTED.forEach((route, expected) -> {
            assertThat(status(browser(), route, expected.stranger()))
                    .as("stranger: " + route)
                    .isEqualTo(expected.stranger());
            assertThat(status(script, route, expected.wrongScope()))
                    .as("wrong scope: " + route)
                    .isEqualTo(expected.wrongScope());
        });
    }

    @Test
    void everyRouteToAServiceNeedsAPerson() {
        for (String place :
                "resumes optimizations applications claims/check match usage postings files notifications webhooks me/notification-settings"
                        .split(" ")) {
            for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
                assertThat(browser()
                                .send(method, "/api/v1/" + place, method.equals("GET") ? null : "{}", Map.of())
                                .statusCode())
                        .as(method + " " + place)
                        .isEqualTo(401);
            }
        }
        assertThat(RESUME.seen()).isEmpty();
        assertThat(FILE.seen()).isEmpty();
    }

    private static int status(Browser browser, String route, int expected) {
        if (expected == OPEN) {
            return OPEN;
        }
        String[] parts = route.split(" ");
        String path = parts[1].replaceAll("\\{[^}]+}", "019b0000-0000-7000-8000-000000000000");
        return browser.send(parts[0], path, parts[0].equals("GET") ? null : "{}", Map.of())
                .statusCode();
    }
}
