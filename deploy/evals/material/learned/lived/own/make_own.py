#!/usr/bin/env python3
"""make_own.py OUT [word in a case name ...]: writes OUT/<person>-<design>-check/ with file.<ext> and truth.json."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import lib

NICE = ["nice", "-n", "10"]


def run(cmd, cwd):
    r = subprocess.run(NICE + cmd, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240)
    return r.returncode, r.stdout.decode("utf-8", "replace")


def render(c, source, tmp):
    """Writes file.<format> into tmp; returns an error text or None."""
    target = os.path.join(tmp, "file." + c["format"])
    if c["family"] in ("text", "markdown"):
        with open(target, "w", encoding="utf-8", newline="\n") as f:
            f.write(source)
    elif c["family"] == "docx":
        with open(target, "wb") as f:
            f.write(source)
    else:
        work = tempfile.mkdtemp(prefix="own-work-")
        try:
            if c["family"] == "html-pdf":
                with open(os.path.join(work, "page.html"), "w", encoding="utf-8") as f:
                    f.write(source)
                code, log = run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                 "--user-data-dir=" + os.path.join(work, "profile"), "--print-to-pdf=page.pdf", "page.html"], work)
            elif c["family"] == "latex-pdf":
                with open(os.path.join(work, "page.tex"), "w", encoding="utf-8") as f:
                    f.write(source)
                for _ in range(2):
                    code, log = run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "page.tex"], work)
            else:
                with open(os.path.join(work, "page.docx"), "wb") as f:
                    f.write(source)
                code, log = run(["soffice", "-env:UserInstallation=file://" + os.path.join(work, "profile"), "--headless",
                                 "--convert-to", "pdf", "page.docx"], work)
            made = os.path.join(work, "page.pdf")
            if not os.path.exists(made):
                return "%s: no file\n%s" % (code, log[-1500:])
            shutil.copyfile(made, target)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return None


def main():
    out, words = sys.argv[1], sys.argv[2:]
    os.makedirs(out, exist_ok=True)
    failed = 0
    for c in lib.CASES:
        name = "%s-%s-check" % (c["person"], c["design"])
        if words and not any(w in name for w in words):
            continue
        source, doc = c["draw"](lib.load(c["person"]))
        truth = {"case": name, "person": c["person"], "design": c["design"], "split": "check", "format": c["format"], "family": c["family"],
                 "language": c["language"], "traits": c["traits"], "document": lib.finish(doc), "expect": {"status": "READY", "warnings": []}}
        tmp = tempfile.mkdtemp(prefix=".tmp-", dir=out)
        os.chmod(tmp, 0o755)
        error = render(c, source, tmp)
        if error:
            failed += 1
            print("FAILED %s: %s" % (name, error))
            shutil.rmtree(tmp)
            continue
        with open(os.path.join(tmp, "truth.json"), "w", encoding="utf-8") as f:
            json.dump(truth, f, ensure_ascii=False, indent=1)
            f.write("\n")
        final = os.path.join(out, name)
        shutil.rmtree(final, ignore_errors=True)
        os.rename(tmp, final)
        print("made", name)
    return 1 if failed else 0


if __name__ == "__main__":
    import cases_a, cases_b, cases_c, cases_d, cases_e, cases_f, cases_g, cases_h  # noqa: F401,E401
    sys.exit(main())
