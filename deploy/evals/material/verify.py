#!/usr/bin/env python3
"""Tells which texts of a truth file cannot be found in its document, and with `--more` which lines of the document hold words that the truth
does not: verify.py RESUMES [--more]. Needs pdftotext; a hint for the author, not a test: headings, labels and typed dates are always among them."""
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile
from html import unescape


def flat(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ß", "ss")).casefold() if c.isalnum())


def strings(node, path=""):
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in ("startDate", "endDate", "date", "releaseDate", "countryCode", "network", "meta"):
                yield from strings(value, f"{path}.{key}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from strings(value, f"{path}[{i}]")
    elif node:
        yield path, node


def text_of(folder, ext):
    file = folder / ("file." + ext)
    if ext == "pdf":
        return "\n".join(subprocess.run(["pdftotext", *mode, str(file), "-"], stdout=subprocess.PIPE).stdout.decode("utf-8", "replace") for mode in ([], ["-raw"]))
    if ext == "docx":
        with zipfile.ZipFile(file) as z:
            return unescape(" ".join(re.sub(r"<[^>]+>", "", z.read(n).decode("utf-8").replace("<w:tab/>", " ").replace("</w:p>", "\n")) for n in z.namelist() if n.startswith("word/") and n.endswith(".xml")))
    return file.read_text(encoding="utf-8-sig")


def beyond(truth, text):
    """The lines of a document with a word that stands nowhere in the truth, apart from those that hold nothing but dates."""
    known = flat(json.dumps(truth["document"], ensure_ascii=False))
    for line in text.splitlines():
        words = [flat(w) for w in re.split(r"[\s/–—|·,-]+", line)]
        if any(w and w not in known and not w.isdigit() for w in words):
            yield line.strip()


def main():
    for folder in sorted(pathlib.Path(sys.argv[1]).glob("[!.]*")):
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        page = text_of(folder, truth["format"])
        seen = flat(page)
        gone = []
        for path, text in strings(truth["document"]):
            pieces = [flat(p) for p in text.replace("(in progress)", "").replace("(en cours)", "").split()]
            if flat(text) not in seen and not all(p in seen for p in pieces):
                gone.append((path, text))
        if gone:
            print(folder.name, len(gone), gone[:3])
        if "--more" in sys.argv:
            print(folder.name, "more:", *dict.fromkeys(beyond(truth, page)), sep="\n    ")


if __name__ == "__main__":
    main()
