package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One job board with a public interface. It recognises its addresses and reads its own answers; fetching is not its job. */
public interface JobBoard {

    /** Its word in the API, such as {@code greenhouse}. */
    String name();

    /**
     * Where to ask for the posting at this address, best first; none if the address is not of this board. Built from checked
     * parts only.
     */
    List<String> apis(URI address);

    /** The posting in an answer of the board; empty if it is not in there. */
    Optional<PostingDraft> read(JsonNode answer, URI address);

    /** The posting's address on the board, where an employer's own page shows it and its address names it. */
    default Optional<URI> named(String html, URI address) {
        return Optional.empty();
    }

    /** The posting's address on the board, where a page links or frames exactly one of its postings. */
    default Optional<URI> linked(String html, URI address) {
        return Optional.empty();
    }
}
