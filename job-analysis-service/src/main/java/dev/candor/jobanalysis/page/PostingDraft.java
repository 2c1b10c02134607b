package dev.candor.jobanalysis.page;

import dev.candor.contract.posting.Posting.Salary;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a source tells it; {@code markup} is HTML or plain text, everything absent is unknown.
 *
 * @param hidden whether the page around it holds text that no reader sees
 * @param source board, {@code json-ld}, {@code page} or {@code text}
 */
public record PostingDraft(
        String source,
        String markup,
        @Nullable String title,
        @Nullable String company,
        @Nullable String companyUrl,
        @Nullable String location,
        @Nullable String remote,
        @Nullable String employmentType,
        @Nullable String datePosted,
        @Nullable String validThrough,
        @Nullable Salary salary,
        @Nullable Boolean open,
        boolean hidden) {

    /** A draft that knows its text only. */
    public static PostingDraft of(String source, String markup) {
        return new PostingDraft(source, markup, null, null, null, null, null, null, null, null, null, null, false);
    }

    /** The same with title, company and place. */
    public PostingDraft about(@Nullable String titled, @Nullable String by, @Nullable String at) {
        return new PostingDraft(
                source,
                markup,
                titled,
                by,
                companyUrl,
                at,
                remote,
                employmentType,
                datePosted,
                validThrough,
                salary,
                open,
                hidden);
    }

    /** The same with remote work, kind of employment, date and whether it is open. */
    public PostingDraft terms(
            @Nullable String remoteWork,
            @Nullable String employment,
            @Nullable String posted,
            @Nullable Boolean isOpen) {
        return new PostingDraft(
                source,
                markup,
                title,
                company,
                companyUrl,
                location,
                remoteWork,
                employment,
                posted,
                validThrough,
                salary,
                isOpen,
                hidden);
    }

    /** The same with pay. */
    public PostingDraft paid(@Nullable Salary pay) {
        return new PostingDraft(
                source,
                markup,
                title,
                company,
                companyUrl,
                location,
                remote,
                employmentType,
                datePosted,
                validThrough,
                pay,
                open,
                hidden);
    }

    /** The same with the company's own site and the last day. */
    public PostingDraft dated(@Nullable String site, @Nullable String through) {
        return new PostingDraft(
                source,
                markup,
                title,
                company,
                site,
                location,
                remote,
                employmentType,
                datePosted,
                through,
                salary,
                open,
                hidden);
    }

    /** The same from a page that hides something. */
    public PostingDraft hiding() {
        return new PostingDraft(
                source,
                markup,
                title,
                company,
                companyUrl,
                location,
                remote,
                employmentType,
                datePosted,
                validThrough,
                salary,
                open,
                true);
    }

    /** The same, no longer open. */
    public PostingDraft closed() {
        return terms(remote, employmentType, datePosted, Boolean.FALSE);
    }

    /** The same text, and what is unknown here from another draft of the same posting. */
    public PostingDraft or(PostingDraft other) {
        return new PostingDraft(
                source,
                markup,
                either(title, other.title),
                either(company, other.company),
                either(companyUrl, other.companyUrl),
                either(location, other.location),
                either(remote, other.remote),
                either(employmentType, other.employmentType),
                either(datePosted, other.datePosted),
                either(validThrough, other.validThrough),
                either(salary, other.salary),
                either(open, other.open),
                hidden || other.hidden);
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        boolean blank = one instanceof String text && text.isBlank();
        return one == null || blank ? other : one;
    }

    @Override
    public String toString() {
        return "PostingDraft[source=" + source + ", characters=" + markup.length() + "]";
    }
}
