#!/usr/bin/env python3
"""Builds posting pages and their labels from the hand-written sheets: postings.py OUT [SET]

A sheet holds cases: `=== <case>-<half>`, a header of `key: value; …` lines, then one block a line:
`R|` required, `P|` preferred, `D|` responsibility, `B|` benefit, `C|` company, `O|` other; `…H|` a heading of that class; `- ` and `-- `
after the bar are bullets of two levels; ` || X| ` starts another block in the same paragraph. `[hard skill]` and `{soft skill}` mark
mentions; `~r`, `~p`, `~n` behind one overrides the necessity that follows from the block.
"""
import json
import pathlib
import re
import shutil
import sys
from html import escape

import pages

HERE = pathlib.Path(__file__).resolve().parent
CLASSES = {"R": "required", "P": "preferred", "D": "responsibility", "B": "benefit", "C": "company", "O": "other"}
NECESSITY = {"R": "required", "P": "preferred"}
OVERRIDE = {"r": "required", "p": "preferred", "n": "none"}
SPAN = re.compile(r"\[([^\]]+)\](?:~([rpn]))?|\{([^}]+)\}(?:~([rpn]))?")
FACTS = {"en": ("Location", "Workplace", "Employment type", "Salary", "Seniority"), "de": ("Standort", "Arbeitsort", "Vertragsart", "Gehalt", "Ebene"),
         "es": ("Ubicación", "Modalidad", "Jornada", "Salario", "Nivel"), "fr": ("Lieu", "Organisation", "Contrat", "Salaire", "Niveau")}
WORDS = {"en": {"on-site": "On-site", "hybrid": "Hybrid", "remote": "Remote", "full-time": "Full-time", "part-time": "Part-time", "contract": "Contract", "temporary": "Temporary"},
         "de": {"on-site": "Vor Ort", "hybrid": "Hybrid", "remote": "Remote", "full-time": "Vollzeit", "part-time": "Teilzeit", "contract": "Befristet", "temporary": "Befristet"},
         "es": {"on-site": "Presencial", "hybrid": "Híbrido", "remote": "Remoto", "full-time": "Jornada completa", "part-time": "Media jornada", "contract": "Contrato", "temporary": "Temporal"},
         "fr": {"on-site": "Sur site", "hybrid": "Hybride", "remote": "À distance", "full-time": "Temps plein", "part-time": "Temps partiel", "contract": "CDD", "temporary": "Intérim"}}


# What a page must say for the label to stand; a label that cannot be seen is dropped, never guessed.
SAID = {"on-site": r"on[- ]site|vor ort|sur site|office-based|office, based|presencial", "hybrid": r"hybrid|híbrid|home\b|hybride|télétravail|days in the office|\(1-2 days\)",
        "remote": r"remote|remoto", "full-time": r"full[- ]time|vollzeit|temps plein|jornada completa|tiempo completo|heltid|permanent", "part-time": r"part[- ]time|teilzeit|temps partiel|parttime|24 hours|meio período",
        "contract": r"contract|months|\bcdd\b|befristet", "temporary": r"temporary"}


def said(value, text):
    return re.search(SAID[value], text, re.IGNORECASE) is not None


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def read(path):
    """The cases of a sheet: name, header, paragraphs of blocks."""
    case = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            if case:
                yield case
            case = {"name": line[4:].strip(), "head": {}, "paragraphs": []}
        elif re.match(r"[RPDBCO]H?\|", line):
            blocks = []
            for part in line.split(" || "):
                code, text = part.split("|", 1)
                level = 2 if text.startswith("-- ") else 1 if text.startswith("- ") else 0
                blocks.append({"class": CLASSES[code[0]], "code": code[0], "heading": code.endswith("H"), "level": level, "marked": text.lstrip("- ").strip()})
            case["paragraphs"].append(blocks)
        elif line.strip():
            for pair in line.split("; "):
                key, value = pair.split(": ", 1)
                case["head"][key.strip()] = value.strip()
    if case:
        yield case


def salary(text):
    amount, currency, period = text.split()
    low, _, high = amount.partition("-")
    return {"min": float(low), "max": float(high or low), "currency": currency, "period": period}


def facts(head):
    lang = head["lang"] if head["lang"] in FACTS else "en"
    names, words = FACTS[lang], WORDS[lang]
    out = [(names[0], head["location"]), (names[1], words[head["remote"]]), (names[2], words[head["type"]])]
    if "salary" in head:
        s = salary(head["salary"])
        rng = " – ".join(f"{x:,.2f}" if x % 1 else f"{x:,.0f}" for x in dict.fromkeys((s["min"], s["max"])))
        per = {"en": " per ", "de": " pro ", "es": " por ", "fr": " par "}[lang] + {"en": s["period"], "de": {"year": "Jahr", "month": "Monat"}.get(s["period"], s["period"]), "es": {"year": "año", "month": "mes"}.get(s["period"], s["period"]), "fr": {"year": "an", "month": "mois"}.get(s["period"], s["period"])}[lang]
        out.append((names[3], rng.replace(",", {"en": ",", "fr": " "}.get(lang, ".")) + " " + s["currency"] + per))
    if "seniority" in head:
        out.append((names[4], head["seniority"].capitalize()))
    return out


