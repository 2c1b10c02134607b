package dev.candor.jobanalysis.testing;

import dev.candor.contract.posting.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Postings as they are read from a text. */
public final class Postings {

    private Postings() {}

    /** One that tells its language and nothing else. */
    public static Posting of(String text, String language) {
        return of(text, language, null, null, null);
    }

    /** One of a company. */
    public static Posting of(
            String text,
            String language,
            @Nullable String title,
            @Nullable String company,
            @Nullable String companyUrl) {
        return new Posting(
                null,
                "text",
                null,
                title,
                company,
                companyUrl,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                language,
                text,
                List.of());
    }
}
