package dev.candor.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.candor.contract.id.OwnerId;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a person stores is there once, for that person alone, and readable by nobody else. */
class FileKeepingTests extends RunningFiles {

    @Test
    void storesTheSameBytesOfOnePersonOnceAndTellsOfThemOnce() throws UnsupportedEncodingException {
        OwnerId owner = person();

        MvcTestResult first = upload(owner, "cv.txt", SECRET_LINE + " one");
        MvcTestResult again = upload(owner, "renamed.txt", SECRET_LINE + " one");

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(200);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(facts("file.stored.v1", id(first))).isEqualTo(1);
        assertThat(get(owner, "/api/v1/files/" + id(first) + "/content"))
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"cv.txt\"; filename*=UTF-8''cv.txt")
                .bodyText()
                .isEqualTo(SECRET_LINE + " one");
    }

    @Test
    void keepsFilesOfTwoPeopleApartEvenWithTheSameBytes() throws UnsupportedEncodingException {
        String text = SECRET_LINE + " shared";
        String mine = id(upload(person(), "cv.txt", text));
        OwnerId other = person();
        MvcTestResult theirs = upload(other, "cv.txt", text);

        assertThat(theirs).hasStatus(201);
        assertThat(id(theirs)).isNotEqualTo(mine);
        assertThat(get(other, "/api/v1/files/" + mine)).hasStatus(404);
    }

    @Test
    void writesNothingInClear() throws Exception {
        upload(person(), "Zebulon-Quartermaine.txt", SECRET_LINE);

        assertThat(new String(STORE.everything(), StandardCharsets.ISO_8859_1)).doesNotContain("Zebulon");
        assertThat(jdbc.sql("SELECT string_agg(encode(details, 'escape'), ' ') FROM stored_file")
                        .query(String.class)
                        .single())
                .doesNotContain("Zebulon");
    }

    @Test
    void pagesThroughFilesNewestFirst() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String first = id(upload(owner, "a.txt", "first of three"));
        upload(owner, "b.txt", "second of three");
        String last = id(upload(owner, "c.txt", "third of three"));

        MvcTestResult page = get(owner, "/api/v1/files?limit=2");
        String next = JsonPath.read(page.getResponse().getContentAsString(), "$.next");

        assertThat(page).bodyJson().extractingPath("$.items[0].id").isEqualTo(last);
        assertThat(get(owner, "/api/v1/files?limit=2&cursor=" + next))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(first);
    }
}
