package dev.candor.resume.structure.basics;

import dev.candor.resume.document.JsonResume.Profile;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a person's profiles on networks from their own page. */
final class Profiles {

    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("linkedin.com", "LinkedIn"),
            Map.entry("github.com", "GitHub"),
            Map.entry("gitlab.com", "GitLab"),
            Map.entry("xing.com", "XING"),
            Map.entry("twitter.com", "Twitter"),
            Map.entry("x.com", "X"),
            Map.entry("behance.net", "Behance"),
            Map.entry("dribbble.com", "Dribbble"),
            Map.entry("orcid.org", "ORCID"),
            Map.entry("stackoverflow.com", "Stack Overflow"),
            Map.entry("kaggle.com", "Kaggle"),
            Map.entry("medium.com", "Medium"),
            Map.entry("researchgate.net", "ResearchGate"),
            Map.entry("scholar.google.com", "Google Scholar"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("youtube.com", "YouTube"));

    private Profiles() {}

    /** Fills the profiles and answers the person's own page, if there is one. */
    static @Nullable String fill(List<Profile> profiles, ContactFinder contact, SpanBook spans) {
        String own = null;
        List<String> seen = new ArrayList<>();
        for (Piece link : contact.links()) {
            String network = network(link.text());
            seen.add(bare(link.text()));
            if (network != null) {
                spans.mark("basics.profiles[" + profiles.size() + "].url", link);
                profiles.add(new Profile(network, user(link.text()), link.text()));
            } else if (own == null) {
                own = spans.put("basics.url", link);
            }
        }
        for (String link : contact.linked()) {
            String network = network(link);
            if (seen.stream().noneMatch(bare(link)::equals)) {
                if (network != null) {
                    profiles.add(new Profile(network, user(link), link));
                } else if (own == null) {
                    own = link;
                }
            }
        }
        return own;
    }

    static @Nullable Profile of(String link) {
        String network = network(link);
        return network == null ? null : new Profile(network, user(link), link);
    }

    private static String bare(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }

    private static @Nullable String network(String link) {
        String host = bare(link).split("/", 2)[0];
        return NETWORKS.entrySet().stream()
                .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String user(String link) {
        try {
            String path = URI.create(link.startsWith("http") ? link : "https://" + link)
                    .getPath();
            String user = path == null ? "" : path.replaceFirst("/$", "").replaceFirst(".*/", "");
            return user.isEmpty() ? null : user;
        } catch (IllegalArgumentException unusual) {
            return null;
        }
    }
}
