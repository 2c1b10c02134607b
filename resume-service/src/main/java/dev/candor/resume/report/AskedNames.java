package dev.candor.resume.report;

import dev.candor.contract.posting.Requirements.Requirement;

/** What a requirement is called before a person: in English by its usual name, else in the posting's own words. */
final class AskedNames {

    private static final int LONGEST = 40;

    private AskedNames() {}

    static String of(Requirement requirement, String language) {
        String quote = requirement.quote().strip();
        boolean own = !language.equals("en") && !quote.isEmpty() && quote.length() <= LONGEST && !quote.contains("\n");
        return own ? quote : requirement.name();
    }
}
