#!/usr/bin/env python3
"""check_own.py OUT [--more] [word ...]: texts and dates of a truth that the document does not show; --more: what it shows besides."""
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from view import SHORT, when  # noqa: E402

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
QUIET = {"case", "network", "countryCode"}


def norm(text):
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    text = re.sub(r"[\ue000-\uf8ff]", " ", text)
    for a, b in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("−", "-"), ("‐", "-"), ("∼", "~")):
        text = text.replace(a, b)
    return re.sub(r"\s+", " ", text).strip().lower()


def docx_text(path):
    out = []
    with zipfile.ZipFile(path) as z:
        names = [n for n in ("word/header1.xml", "word/document.xml", "word/footer1.xml") if n in z.namelist()]
        for name in names:
            for par in ET.fromstring(z.read(name)).iter(WORD + "p"):
                out.append("".join((x.text or "") if x.tag == WORD + "t" else "\t" if x.tag == WORD + "tab" else "\n" if x.tag == WORD + "br" else "" for x in par.iter()
                                   if x.tag in (WORD + "t", WORD + "tab", WORD + "br")))
    return ["\n".join(out)]


def texts(path):
    if path.endswith(".pdf"):
        return [subprocess.run(["pdftotext"] + mode + [path, "-"], stdout=subprocess.PIPE).stdout.decode("utf-8", "replace") for mode in (["-layout"], [], ["-raw"])]
    if path.endswith(".docx"):
        return docx_text(path)
    with open(path, encoding="utf-8") as f:
        whole = f.read()
    return [whole, re.sub(r"[*`\[\]<>]", "", whole)] if path.endswith(".md") else [whole]


def leaves(node, path=""):
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in QUIET and not (key == "label" and "extra" in path):
                for leaf in leaves(value, path + "." + key):
                    yield leaf
    elif isinstance(node, list):
        for n, value in enumerate(node):
            for leaf in leaves(value, "%s[%d]" % (path, n)):
                yield leaf
    elif node:
        yield path, str(node)


def date_forms(date):
    if len(date) == 4:
        return [date]
    forms = {when(date, f) for f in ("{m}/{Y}", "{Y}-{m}", "{m}.{Y}")}
    if len(date) == 10:
        return [when(date, "{d}/{m}/{Y}")]
    for lang in ("en", "de", "fr", "es", "pt"):
        for f in ("{B} {Y}", "{b} {Y}", "{b}/{Y}"):
            forms.add(when(date, f, lang))
            if lang == "en":
                forms.add(when(date, f, lang, "us"))
    return list(forms)


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    out, words = args[0], args[1:]
    bad = 0
    for case in sorted(os.listdir(out)):
        if case.startswith(".") or words and not any(w in case for w in words):
            continue
        folder = os.path.join(out, case)
        truth = json.load(open(os.path.join(folder, "truth.json"), encoding="utf-8"))
        path = os.path.join(folder, "file." + truth["format"])
        shown = [norm(x) for x in texts(path)]
        loose = [re.sub(r"[\s-]", "", x) for x in shown]
        found = []
        for where, value in leaves(truth["document"]):
            if where.endswith("Date") or where.endswith(".date"):
                if not any(norm(f) in x for f in date_forms(value) for x in shown):
                    bad += 1
                    print("%s: date %s %s" % (case, where, value))
                continue
            want = norm(value)
            found.append(want)
            if any(want in x for x in shown):
                continue
            if any(re.sub(r"[\s-]", "", want) in x for x in loose):
                continue
            bad += 1
            print("%s: %s: %s" % (case, where, value))
        if "--more" in sys.argv:
            rest = shown[1] if len(shown) > 1 else shown[0]
            if len(shown) == 3:
                rest = shown[1]
            for value in sorted(found, key=len, reverse=True):
                rest = rest.replace(value, " ¦ ")
            print("== %s\n%s\n" % (case, re.sub(r"(\s*¦\s*)+", " ¦ ", rest)))
    print("missing: %d" % bad)


if __name__ == "__main__":
    main()
