package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One job board with a public interface. It recognises its addresses and reads its own answers; fetching is not its job. */
public interface JobBoard {

    /** Its word in the API, such as {@code greenhouse}. */
    String name();

    /** Where to ask for the posting at this address; empty if the address is not of this board. Built from checked parts only. */
    Optional<String> api(URI address);

    /** The posting in an answer of the board; empty if it is not in there. */
    Optional<PostingDraft> read(JsonNode answer, URI address);
}
