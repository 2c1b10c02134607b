#!/usr/bin/env python3
"""Renders the invented people into resumes of many designs, each with the truth a reader can see in it.

    render.py OUT [--only TEXT] [--set FOLDER]       writes OUT/<person>-<design>-<split>/{file.<ext>, truth.json}

A set is a folder next to this script with `people`, `plan.txt` and modules `own_*.py` of further designs.

Needs Python 3.9, chromium, and for some designs pdflatex, soffice and the fonts named in README.md. What a machine lacks is skipped and said.
"""
import argparse
import importlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import html_designs
import plan
from view import View

HERE = pathlib.Path(__file__).resolve().parent


def designs(base=HERE):
    """name → (family, extension, class). Later families are optional so that a missing tool takes only its own designs away."""
    out = {n: (getattr(c, "family", "html-pdf"), "pdf", c) for n, c in html_designs.DESIGNS.items()}
    for module in ("text_designs", "latex_designs", "office_designs"):
        if (HERE / (module + ".py")).exists():
            out.update(importlib.import_module(module).designs())
    if base != HERE:
        sys.path.insert(0, str(base))
        for own in sorted(base.glob("own_*.py")):
            out.update(importlib.import_module(own.stem).designs())
    return out


def planned(base):
    """The cases of a set; those of a further set are all in `check`, one `person | design …` a line."""
    if base == HERE:
        yield from plan.cases()
        return
    for line in (base / "plan.txt").read_text(encoding="utf-8").splitlines():
        person, _, names = line.partition(" | ")
        for design in names.split():
            yield person, design, "check", None


def make_view(sheet, cls, extra=None):
    options = dict(cls.view)
    options.update(getattr(cls, "by_language", {}).get(sheet["language"].split("-")[0], {}))
    extra = dict(extra or {})
    options["drop"] = tuple(options.get("drop", ())) + tuple(extra.pop("drop", ()))
    options.update(extra)
    v = View(sheet, **options)
    page = cls(v)
    if hasattr(page, "view_fix"):
        page.view_fix(v)
    return v, page


def print_pdf(html, target, tagged):
    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / "page.html"
        source.write_text(html, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + tmp + "/profile",
                   "--print-to-pdf=" + str(target)]
        if not tagged:
            command.append("--disable-pdf-tagging")
        subprocess.run(command + [source.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def render(out, people, person, design, split, extra, table):
    family, ext, cls = table[design]
    case = f"{person}-{design}-{split}"
    final = out / case
    if final.exists():
        return False
    sheet = json.loads((people / (person + ".json")).read_text(encoding="utf-8"))
    v, page = make_view(sheet, cls, extra)
    work = out / ("." + case + ".tmp")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    target = work / ("file." + ext)
    tagged = sum(map(ord, case)) % 3 != 0
    if family in ("html-pdf", "linkedin-pdf"):
        print_pdf(page.html(), target, tagged)
    else:
        page.write(target)
    truth = {"case": case, "person": person, "design": design, "split": split, "format": ext, "family": family, "language": v.lang,
             "traits": list(cls.traits) + (["rtl"] if v.lang == "ar" else []) + (["cjk"] if v.lang == "ja" else []),
             "document": v.truth(), "expect": {"status": "READY", "warnings": ["two-columns"] if "two-columns" in cls.traits else []}}
    (work / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if not target.exists() or target.stat().st_size == 0:
        raise RuntimeError("nothing written for " + case)
    os.rename(work, final)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--set", default="")
    args = parser.parse_args()
    base = HERE / args.set
    people = base / "people"
    args.out.mkdir(parents=True, exist_ok=True)
    table = designs(base)
    made, failed = 0, []
    for person, design, split, extra in planned(base):
        if args.only not in f"{person}-{design}-{split}" or not (people / (person + ".json")).exists():
            continue
        if design not in table:
            failed.append((person, design, "no such design here"))
            continue
        try:
            made += render(args.out, people, person, design, split, extra, table)
        except Exception as problem:  # one broken case must not take the others away
            failed.append((person, design, repr(problem)))
    for case in failed:
        print("skipped", *case, file=sys.stderr)
    print(made, "rendered,", len(failed), "skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
