#!/usr/bin/env python3
"""check.py OUT [--more] [word ...]: texts of the truths that the documents do not hold; --more: words of a document that no truth holds."""
import html
import json
import os
import re
import subprocess
import sys
import zipfile

import lib


def pdf(path, *opts):
    t = subprocess.run(["pdftotext", *opts, path, "-"], stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")
    return t.replace("\f", "\n")


def docx(path):
    out = []
    with zipfile.ZipFile(path) as z:
        for n in ("word/header1.xml", "word/document.xml", "word/footer1.xml"):
            if n in z.namelist():
                x = z.read(n).decode("utf-8")
                x = re.sub(r"<mc:Fallback>.*?</mc:Fallback>", "", x, flags=re.S)
                x = re.sub(r"<w:instrText[^>]*>.*?</w:instrText>", "", x)
                x = re.sub(r"</w:p>|<w:br/>|<w:tab/>", "\n", x)
                out.append(html.unescape(re.sub(r"<[^>]+>", "", x)))
    return "\n".join(out)


def plain(path):
    with open(path, encoding="utf-8") as f:
        t = f.read()
    if path.endswith(".md"):
        t = re.sub(r"[*`]|(?<!\w)_|_(?!\w)", "", re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1 \2", t))
    return t


def texts(path):
    if path.endswith(".pdf"):
        return [pdf(path, "-layout"), pdf(path), pdf(path, "-raw")]
    return [docx(path) if path.endswith(".docx") else plain(path)]


def flat(s):
    s = lib.norm(s).lower().replace("ﬁ", "fi").replace("ﬂ", "fl")
    return re.sub(r"[\s\-‐­/]+", "", s)


DATES = {"startDate", "endDate", "date", "releaseDate"}


def leaves(x, at=""):
    if isinstance(x, dict):
        for k, v in x.items():
            if k == "label" and "meta" in at or k in ("network", "countryCode"):
                continue
            for leaf in leaves(v, at + "." + k):
                yield leaf
    elif isinstance(x, list):
        for n, v in enumerate(x):
            for leaf in leaves(v, "%s[%d]" % (at, n)):
                yield leaf
    else:
        yield at.lstrip("."), x


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    out, words = args[0], args[1:]
    bad = 0
    for name in sorted(os.listdir(out)):
        if name.startswith(".") or words and not any(w in name for w in words):
            continue
        with open(os.path.join(out, name, "truth.json"), encoding="utf-8") as f:
            t = json.load(f)
        views = texts(os.path.join(out, name, "file." + t["format"]))
        flats = [flat(v) for v in views]
        rest = views[-1] if t["format"] != "pdf" else views[1]
        held = ""
        for at, text in leaves(t["document"]):
            key = at.split(".")[-1]
            if key in DATES:
                y = text[:4]
                if not any(y in f or "'" + y[2:] in f or re.search(r"[a-z/]" + y[2:] + r"|\D" + y[2:] + r"\b", f) for f in flats):
                    print("%s: %s year %s" % (name, at, y))
                    bad += 1
                held += " " + y
                continue
            held += " " + text
            layout = flat(text) in flats[0]
            if not any(flat(text) in f for f in flats):
                print("%s: %s: %s" % (name, at, text))
                bad += 1
            elif not layout and "--layout" in sys.argv:
                print("%s: only outside -layout: %s" % (name, at))
        if "--more" in sys.argv:
            have = set(re.findall(r"[\w']+", lib.norm(held).lower()))
            over = [line.strip() for line in rest.splitlines()
                    if any(w not in have for w in re.findall(r"[^\W\d_]{2,}", lib.norm(line).lower()))]
            print("== %s\n   %s" % (name, "\n   ".join(re.sub(r"\s+", " ", x) for x in over)))
    print("missing: %d" % bad)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
