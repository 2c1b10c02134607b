package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Title, employer, place and terms of a posting against its labels; absent must stay absent. */
final class FactEvaluation {

    private static final double ENOUGH = 0.6;

    private FactEvaluation() {}

    static void judge(PostingCase one, BiConsumer<String, Boolean> share, List<String> misses) {
        PostingFacts facts = PostingFacts.find(one.text());
        Map<String, @Nullable String> said = new LinkedHashMap<>();
        said.put("title", facts.title());
        said.put("company", facts.company());
        said.put("location", facts.location());
        said.put("remote", facts.remote());
        said.put("employmentType", facts.employmentType());
        said.put("seniority", facts.seniority());
        said.forEach((field, value) -> {
            String wanted = one.fact(field);
            boolean free = field.equals("title") || field.equals("company") || field.equals("location");
            boolean right = wanted == null || value == null
                    ? wanted == null && value == null
                    : free ? alike(wanted, value) : wanted.equals(value);
            share.accept("fact " + field, right);
            if (!right) {
                misses.add("fact " + field + " | " + one.name() + " | wanted " + wanted + " | said " + value);
            }
        });
        JsonNode salary = one.facts().path("salary");
        String wanted = salary.isMissingNode() || salary.isNull() ? "" : salary(salary);
        String answer = salary(facts.salary());
        share.accept("fact salary", wanted.equals(answer));
        if (!wanted.equals(answer)) {
            misses.add("fact salary | " + one.name() + " | wanted " + wanted + " | said " + answer);
        }
    }

    private static String salary(JsonNode salary) {
        return number(salary.path("min")) + "-" + number(salary.path("max")) + " "
                + salary.path("currency").asString("") + " "
                + salary.path("period").asString("");
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    private static String salary(@Nullable Salary salary) {
        if (salary == null) {
            return "";
        }
        String min = salary.min() == null ? "" : salary.min().toPlainString();
        String max = salary.max() == null ? "" : salary.max().toPlainString();
        return min + "-" + max + " " + (salary.currency() == null ? "" : salary.currency()) + " "
                + (salary.period() == null ? "" : salary.period());
    }

    private static boolean alike(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        List<String> both = new ArrayList<>(left);
        both.retainAll(right);
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        return all.isEmpty() || (double) both.size() / all.size() >= ENOUGH;
    }

    private static Set<String> words(String text) {
        String plain = text.replaceAll("(?i)\\(\\s*[mwfdxh](?:\\s*/\\s*[mwfdxh])+\\s*\\)", " ");
        return new TreeSet<>(List.of(Folding.key(plain).split(" ")));
    }
}
