package dev.candor.gateway.route;

import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.edge.Refusals;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes one request to a service and its answer back, both streamed: uploads and downloads are never held, and every piece of an event
 * stream goes out as it comes. Nothing is retried here; a service that is away gives 503.
 */
@Component
class StreamingExchange implements ProxyExchange {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final ServiceCalls calls;
    private final ServiceAddresses addresses;
    private final AnswerRelay answers;
    private final Refusals refusals;

    StreamingExchange(ServiceCalls calls, ServiceAddresses addresses, AnswerRelay answers, Refusals refusals) {
        this.calls = calls;
        this.addresses = addresses;
        this.answers = answers;
        this.refusals = refusals;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        UploadStream body = null;
        try {
            body = UploadStream.of(incoming, largest(incoming));
            HttpResponse<InputStream> answer =
                    calls.client().send(outgoing(request, body), HttpResponse.BodyHandlers.ofInputStream());
            return ServerResponse.ok().build((ignored, response) -> {
                answers.write(answer, response);
                return null;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refuse(away());
        } catch (IOException e) {
            return refuse(body == null ? away() : body.failure().orElseGet(StreamingExchange::away));
        } catch (ProblemException problem) {
            return refuse(problem);
        }
    }

    private HttpRequest outgoing(Request request, UploadStream body) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(Objects.requireNonNull(request.getUri()));
        HttpHeaders headers = request.getHeaders();
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Host")) {
                values.forEach(value -> outgoing.header(name, value));
            }
        });
        boolean stream =
                Objects.requireNonNullElse(headers.getFirst("Accept"), "").contains("text/event-stream");
        if (!stream) {
            outgoing.timeout(addresses.route().answerTimeout());
        }
        return outgoing.method(request.getMethod().name(), body.publisher()).build();
    }

    private long largest(HttpServletRequest incoming) {
        String type = Objects.requireNonNullElse(incoming.getContentType(), "");
        return type.startsWith("multipart/") ? addresses.route().largestUpload().toBytes() : Long.MAX_VALUE;
    }

    private ServerResponse refuse(ProblemException problem) {
        return ServerResponse.ok().build((request, response) -> {
            refusals.write(response, problem);
            return null;
        });
    }

    private static ProblemException away() {
        return new ProblemException(
                        CommonProblem.UNAVAILABLE, "A part of the service is away. Please try again in a moment.")
                .withRetryAfter(SOON);
    }

    static ProblemException tooLarge() {
        return new ProblemException(GatewayProblem.FILE_TOO_LARGE, "A file may have at most 10 MB.");
    }
}
