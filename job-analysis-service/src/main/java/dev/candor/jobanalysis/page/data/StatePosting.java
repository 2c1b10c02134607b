package dev.candor.jobanalysis.page.data;

import dev.candor.jobanalysis.page.Days;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import dev.candor.jobanalysis.page.gate.ContentGate;
import dev.candor.jobanalysis.page.gate.ContentGate.Trust;
import dev.candor.jobanalysis.page.gate.ContentGate.Verdict;
import dev.candor.jobanalysis.page.gate.PageSigns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** Finds the one posting in the state of a page: an object with running text that fits the address or the title of the page. */
public final class StatePosting {

    private static final int LEAST_LETTERS = 300;
    private static final int MOST_OBJECTS = 4_000;
    private static final int DEPTH = 60;
    private static final int BELOW = 3;

    private final PageNames names;
    private final List<Candidate> candidates = new ArrayList<>();
    private int objects;

    private StatePosting(PageNames names) {
        this.names = names;
    }

    private record Candidate(JsonNode object, String markup, int fit, int weight) {}

    /** The posting; empty if there is none, or several and nothing tells which. */
    public static Optional<PostingDraft> read(Document page, PageNames names) {
        StatePosting search = new StatePosting(names);
        PageState.of(page).forEach(tree -> search.visit(tree, 0));
        return search.best().map(found -> draft(found, names));
    }

    private void visit(JsonNode node, int depth) {
        if (depth > DEPTH || ++objects > MOST_OBJECTS * 20) {
            return;
        }
        if (node.isString() && depth == 0) {
            weigh(node, node.asString(), false);
        } else if (node.isContainer() && holdsText(node, BELOW)) {
            weigh(node, TextParts.of(node), node.isObject() && JobFields.identify(node));
        }
        node.forEach(child -> visit(child, depth + 1));
    }

    /** Whether running text stands in the object or a little below; looking at all others would cost much and find nothing. */
    private static boolean holdsText(JsonNode node, int below) {
        for (JsonNode value : node) {
            if (isLong(value)
                    || RichText.is(value)
                    || (below > 0 && value.isContainer() && holdsText(value, below - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(JsonNode value) {
        return value.isString()
                && value.asString().length() >= 60
                && value.asString().indexOf(' ') > 0;
    }

    private void weigh(JsonNode node, String markup, boolean identified) {
        if (markup.length() < LEAST_LETTERS || candidates.size() >= MOST_OBJECTS) {
            return;
        }
        Trust trust = identified ? Trust.TYPED : Trust.PLAIN;
        String text = PageText.ofEither(markup).text();
        if (ContentGate.judge(text, trust, PageSigns.NONE) instanceof Verdict.Passed(int weight) && weight > 2) {
            int fit = names.fits(node) + (identified ? 2 : 0);
            candidates.add(new Candidate(node, markup, fit, weight));
        }
    }

    private Optional<Candidate> best() {
        Optional<Candidate> best = candidates.stream()
                .max(Comparator.comparingInt(Candidate::fit)
                        .thenComparingInt(Candidate::weight)
                        .thenComparing(candidate -> JobFields.TITLE.in(candidate.object()) != null));
        return best.filter(found -> found.fit() > 2 || !hasRival(found));
    }

    /** Whether another object fits as well, with another title and another text. */
    private boolean hasRival(Candidate found) {
        String title = String.valueOf(JobFields.TITLE.in(found.object()));
        return candidates.stream()
                .filter(other -> other.fit() == found.fit() && !other.markup().equals(found.markup()))
                .anyMatch(other ->
                        !String.valueOf(JobFields.TITLE.in(other.object())).equals(title));
    }

    private static PostingDraft draft(Candidate found, PageNames names) {
        JsonNode object = found.object();
        String remote = JobFields.REMOTE.in(object);
        boolean flag = "true".equals(remote);
        return PostingDraft.of("page", found.markup())
                .about(
                        names.plain(JobFields.TITLE.in(object)),
                        JobFields.COMPANY.in(object),
                        JobFields.PLACE.in(object))
                .terms(
                        flag ? "remote" : WorkWords.remote(remote),
                        WorkWords.employment(JobFields.EMPLOYMENT.in(object)),
                        Days.of(JobFields.POSTED.in(object)),
                        null);
    }
}
