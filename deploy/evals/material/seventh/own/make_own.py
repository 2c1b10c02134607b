#!/usr/bin/env python3
"""make_own.py OUT [word in a case name ...]: writes OUT/<person>-<design>-check/file.* and truth.json. --truth-only renders nothing."""
import copy
import json
import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import base
from people import PEOPLE
from registry import CASES
import word_cases, text_cases, html_cases, latex_cases  # noqa: F401,E401 (they register themselves)

NEEDS = {"html": ["chromium"], "tex": ["pdflatex"], "docx2pdf": ["soffice"]}


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not args:
        sys.exit(__doc__)
    out, words = args[0], args[1:]
    only_truth = "--truth-only" in sys.argv
    failed = 0
    for c in sorted(CASES, key=lambda c: (list(PEOPLE).index(c["person"]), c["design"])):
        name = "%s-%s-check" % (c["person"], c["design"])
        if words and not any(w in name for w in words):
            continue
        d = copy.deepcopy(PEOPLE[c["person"]])
        kind, content = c["make"](d)
        truth = {"case": name, "person": c["person"], "design": c["design"], "split": "check", "format": c["format"], "family": c["family"],
                 "language": PEOPLE[c["person"]]["_lang"], "traits": c["traits"], "document": base.truth(d), "expect": {"status": "READY", "warnings": c["warnings"]}}
        missing = [t for t in NEEDS.get(kind, []) if not shutil.which(t)]
        if missing and not only_truth:
            print("skipped %s: no %s" % (name, ", ".join(missing)))
            continue
        tmp, final = os.path.join(out, "." + name + ".tmp"), os.path.join(out, name)
        shutil.rmtree(tmp, ignore_errors=True)
        os.makedirs(tmp)
        target = os.path.join(tmp, "file." + c["format"])
        try:
            if not only_truth or kind in ("docx", "txt", "md"):
                if kind == "html":
                    base.html_to_pdf(content, target)
                elif kind == "tex":
                    base.tex_to_pdf(content, target)
                elif kind == "docx2pdf":
                    base.docx_to_pdf(content, target)
                else:
                    with open(target, "wb") as f:
                        f.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        except Exception as e:  # one case must not stop the others
            print("FAILED %s: %s" % (name, e))
            failed += 1
            shutil.rmtree(tmp, ignore_errors=True)
            continue
        with open(os.path.join(tmp, "truth.json"), "w", encoding="utf-8") as f:
            json.dump(truth, f, ensure_ascii=False, indent=1)
            f.write("\n")
        shutil.rmtree(final, ignore_errors=True)
        os.rename(tmp, final)
        print(name)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
