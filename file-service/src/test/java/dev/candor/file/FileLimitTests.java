package dev.candor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import org.junit.jupiter.api.Test;

/** How much a person may store, a day and in all. */
class FileLimitTests extends RunningFiles {

    @Test
    void spendsTheDaysUploadsAndNotOneMore() {
        OwnerId owner = person();
        for (int i = 0; i < 5; i++) {
            assertThat(upload(owner, "cv.txt", "upload number " + i)).hasStatus(201);
        }

        assertThat(upload(owner, "cv.txt", "one too many"))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .hasHeader("RateLimit-Policy", "\"uploads\";q=5;w=86400")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("quota-exceeded");
    }

    @Test
    void keepsBytesUpToTheLimitAndNotOneMore() {
        OwnerId owner = person();
        assertThat(upload(owner, "full.txt", "a".repeat(SPACE))).hasStatus(201);

        assertThat(upload(owner, "more.txt", "b"))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .hasHeader("RateLimit-Policy", "\"stored-bytes\";q=" + SPACE + ";qu=\"content-bytes\"")
                .hasHeader("RateLimit", "\"stored-bytes\";r=0");
        assertThat(upload(owner, "full.txt", "a".repeat(SPACE)))
                .as("what is stored already takes no space")
                .hasStatus(200);
    }
}
