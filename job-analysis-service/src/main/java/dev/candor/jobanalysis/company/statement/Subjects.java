package dev.candor.jobanalysis.company.statement;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a sentence is about, by the words before its verb: the company by name, "we", "the firm", or nobody where a text about the
 * company starts with "Founded in". What is said of its customers, what somebody is told to do, and what is only reported
 * ("they say that we …") is not about the company.
 */
final class Subjects {

    private static final int HEAD = 8;
    private static final int NAME_WITHIN = 12;
    private static final WordTable WORDS = WordTable.load(Subjects.class, "subjects.tsv");
    private static final Set<String> WE = words("we");
    private static final Set<String> VERBS = words("verb");
    private static final Set<String> COMPANY = words("company");
    private static final Set<String> ONE_OTHER = words("one");
    private static final Set<String> OTHERS = words("many");
    private static final Set<String> OWN = words("own");
    private static final Set<String> HERE = words("here");
    private static final int LONG_NAME_WORD = 5;
    private static final Pattern WE_DO = Pattern.compile("\\p{L}{2,}(iamo|amos|emos|imos|ujemy|amy|imy|emy)");
    private static final Set<String> OPEN = words("open");
    private static final Set<String> REPORTED = Set.of("that", "dass", "que", "che", "dat", "att", "ze", "if", "wenn");
    private static final Set<String> READER = words("reader");

    private Subjects() {}

    /** Whom a sentence is about. */
    enum Subject {
        COMPANY,
        ITS_CUSTOMERS,
        NOBODY
    }

    private static Set<String> words(String key) {
        return Set.copyOf(WORDS.words(key));
    }

    /**
     * Whom a sentence is about.
     *
     * @param own whether the whole text is about the company, so that a sentence may leave its subject out
     */
    static Subject of(String sentence, CompanyName name, boolean own) {
        List<String> words = Arrays.asList(Folding.key(sentence).split(" "));
        int at = own && (OPEN.contains(words.getFirst()) || isCalled(words, name)) ? 0 : subject(words, name, own);
        List<String> before = at < 0 ? List.of() : words.subList(0, at);
        boolean told = before.stream().anyMatch(word -> REPORTED.contains(word) || READER.contains(word));
        if (at < 0 || told) {
            return Subject.NOBODY;
        }
        if ((String.join(" ", words.subList(at, words.size())) + " ").startsWith(name.key() + " ")) {
            return Subject.COMPANY;
        }
        List<String> near = words.subList(0, Math.min(words.size(), at + 4));
        return near.stream().anyMatch(ONE_OTHER::contains)
                ? Subject.NOBODY
                : near.stream().anyMatch(OTHERS::contains) ? Subject.ITS_CUSTOMERS : Subject.COMPANY;
    }

    /** On its own pages a company goes by the first word of its name, with or without an article. */
    private static boolean isCalled(List<String> words, CompanyName name) {
        String first = name.key().split(" ")[0];
        return first.length() >= LONG_NAME_WORD
                && words.subList(0, Math.min(2, words.size())).contains(first);
    }

    /** Index of the first word of the subject, or -1. */
    private static int subject(List<String> words, CompanyName name, boolean own) {
        String[] called = name.key().split(" ");
        for (int i = 0; i < Math.min(words.size(), NAME_WITHIN); i++) {
            int end = i + called.length;
            if (end <= words.size() && words.subList(i, end).equals(Arrays.asList(called))) {
                return i;
            }
            if (i < HEAD && stands(words, i, own)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(List<String> words, int at, boolean own) {
        String word = words.get(at);
        boolean firm = at > 0 && at <= (own ? HEAD : 3) && COMPANY.contains(word);
        boolean ours = own && (HERE.contains(word) || (at <= 3 && OWN.contains(word)));
        boolean done = at <= 2 && WE_DO.matcher(word).matches();
        return WE.contains(word) || VERBS.contains(word) || firm || ours || done;
    }
}
