package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.Set;

/** "Managed a caseload" is doing it; "managed a team, a project, a branch" is leading. */
final class Managing {

    private static final Set<String> WORDS =
            Set.of("manage", "manages", "managed", "managing", "oversee", "oversees", "oversaw", "overseeing");
    private static final Set<String> LED = Set.of(
            "project",
            "projects",
            "programme",
            "program",
            "department",
            "division",
            "store",
            "stores",
            "branch",
            "branches",
            "office",
            "site",
            "sites",
            "shift",
            "shifts",
            "unit",
            "ward",
            "plant",
            "operation",
            "operations",
            "delivery",
            "migration",
            "rollout",
            "launch",
            "redesign",
            "implementation",
            "transition",
            "account",
            "accounts",
            "business",
            "company",
            "region",
            "area",
            "restaurant",
            "kitchen",
            "school",
            "fleet",
            "warehouse",
            "construction",
            "strategy");

    /** Trades in the plural: who manages them leads people. */
    private static final Set<String> TRADES = Set.of(
            ("agents advisers advisors technicians engineers developers programmers nurses drivers clerks cooks chefs waiters"
                            + " waitresses teachers tutors apprentices interns trainees juniors volunteers analysts consultants officers"
                            + " operators assistants mechanics electricians plumbers carers caregivers cleaners pickers packers labourers"
                            + " laborers painters welders bricklayers carpenters gardeners representatives reps salespeople supervisors"
                            + " managers guards librarians researchers designers contractors subcontractors freelancers baristas stewards")
                    .split(" ", -1));

    private Managing() {}

    /** Whether a deed is managing, and what was managed is neither people nor what people are led in. */
    static boolean ofThings(ProseCase one, Act act, Clause about) {
        String word = one.line().tokens().get(act.at()).folded();
        return WORDS.contains(word)
                && act.length() == 1
                && one.line().terms().stream()
                        .filter(term -> about.holds(term.at()) && term.at() != act.at() && isHead(one.line(), term))
                        .noneMatch(Managing::led)
                && one.line().marks("title").stream().noneMatch(mark -> about.holds(mark.at()));
    }

    /** Of "employee relations cases" the cases were managed, and no employees. */
    private static boolean isHead(Line line, Term term) {
        return line.terms().stream().noneMatch(next -> next.at() == term.at() + 1);
    }

    private static boolean led(Term term) {
        return LED.contains(term.token().folded())
                || TRADES.contains(term.token().folded())
                || Binding.isPeople(term)
                || term.keys().contains("~team");
    }
}
