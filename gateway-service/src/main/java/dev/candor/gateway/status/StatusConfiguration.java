package dev.candor.gateway.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.gateway.status.SystemStatus.Look;
import dev.candor.gateway.status.SystemStatus.Part;
import dev.candor.runtime.web.Foundations;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks each service how it is: it alone has the keys to what it stands on, so it alone can tell whether that works. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    private static final String DATABASE = "database";
    private static final String BUS = "bus";
    private static final String OBJECTS = "object-store";
    private static final String MAIL = "mail";
    private static final String MODEL = "model-provider";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final StatusProperties properties;
    private final Clock clock;

    StatusConfiguration(StatusProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Bean
    List<Part> statusParts(ServiceCalls calls, JsonMapper json, Foundations foundations) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("gateway-service", List.of(DATABASE, BUS), () -> new Look(true, foundations.look())));
        for (Upstream upstream : Upstream.values()) {
            parts.add(new Part(upstream.id(), standsOn(upstream), () -> ask(calls, json, upstream)));
        }
        return parts;
    }

    private static List<String> standsOn(Upstream upstream) {
        return switch (upstream) {
            case RESUME_SERVICE, JOB_ANALYSIS_SERVICE -> List.of(DATABASE, BUS, MODEL);
            case FILE_SERVICE -> List.of(DATABASE, BUS, OBJECTS);
            case NOTIFICATION_SERVICE -> List.of(DATABASE, BUS, MAIL);
        };
    }

    private Look ask(ServiceCalls calls, JsonMapper json, Upstream upstream) throws InterruptedException {
        Map<String, Foundations.Seen> seen = new HashMap<>();
        boolean up = false;
        try {
            HttpResponse<String> answer = calls.getOpen(upstream, "/actuator/foundations", properties.patience());
            if (answer.statusCode() == 200) {
                Answer read = json.readValue(answer.body(), Answer.class);
                up = read.up();
                Map<String, Foundations.Seen> standsOn = read.standsOn();
                if (standsOn != null) {
                    seen.putAll(standsOn);
                }
            }
        } catch (IOException | JacksonException e) {
            up = false;
        }
        if (standsOn(upstream).contains(MODEL)) {
            seen.put(MODEL, new Foundations.Seen(modelProvider(), clock.instant()));
        }
        return new Look(up, seen);
    }

    /** Every agent works without a model: where none is set, there is nothing that could be away. */
    private boolean modelProvider() {
        String provider = properties.modelProvider();
        URI place = properties.modelUrl();
        return provider == null || provider.isEmpty() || place == null || place.getHost() == null || reached(place);
    }

    private boolean reached(URI place) {
        int standard = "https".equals(place.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        int port = place.getPort() < 0 ? standard : place.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.getHost(), port), (int)
                    properties.patience().toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(boolean up, @Nullable Map<String, Foundations.Seen> standsOn) {}
}
