package dev.candor.jobanalysis.page.reading;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.data.JsonLd;
import dev.candor.jobanalysis.page.data.Microdata;
import dev.candor.jobanalysis.page.data.PageNames;
import dev.candor.jobanalysis.page.data.StatePosting;
import dev.candor.jobanalysis.page.gate.ContentGate;
import dev.candor.jobanalysis.page.gate.ContentGate.Trust;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.page.gate.PageSigns;
import dev.candor.jobanalysis.page.hidden.HiddenText;
import dev.candor.jobanalysis.page.layout.MainBlock;
import dev.candor.jobanalysis.page.layout.PageFacts;
import dev.candor.jobanalysis.page.layout.Surroundings;
import dev.candor.jobanalysis.page.layout.Titles;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posting in any page: in structured data, in the state of its scripts, in its main block, in a long description. Each
 * text has to pass the content gate; structured data wins unless the page itself says clearly more. Whatever gives the text, all
 * of them give facts.
 */
public final class PostingPage {

    private static final int DESCRIPTION = 150;
    private static final int SHELL = 40;

    private final Document page;
    private final URI address;
    private final PageNames names;
    private final JsonLd data;
    private PageSigns signs = PageSigns.NONE;
    private int listed;
    private int wordsSeen;

    private PostingPage(String html, URI address) {
        this.page = Jsoup.parse(html, address.toString());
        this.address = address;
        this.names = new PageNames(page, address);
        this.data = new JsonLd(page);
    }

    /** Reads a page that was at this address; its fragment tells which of several postings is meant. */
    public static PageReading read(String html, URI address) {
        return new PostingPage(html, address).reading();
    }

    private PageReading reading() {
        List<PostingDraft> typed = Stream.of(data.posting(names), Microdata.read(page), StatePosting.read(page, names))
                .flatMap(Optional::stream)
                .toList();
        boolean hides = HiddenText.remove(page);
        wordsSeen = page.body().text().split("\\s+").length;
        boolean closed = PageText.lines(page.body().clone()).lines().anyMatch(ContentGate::closes);
        Optional<URI> elsewhere = PageShape.leadsTo(page, address);
        PageFacts facts = new PageFacts(page);
        String described = description();
        int fields = PageShape.fields(page);
        String whole = page.outerHtml();
        listed = Surroundings.remove(page);
        signs = PageShape.signs(Jsoup.parse(whole), data, fields, listed);
        Element main = SeveralPostings.named(page, address)
                .map(MainBlock::of)
                .orElseGet(() -> MainBlock.withHead(page.body()));
        PostingDraft beside = facts.draft(title(typed, main, facts), data.organisation());
        return chosen(typed, main, List.of(described, whole))
                .<PageReading>map(found -> found(found, typed, beside, hides, closed))
                .orElseGet(() -> nothing(closed, elsewhere));
    }

    private @Nullable String title(List<PostingDraft> typed, Element main, PageFacts facts) {
        return typed.stream()
                .map(PostingDraft::title)
                .filter(title -> title != null)
                .findFirst()
                .or(() -> Titles.of(page, main, facts.labelledTitle(), names::shared))
                .orElse(null);
    }

    /** The best text; the last resorts are looked at only when nothing else passes. */
    private Optional<Candidate> chosen(List<PostingDraft> typed, Element main, List<String> lastResorts) {
        Optional<Candidate> data = typed.stream()
                .map(draft -> Candidate.of(
                        draft, draft.source().equals("page") ? Trust.TYPED : Trust.STRUCTURED, PageSigns.NONE))
                .filter(Candidate::passes)
                .max(Comparator.comparingInt(Candidate::weight));
        Candidate plain = Candidate.of(PostingDraft.of("page", main.outerHtml()), Trust.PLAIN, signs);
        boolean several = SeveralPostings.in(PageText.lines(main.clone()));
        if (data.isPresent()) {
            return !several && plain.richerThan(data.get()) ? Optional.of(plain) : data;
        }
        if (several) {
            return Optional.empty();
        }
        return plain.passes()
                ? Optional.of(plain)
                : lastResort(lastResorts.get(0), listed > 2 ? "" : lastResorts.get(1));
    }

    private Optional<Candidate> lastResort(String described, String whole) {
        List<String> markups = new ArrayList<>(List.of(described));
        String article = new Readability4J(address.toString(), whole).parse().getContent();
        if (article != null) {
            markups.add(article);
        }
        return markups.stream()
                .map(markup -> Candidate.of(PostingDraft.of("page", markup), Trust.PLAIN, signs))
                .filter(Candidate::passes)
                .findFirst();
    }

    private PageReading found(
            Candidate found, List<PostingDraft> typed, PostingDraft beside, boolean hides, boolean closed) {
        PostingDraft draft = found.draft();
        for (PostingDraft other : typed) {
            draft = draft.or(other);
        }
        draft = draft.or(beside);
        draft = closed ? draft.closed() : draft;
        return new PageReading.Found(hides ? draft.hiding() : draft);
    }

    private PageReading nothing(boolean closed, Optional<URI> elsewhere) {
        Candidate rest = Candidate.of(PostingDraft.of("page", page.body().outerHtml()), Trust.PLAIN, signs);
        PageKind kind = rest.refused() == null ? PageKind.LIST : rest.refused();
        boolean frame = kind == PageKind.EMPTY || kind == PageKind.OTHER || kind == PageKind.FORM;
        if (frame && elsewhere.isPresent()) {
            return new PageReading.Elsewhere(elsewhere.get());
        }
        PageKind said =
                kind == PageKind.EMPTY && wordsSeen >= SHELL ? (listed > 2 ? PageKind.LIST : PageKind.OTHER) : kind;
        return new PageReading.None(closed ? PageKind.GONE : said);
    }

    private String description() {
        for (String name : List.of("og:description", "description", "twitter:description")) {
            Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
            if (meta != null && meta.attr("content").split("\\s+").length > DESCRIPTION) {
                return meta.attr("content");
            }
        }
        return "";
    }
}
