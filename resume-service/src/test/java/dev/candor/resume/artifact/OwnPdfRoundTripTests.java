package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumeWarning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Resumes of many trades and languages as we print them: read again they are the same, and nearly the same where some other
 * program dropped the data inside. One look a person by default; every person in every look with {@code -Dprints=all}.
 */
class OwnPdfRoundTripTests {

    private static final double LEAST_SAME = 0.97;

    static List<OwnPrints.Print> prints() throws IOException, InterruptedException {
        return "all".equals(System.getProperty("prints")) ? OwnPrints.all() : OwnPrints.some();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prints")
    void givesTheDocumentBackExactly(OwnPrints.Print print) throws InterruptedException {
        var read = OwnPrints.read(print.bytes(true));

        assertThat(OwnPrints.difference(print.resume(), read.resume())).isEmpty();
        assertThat(ResumePaths.leaves(read.resume())).isEqualTo(ResumePaths.leaves(print.resume()));
        assertThat(read.warnings()).extracting(ResumeWarning::code).doesNotContain("hidden-text", "other-text");
    }

    @Test
    void givesItBackNearlyWithoutTheDataInside() throws IOException, InterruptedException {
        int leaves = 0;
        List<String> different = new ArrayList<>();
        for (OwnPrints.Print print : prints()) {
            leaves += ResumePaths.leaves(print.resume()).size();
            OwnPrints.difference(
                            print.resume(), OwnPrints.read(print.bytes(false)).resume())
                    .forEach(line -> different.add(print + ": " + line));
        }
        System.out.printf("%d of %d values otherwise%n", different.size(), leaves);

        assertThat(1.0 - (double) different.size() / leaves).as("%s", different).isGreaterThan(LEAST_SAME);
        assertThat(different)
                .noneMatch(line -> line.matches(".*: [-+] (?:basics\\.(?:name|email|phone)|work|education).*"));
    }
}
