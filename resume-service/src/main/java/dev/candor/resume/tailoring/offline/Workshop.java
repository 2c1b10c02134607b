package dev.candor.resume.tailoring.offline;

import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLines;
import dev.candor.resume.tailoring.TailorInput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every operation needs: the input, which requirement each text serves, and the resume's language. */
record Workshop(TailorInput input, Relevance relevance, String language) {

    static Workshop of(TailorInput input) {
        String language = ResumeLines.languageOf(input.source());
        Map<String, ResumeLine> lines = new ResumeLines(
                        input.source(), input.asOf(), input.posting().language())
                .of(input.source()).stream().collect(Collectors.toMap(ResumeLine::path, Function.identity()));
        return new Workshop(
                input, new Relevance(input.requirements(), input.before(), language, duties(input), lines), language);
    }

    /** What the posting calls things, for this resume. */
    PostingNames names() {
        return new PostingNames(input.requirements(), input.posting().language(), language);
    }

    private static List<Query> duties(TailorInput input) {
        return input.requirements().responsibilities().stream()
                .map(duty -> Query.of(duty, input.posting().language()))
                .toList();
    }
}
