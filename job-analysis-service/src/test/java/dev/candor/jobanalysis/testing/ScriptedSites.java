package dev.candor.jobanalysis.testing;

import dev.candor.guard.net.FetchOutcome.Reason;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.jobanalysis.site.Sites;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An internet of exactly the pages that a test puts into it; everything else is gone. */
public final class ScriptedSites implements Sites {

    private final Map<String, String> pages = new HashMap<>();
    private final List<String> opened = new ArrayList<>();

    /** Puts a page or an answer at an address. */
    public ScriptedSites with(String address, String body) {
        pages.put(address.replaceFirst("#.*", ""), body);
        return this;
    }

    /** What was asked for, in order. */
    public List<String> opened() {
        return List.copyOf(opened);
    }

    @Override
    public Optional<URI> canonical(String address) {
        URI uri = URI.create(address.replaceFirst("#.*", ""));
        return address.startsWith("http") ? Optional.of(uri) : Optional.empty();
    }

    @Override
    public SitePage ask(String address) {
        return open(address);
    }

    @Override
    public SitePage open(String given) {
        String address = given.replaceFirst("#.*", "");
        opened.add(address);
        String body = pages.get(address);
        if (body == null) {
            return new SitePage.Closed(Reason.GONE);
        }
        String type =
                body.startsWith("<?xml") ? "application/xml" : body.startsWith("{") ? "application/json" : "text/html";
        return new SitePage.Opened(URI.create(address), type, body);
    }
}
