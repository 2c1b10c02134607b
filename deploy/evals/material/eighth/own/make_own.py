#!/usr/bin/env python3
"""make_own.py OUT [word in a case name ...]: writes OUT/<person>-<design>-check/file.<ext> and truth.json."""
import importlib
import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tools  # noqa: E402
from view import clean  # noqa: E402

# person, design, module, function, format, family, traits
CASES = [
    ("arvind_subramaniam", "jake-latex", "latex_designs", "jake", "pdf", "latex-pdf", ["one-column", "dates-right", "small-caps", "promotion"]),
    ("arvind_subramaniam", "markdown", "text_designs", "md_engineer", "md", "markdown", ["promotion", "employer-once", "table"]),
    ("danielle_whitaker", "word-table", "office_docx", "word_table", "docx", "docx", ["table", "nested-table", "headings-left", "dates-above"]),
    ("danielle_whitaker", "zety", "html_sidebar", "zety", "pdf", "html-pdf", ["two-columns", "sidebar-right", "dates-left", "icon-font", "tags"]),
    ("chukwuemeka_obiora", "word-tabs", "office_pdf", "tabs_cv", "pdf", "office-pdf", ["tabs", "labels", "dates-right"]),
    ("chukwuemeka_obiora", "canva", "html_sidebar", "canva", "pdf", "html-pdf", ["two-columns", "sidebar-left", "photo", "letter-spacing"]),
    ("jonas_hinrichsen", "lebenslauf", "office_pdf", "lebenslauf", "pdf", "office-pdf", ["table", "dates-left", "name-in-table", "signature"]),
    ("jonas_hinrichsen", "moderncv", "latex_designs", "moderncv", "pdf", "latex-pdf", ["dates-left", "levels", "footer"]),
    ("eleanor_ashworth", "google-serif", "office_docx", "google_serif", "docx", "docx", ["table", "two-columns", "sidebar-right", "employer-and-title-on-a-line", "promotion"]),
    ("eleanor_ashworth", "uk-word", "office_pdf", "uk_cv", "pdf", "office-pdf", ["dates-left", "tabs", "header", "footer", "referees", "promotion"]),
    ("liam_petrakis", "google-coral", "html_google", "coral", "pdf", "html-pdf", ["employer-and-title-on-a-line", "promotion"]),
    ("liam_petrakis", "functional", "office_docx", "functional", "docx", "docx", ["skills-first", "one-line-jobs", "tabs", "promotion"]),
    ("leila_farrokhzad", "deedy", "latex_designs", "deedy", "pdf", "latex-pdf", ["two-columns", "sidebar-left", "bibliography"]),
    ("leila_farrokhzad", "academic", "latex_designs", "academic", "pdf", "latex-pdf", ["bibliography", "dates-right", "footer", "two-pages"]),
    ("vicente_lloret", "europass", "html_forms", "europass", "pdf", "html-pdf", ["photo", "labels", "language-table", "day-dates"]),
    ("vicente_lloret", "bullet-table", "office_docx", "bullet_table", "docx", "docx", ["table", "bullets-in-cells", "labels"]),
    ("camila_figueiredo", "enhancv", "html_cards", "enhancv", "pdf", "html-pdf", ["two-columns", "sidebar-right", "icon-font", "tags"]),
    ("camila_figueiredo", "letterhead", "office_docx", "letterhead", "docx", "docx", ["contact-in-header", "three-column-skills", "tabs"]),
    ("katharina_dreyer", "timeline", "html_cards", "timeline", "pdf", "html-pdf", ["dates-left", "photo", "icon-font"]),
    ("katharina_dreyer", "google-swiss", "html_google", "swiss", "pdf", "html-pdf", ["headings-left", "employer-and-title-on-a-line"]),
    ("jasmine_tran", "student-page", "office_pdf", "student", "pdf", "office-pdf", ["tabs", "dates-right", "education-first"]),
    ("jasmine_tran", "markdown", "text_designs", "md_student", "md", "markdown", ["education-first"]),
    ("fiona_gallagher", "linkedin", "html_forms", "linkedin", "pdf", "linkedin-pdf", ["two-columns", "sidebar-left", "two-pages", "promotion", "employer-once"]),
    ("fiona_gallagher", "plain-text", "text_designs", "plain_pm", "txt", "text", ["wrapped-lines", "promotion"]),
    ("baptiste_morel", "novoresume", "html_cards", "novoresume", "pdf", "html-pdf", ["two-columns", "photo", "icon-font", "tags"]),
    ("baptiste_morel", "plain-text", "text_designs", "plain_chef", "txt", "text", ["dates-left", "no-accents-in-headings"]),
    ("robert_nakamura", "federal", "html_forms", "federal", "pdf", "html-pdf", ["labels", "two-pages", "footer", "promotion"]),
    ("robert_nakamura", "harvard", "office_docx", "harvard", "docx", "docx", ["tabs", "dates-right", "promotion", "employer-once"]),
]


def build(case, folder):
    person, design, module, function, fmt, family, traits = case
    data = importlib.import_module("people." + person)
    doc, drawn = getattr(importlib.import_module(module), function)(data.DOC)
    target = os.path.join(folder, "file." + fmt)
    if family in ("html-pdf", "linkedin-pdf"):
        tools.html_to_pdf(drawn, target)
    elif family == "latex-pdf":
        tools.tex_to_pdf(drawn, target)
    elif family == "docx":
        drawn.save(target)
    elif family == "office-pdf":
        source = os.path.join(folder, "source.docx")
        drawn.save(source)
        tools.docx_to_pdf(source, target)
        os.remove(source)
    else:
        with open(target, "w", encoding="utf-8") as f:
            f.write(drawn)
    name = person.replace("_", "-")
    truth = {"case": "%s-%s-check" % (name, design), "person": name, "design": design, "split": "check", "format": fmt, "family": family,
             "language": data.LANG, "traits": traits, "document": clean(doc), "expect": {"status": "READY", "warnings": []}}
    with open(os.path.join(folder, "truth.json"), "w", encoding="utf-8") as f:
        json.dump(truth, f, ensure_ascii=False, indent=1)
        f.write("\n")


def main():
    out, words = sys.argv[1], sys.argv[2:]
    os.makedirs(out, exist_ok=True)
    failed = 0
    for case in CASES:
        name = "%s-%s-check" % (case[0].replace("_", "-"), case[1])
        if words and not any(word in name for word in words):
            continue
        tmp = tempfile.mkdtemp(dir=out, prefix=".new-")
        os.chmod(tmp, 0o755)
        try:
            build(case, tmp)
        except Exception as problem:  # a missing tool or a broken layout must be named, not hidden
            shutil.rmtree(tmp)
            failed += 1
            print("FAILED %s: %s" % (name, problem), file=sys.stderr)
            continue
        target = os.path.join(out, name)
        if os.path.exists(target):
            shutil.rmtree(target)
        os.rename(tmp, target)
        print(name)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
