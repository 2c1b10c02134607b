package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.Days;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its job outside of the running text: labelled values, marks of elements, its titles. */
public final class PageFacts {

    private final Labels labels;
    private final Document page;

    /** Looks at a page of which hidden text is gone and the surroundings are still there. */
    public PageFacts(Document page) {
        this.page = page;
        this.labels = new Labels(page);
    }

    /**
     * A draft of these facts with no text.
     *
     * @param title of the job, as far as known
     * @param organisation the page's own word for who it is by; absent if it has none
     */
    public PostingDraft draft(@Nullable String title, Optional<String> organisation) {
        CompanyNames names = new CompanyNames(page, title);
        Element time = page.selectFirst(
                "[class*=posted] time[datetime], time[datetime][class*=date], [class*=date-posted] time[datetime]");
        String posted = time == null ? labels.value("posted") : time.attr("datetime");
        String company = labels.marked("company")
                .or(() -> Optional.ofNullable(labels.value("company")))
                .or(names::beside)
                .or(() -> organisation)
                .or(names::ofSite)
                .orElse(null);
        String behind = labels.value("location");
        String work = WorkWords.remote(labels.value("remote"));
        String there =
                work == null && behind != null && Surroundings.words(behind) <= 2 ? WorkWords.remote(behind) : null;
        String place = labels.marked("location")
                .or(() -> Optional.ofNullable(there == null ? behind : null))
                .or(names::place)
                .orElse(null);
        return PostingDraft.of("page", "")
                .about(title, company, place)
                .terms(work == null ? there : work, known(labels.value("employment")), Days.of(posted), null)
                .dated(null, Days.of(labels.value("closing")));
    }

    /** What stands behind a label such as "Position"; null if there is none. */
    public @Nullable String labelledTitle() {
        return labels.value("title");
    }

    /** Kinds of employment we know; what else stands behind such a label may be anything. */
    private static @Nullable String known(@Nullable String value) {
        return WorkWords.knownEmployment(value);
    }
}
