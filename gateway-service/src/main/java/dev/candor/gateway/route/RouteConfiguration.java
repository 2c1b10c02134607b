package dev.candor.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The fixed list of routes. What is not on it does not exist. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(ServiceAddresses addresses, IdentityRelay relay) {
        return Arrays.stream(Upstream.values())
                .map(upstream -> to(upstream, addresses, relay))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> to(
            Upstream upstream, ServiceAddresses addresses, IdentityRelay relay) {
        return route(upstream.id())
                .route(leadsTo(upstream), http())
                .before(uri(addresses.of(upstream)))
                .before(request -> relay.relay(request, upstream))
                .build();
    }

    private static RequestPredicate leadsTo(Upstream upstream) {
        return upstream.paths().stream()
                .map(place -> path("/api/v1/" + place).or(path("/api/v1/" + place + "/**")))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
