package dev.candor.jobanalysis.company.source;

import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.company.statement.CompanyName;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What ties a site to a posting. The name alone ties nothing, since companies share names; with it goes the posting's own lead, the
 * place, or the trade. A site in another place and of another trade is a namesake, even if the posting leads there.
 *
 * @param linked whether the posting leads to the site
 * @param named whether the site calls itself so
 * @param placed whether it tells of the posting's place
 * @param trade whether it shares words of the company's trade with the posting
 * @param elsewhere whether place and trade both speak against it
 */
public record Ties(boolean linked, boolean named, boolean placed, boolean trade, boolean elsewhere) {

    private static final int TRADE_WORDS = 2;
    private static final int TOLD = 5;
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\d{4,5}\\s+\\p{Lu}\\p{L}+|\\b[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b|(?iu)\\b(headquarter\\w*|based in|hauptsitz|sitz in|siège|sede)\\b");
    private static final Set<String> PLAIN = Set.of(
            "company",
            "business",
            "people",
            "customers",
            "services",
            "service",
            "products",
            "quality",
            "working",
            "employees",
            "unternehmen",
            "kunden",
            "mitarbeiter",
            "entreprise",
            "clients",
            "empresa",
            "equipo",
            "software",
            "million",
            "experience",
            "support",
            "management",
            "looking",
            "position",
            "international",
            "development",
            "standort",
            "years");

    /**
     * Compares a site with a posting.
     *
     * @param known what else is known to be said about the company; may be empty
     */
    public static Ties of(CompanyName name, Posting posting, String known, boolean linked, List<CompanyPage> pages) {
        String all = pages.stream().map(CompanyPage::text).collect(Collectors.joining("\n"));
        boolean called = pages.stream().anyMatch(page -> name.isOneOf(page.names()));
        boolean named = called || (linked && name.isIn(all));
        Set<String> site = words(all);
        Set<String> told = words(about(posting, name) + "\n" + known);
        told.removeAll(Arrays.asList(name.key().split(" ")));
        Set<String> places = places(posting);
        String key = " " + Folding.key(all) + " ";
        boolean placed = places.stream().anyMatch(place -> key.contains(" " + place + " "));
        long shared = told.stream().filter(site::contains).count();
        boolean tellsPlace = ADDRESS.matcher(all).find();
        boolean elsewhere = !placed && !places.isEmpty() && tellsPlace && shared == 0 && told.size() >= TOLD;
        return new Ties(linked, named, placed, shared >= TRADE_WORDS, elsewhere);
    }

    /** Whether the site is the company of the posting. */
    public boolean hold() {
        return named && (linked || placed || trade) && !elsewhere;
    }

    /** Sentences of the posting that name the company or speak as it, without those that ask or offer. */
    private static String about(Posting posting, CompanyName name) {
        return posting.text()
                .lines()
                .filter(line -> !line.startsWith("- ") && name.isIn(line))
                .map(line -> line.replaceAll("(?iu)" + Pattern.quote(name.shown()), " "))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.key(text).split(" "))
                .filter(word -> word.length() >= 5 && !PLAIN.contains(word))
                .filter(word -> Languages.known().stream().noneMatch(language -> Languages.isStopWord(word, language)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> places(Posting posting) {
        String location = posting.location();
        return location == null
                ? Set.of()
                : Arrays.stream(location.split("[,/;()|]"))
                        .limit(1)
                        .flatMap(part -> Arrays.stream(Folding.key(part).split(" ")))
                        .filter(word -> word.length() >= 4 && !word.chars().anyMatch(Character::isDigit))
                        .filter(word -> !Set.of("remote", "hybrid", "europe", "germany", "deutschland")
                                .contains(word))
                        .collect(Collectors.toSet());
    }
}
