package dev.candor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.AccessMatrix;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may reach what. */
class FileAccessTests extends RunningFiles {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void keepsArtifactsForTheServiceThatMadeThem() throws UnsupportedEncodingException {
        OwnerId owner = person();
        UUID id = UUID.randomUUID();
        for (String version : new String[] {"draft", "final"}) {
            assertThat(mvc.put()
                            .uri("/internal/artifacts/" + id)
                            .header("Authorization", service(owner, "artifact.write"))
                            .contentType(MediaType.APPLICATION_PDF)
                            .content(version))
                    .hasStatus(200);
        }

        assertThat(mvc.get().uri("/internal/artifacts/" + id).header("Authorization", service(owner, "artifact.read")))
                .hasStatus(200)
                .bodyText()
                .isEqualTo("final");
        assertThat(mvc.put()
                        .uri("/internal/artifacts/" + id)
                        .header("Authorization", service(person(), "artifact.write"))
                        .contentType(MediaType.APPLICATION_PDF)
                        .content("theft"))
                .hasStatus(404);
    }

    @Test
    void letsNobodyReachWhatIsNotTheirs() throws UnsupportedEncodingException {
        String file = id(upload(person(), "cv.txt", "matrix"));
        UUID artifact = UUID.randomUUID();
        mvc.put()
                .uri("/internal/artifacts/" + artifact)
                .header("Authorization", service(person(), "artifact.write"))
                .contentType(MediaType.APPLICATION_PDF)
                .content("matrix")
                .exchange();

        AccessMatrix matrix = new AccessMatrix(mvc, mapping, SERVICE)
                .owned("GET /api/v1/files/{id}", file)
                .owned("GET /api/v1/files/{id}/content", file)
                .owned("DELETE /api/v1/files/{id}", file)
                .owned("GET /internal/files/{id}", file)
                .owned("GET /internal/files/{id}/content", file)
                .owned("GET /internal/artifacts/{id}", artifact)
                .list(
                        "GET /api/v1/files",
                        "POST /api/v1/files",
                        "GET /api/v1/usage",
                        "GET /internal/export",
                        "PUT /internal/artifacts/{id}",
                        "DELETE /internal/artifacts/{id}");
        matrix.check();

        assertThat(matrix.calls()).isGreaterThan(50);
    }
}
