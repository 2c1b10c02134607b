package dev.candor.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Calls every route of a service as somebody who may not. Every route of ours must have an expectation, else {@link #check} fails:
 * {@code new AccessMatrix(mvc, mapping, "file-service").owned("GET /api/v1/files/{id}", foreignId).list("GET /api/v1/files").check()}.
 */
public final class AccessMatrix {

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;
    private final String service;
    private final TestTokens tokens = TestTokens.shared();
    private final Map<String, Expectation> expectations = new LinkedHashMap<>();
    private int calls;

    /** A matrix over the live routes of one service. */
    public AccessMatrix(MockMvcTester mvc, RequestMappingHandlerMapping mapping, String service) {
        this.mvc = mvc;
        this.mapping = mapping;
        this.service = service;
    }

    /**
     * A route with an id in it: somebody else's and a missing one must give the same 404.
     *
     * @param foreignId id of a thing that exists and belongs to another person than the caller
     */
    public AccessMatrix owned(String route, Object foreignId) {
        return expect(route, new Expectation(foreignId.toString(), null));
    }

    /** Like {@link #owned(String, Object)}, with a valid JSON body. */
    public AccessMatrix owned(String route, Object foreignId, String jsonBody) {
        return expect(route, new Expectation(foreignId.toString(), jsonBody));
    }

    /** Routes without an id, which only ever show the caller's own. */
    public AccessMatrix list(String... routes) {
        for (String route : routes) {
            expect(route, new Expectation(null, null));
        }
        return this;
    }

    /** Calls everything. */
    public void check() {
        Map<String, HandlerMethod> routes = routes();
        assertThat(new TreeSet<>(expectations.keySet()))
                .as("routes with an expectation and routes there are")
                .isEqualTo(new TreeSet<>(routes.keySet()));
        routes.forEach((route, method) -> check(route, method, expectations.get(route)));
    }

    /** How many calls were made. */
    public int calls() {
        return calls;
    }

    private AccessMatrix expect(String route, Expectation expectation) {
        assertThat(expectations.put(route, expectation)).as("twice: " + route).isNull();
        return this;
    }

    private Map<String, HandlerMethod> routes() {
        Map<String, HandlerMethod> routes = new LinkedHashMap<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("dev.candor.") && !open(info)) {
                assertThat(method.hasMethodAnnotation(RequiredScope.class))
                        .as(method + " is reached with any token: it needs @RequiredScope")
                        .isTrue();
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(
                                verb -> info.getPatternValues().forEach(path -> routes.put(verb + " " + path, method)));
            }
        });
        return routes;
    }

    /** Health and the answer for what failed elsewhere: for everybody, by intent. */
    private static boolean open(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .allMatch(path -> path.startsWith("/actuator/") || path.equals("/error"));
    }

    private void check(String route, HandlerMethod method, Expectation expectation) {
        String scope = method.getMethodAnnotation(RequiredScope.class).value();
        InternalApi api = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), InternalApi.class);
        boolean internal = api != null && !api.forPerson();
        OwnerId stranger = new OwnerId(UUID.randomUUID());
        for (String refused : refused(stranger, scope)) {
            assertThat(call(route, expectation, UUID.randomUUID().toString(), refused))
                    .as(route + " with a token that does not count")
                    .hasStatus(401);
        }
        assertThat(call(route, expectation, UUID.randomUUID().toString(), token(internal, stranger, "nothing.here")))
                .as(route + " without the scope " + scope)
                .hasStatus(403);
        if (api != null && api.forPerson()) {
            String person = tokens.person(stranger, service, scope);
            assertThat(call(route, expectation, UUID.randomUUID().toString(), person)
                            .getResponse()
                            .getStatus())
                    .as(route + " with the token of the person it is asked for")
                    .isNotEqualTo(403);
        }
        if (expectation.foreignId() != null) {
            String good = token(internal, stranger, scope);
            MvcTestResult foreign = call(route, expectation, expectation.foreignId(), good);
            MvcTestResult missing = call(route, expectation, UUID.randomUUID().toString(), good);
            assertThat(foreign).as(route + " of somebody else").hasStatus(404);
            assertThat(missing).as(route + " that does not exist").hasStatus(404);
            assertThat(body(foreign)).as(route + ": foreign and missing").isEqualTo(body(missing));
        }
    }

    private String token(boolean internal, OwnerId owner, String scope) {
        return internal
                ? tokens.service("resume-service", owner, service, scope)
                : tokens.person(owner, service, scope);
    }

    private List<@Nullable String> refused(OwnerId owner, String scope) {
        List<@Nullable String> refused = new ArrayList<>();
        refused.add(null);
        refused.add(tokens.person(owner, "another-service", scope));
        Instant past = Instant.now().minusSeconds(600);
        refused.add(tokens.bent(
                owner,
                service,
                scope,
                claims -> claims.issueTime(Date.from(past)).expirationTime(Date.from(past.plusSeconds(120)))));
        return refused;
    }

    private MvcTestResult call(String route, Expectation expectation, String id, @Nullable String token) {
        calls++;
        String[] parts = route.split(" ", 2);
        String path = parts[1].replaceAll("\\{version}", "1")
                .replaceAll("\\{kind}", "kind")
                .replaceFirst("\\{(?:[^{}]|\\{[^}]*})+}", id)
                .replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", "x");
        var request = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(parts[0]), path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(expectation.jsonBody() == null ? "{}" : expectation.jsonBody())
                .headers(bearer(token)));
        return request;
    }

    private static HttpHeaders bearer(@Nullable String token) {
        HttpHeaders headers = new HttpHeaders();
        if (token != null) {
            headers.setBearerAuth(token);
        }
        return headers;
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString().replaceAll("\"traceId\":\"[0-9a-f]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Expectation(
            @Nullable String foreignId, @Nullable String jsonBody) {}
}
