#!/usr/bin/env python3
"""check_own.py OUT [--text case-word]: lists truth texts that are not visible in the rendering."""
import html
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile


def text_of(folder, fmt):
    p = os.path.join(folder, "file." + fmt)
    if fmt == "pdf":
        return "\n".join(subprocess.run(["pdftotext"] + o + [p, "-"], stdout=subprocess.PIPE).stdout.decode("utf-8") for o in ([], ["-layout"], ["-raw"]))
    if fmt == "docx":
        t = ""
        with zipfile.ZipFile(p) as z:
            for n in z.namelist():
                if re.match(r"word/(document|header1|footer1)\.xml", n):
                    s = z.read(n).decode("utf-8")
                    s = re.sub(r"<mc:Fallback>.*?</mc:Fallback>", "", s)
                    s = re.sub(r"<w:tabs>.*?</w:tabs>", "", s)
                    s = re.sub(r"</w:p>|<w:br/>", "\n", s)
                    s = re.sub(r"<w:tab/>", "\t", s)
                    t += html.unescape(re.sub(r"<[^>]*>", "", s)) + "\n"
        return t
    return open(p, encoding="utf-8").read()


def squash(s):
    s = unicodedata.normalize("NFKC", s).lower().replace("\u00ad", "").replace("’", "'").replace("`", "")
    return re.sub(r"\s+", "", s)


def leaves(n, path=""):
    if isinstance(n, dict):
        for k, v in n.items():
            yield from leaves(v, path + "." + k)
    elif isinstance(n, list):
        for i, v in enumerate(n):
            yield from leaves(v, "%s[%d]" % (path, i))
    else:
        yield path, n


out = sys.argv[1]
bad = 0
for name in sorted(os.listdir(out)):
    f = os.path.join(out, name, "truth.json")
    if not os.path.exists(f):
        continue
    t = json.load(open(f, encoding="utf-8"))
    if not os.path.exists(os.path.join(out, name, "file." + t["format"])):
        continue
    raw = text_of(os.path.join(out, name), t["format"])
    if "--text" in sys.argv and sys.argv[-1] in name:
        print(raw)
        continue
    hay = squash(raw)
    for path, v in leaves(t["document"]):
        key = path.rsplit(".", 1)[-1]
        if key in ("countryCode", "network") or key == "label" and "extra" in path:
            continue
        if key in ("startDate", "endDate", "date", "releaseDate"):
            y = v[:4]
            if y not in hay and "'" + y[2:] not in hay:
                print(name, path, v)
                bad += 1
            continue
        if squash(v) not in hay:
            print(name, path, repr(v))
            bad += 1
print("not visible:", bad)