class Labels:
    """Collects the text and the offsets while the blocks are laid down."""

    def __init__(self):
        self.text, self.blocks, self.skills = "", [], []

    def add(self, block, lead=""):
        self.text += lead
        start = utf16(self.text)
        at, plain = 0, ""
        for m in SPAN.finditer(block["marked"]):
            plain += block["marked"][at:m.start()]
            term, kind, over = (m[1], "hard", m[2]) if m[1] else (m[3], "soft", m[4])
            begin = start + utf16(plain)
            plain += term
            self.skills.append({"start": begin, "end": begin + utf16(term), "text": term, "kind": kind,
                                "necessity": OVERRIDE.get(over, NECESSITY.get(block["code"], "none"))})
            at = m.end()
        plain += block["marked"][at:]
        self.text += plain
        self.blocks.append({"start": start, "end": start + utf16(plain), "class": block["class"], "heading": block["heading"]})
        block["text"] = plain


def build(case):
    head, html = case["head"], case["head"]["page"].startswith("html")
    kind = head["page"].split()[1] if html else "txt"
    labels = Labels()
    shown_facts = kind in ("jsonld-career", "microdata", "two-column")
    if shown_facts:
        labels.add({"marked": head["title"], "class": "other", "code": "O", "heading": True})
        labels.add({"marked": head["company"], "class": "other", "code": "O", "heading": False}, "\n")
        for name, value in facts(head):
            labels.add({"marked": name + ": " + value, "class": "other", "code": "O", "heading": False}, "\n")
    for paragraph in case["paragraphs"]:
        for i, block in enumerate(paragraph):
            bullet = "" if html else {0: "", 1: "- ", 2: "  * "}[block["level"]]
            before = " " if i else ("\n" if labels.text else "")
            if not i and block["heading"] and not html and labels.text:
                before = "\n\n"
            labels.add(block, before + bullet)
    half = case["name"].rsplit("-", 1)[1]
    out = {"case": case["name"], "split": half, "style": [s.strip() for s in head["style"].split(",")], "language": head["lang"], "readable": True}
    for key, target in (("title", "title"), ("company", "company"), ("location", "location"), ("remote", "remote"), ("type", "employmentType"), ("seniority", "seniority")):
        if key in head:
            out[target] = head[key]
    for key in ("remote", "employmentType"):
        if not said(out[key], labels.text) and not shown_facts:
            print("not said:", case["name"], key, out[key], file=sys.stderr)
            del out[key]
    if "salary" in head:
        out["salary"] = salary(head["salary"])
    if "posted" in head:
        out["datePosted"] = head["posted"]
    if "valid" in head:
        out["validThrough"] = head["valid"]
    out.update({"open": True, "text": labels.text, "blocks": labels.blocks, "skills": labels.skills})
    if html:
        page, chrome = pages.page(kind, case, facts(head) if shown_facts else [], salary(head["salary"]) if "salary" in head else None)
        out["mustNotContain"] = chrome
        return "page.html", page, out
    for key in ("title", "company"):
        if head[key].split(" (")[0].lower() not in labels.text.lower():
            raise SystemExit(f"{case['name']}: {key} is not in the text")
    out["mustNotContain"] = []
    return "page.txt", labels.text, out


def check(out):
    raw = out["text"].encode("utf-16-le")
    for span in out["skills"]:
        if raw[2 * span["start"]:2 * span["end"]].decode("utf-16-le") != span["text"]:
            raise SystemExit(f"{out['case']}: offset of {span['text']}")
    if not out["skills"]:
        raise SystemExit(f"{out['case']}: no skill marked")


def store(root, name, file, content, labels):
    work = root / ("." + name + ".tmp")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / file).write_text(content, encoding="utf-8")
    (work / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(root / name, ignore_errors=True)
    work.rename(root / name)


def main():
    root = pathlib.Path(sys.argv[1])
    base = HERE / (sys.argv[2] if len(sys.argv) > 2 else "")
    root.mkdir(parents=True, exist_ok=True)
    n = spans = 0
    for path in sorted((base / "postings").glob("*.txt")):
        for case in read(path):
            file, content, labels = build(case)
            check(labels)
            store(root, case["name"], file, content, labels)
            n, spans = n + 1, spans + len(labels["skills"])
    refused = pages.unreadable() if base == HERE else []
    for name, content, labels in refused:
        file = "page.txt" if labels.pop("plain", False) else "page.html"
        store(root, name, file, content, {"case": name, "split": name.rsplit("-", 1)[1], **labels})
    print(n, "postings,", spans, "skill mentions,", len(refused), "pages that are none")


if __name__ == "__main__":
    main()
