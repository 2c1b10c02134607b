package dev.candor.jobanalysis.page.gate;

/** What a page without a posting seems to be, and what the person can do about it. */
public enum PageKind {
    /** Nothing to read without running its script. */
    EMPTY("The page shows its text only in a browser. Paste the text of the posting."),
    /** A form for name and password. */
    LOGIN("The page asks to sign in. Paste the text of the posting."),
    /** Several postings, or links to them. */
    LIST("The address leads to a list of jobs. Give the address of the one you mean, or paste its text."),
    /** The site says that there is nothing, or nothing any more. */
    GONE("The site says that this posting is not there any more. Check the address, or paste the text."),
    /** A wall against programs. */
    CHALLENGE("The site wants proof of a human reader, and we do not pretend. Paste the text of the posting."),
    /** An application form without the posting. */
    FORM("The page is an application form. Give the address of the posting itself, or paste its text."),
    /** A privacy or cookie notice. */
    PRIVACY("The page shows a notice about privacy or cookies. Paste the text of the posting."),
    /** Something to read, buy or study. */
    OTHER("Neither tasks nor requirements were found. Paste the text of the posting itself.");

    private final String advice;

    PageKind(String advice) {
        this.advice = advice;
    }

    /** One or two sentences that say what to do. */
    public String advice() {
        return advice;
    }
}
