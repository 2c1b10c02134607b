"""What a case shows of a sheet, dates, escaping. A design draws the very document that becomes the truth."""
import copy
import html
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.".split(),
    "sv": "jan feb mars apr maj juni juli aug sep okt nov dec".split(),
}


class A(dict):
    """A dict whose missing fields read as an empty string."""

    def __getattr__(self, key):
        if key.startswith("__"):
            raise AttributeError(key)
        return self.get(key, "")


def wrap(x, f=lambda s: s):
    if isinstance(x, dict):
        return A((k, wrap(v, f)) for k, v in x.items())
    if isinstance(x, list):
        return [wrap(v, f) for v in x]
    return f(x) if isinstance(x, str) else x


def H(doc):
    """The document escaped for HTML."""
    return wrap(doc, lambda s: html.escape(s, quote=False))


TEX = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
       "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "£": r"\pounds{}", "€": r"\texteuro{}", "–": "--", "—": "---",
       "’": "'", "‘": "`", "“": "``", "”": "''", "·": r"\textperiodcentered{}", "<": r"\textless{}", ">": r"\textgreater{}"}


def tex(s):
    return "".join(TEX.get(c, c) for c in s)


def L(doc):
    """The document escaped for LaTeX."""
    return wrap(doc, tex)


def load(name):
    with open(os.path.join(HERE, "people", name + ".json"), encoding="utf-8") as f:
        return json.load(f)


def fd(date, style="Mon YYYY", lang="en"):
    """A date in the given style; coarser than the style when the date is."""
    if not date:
        return ""
    bits = date.split("-")
    y, m = bits[0], int(bits[1]) if len(bits) > 1 else 0
    day = int(bits[2]) if len(bits) > 2 else 0
    if not m or style == "YYYY":
        return y
    return {
        "Mon YYYY": lambda: "%s %s" % (SHORT[lang][m - 1], y),
        "Month YYYY": lambda: "%s %s" % (MONTHS[lang][m - 1], y),
        "Month, YYYY": lambda: "%s, %s" % (MONTHS[lang][m - 1], y),
        "D Month YYYY": lambda: "%d %s %s" % (day, MONTHS[lang][m - 1], y) if day else "%s %s" % (MONTHS[lang][m - 1], y),
        "DD.MM.YYYY": lambda: "%02d.%02d.%s" % (day, m, y) if day else "%02d.%s" % (m, y),
        "DD/MM/YYYY": lambda: "%02d/%02d/%s" % (day, m, y) if day else "%02d/%s" % (m, y),
        "Mon 'YY": lambda: "%s '%s" % (SHORT[lang][m - 1], y[2:]),
        "Mon-YY": lambda: "%s-%s" % (SHORT[lang][m - 1], y[2:]),
        "MM/YYYY": lambda: "%02d/%s" % (m, y),
        "MM.YYYY": lambda: "%02d.%s" % (m, y),
        "MM/YY": lambda: "%02d/%s" % (m, y[2:]),
        "YYYY-MM": lambda: "%s-%02d" % (y, m),
        "YYYY/MM": lambda: "%s/%02d" % (y, m),
    }[style]()


def span(e, style="Mon YYYY", sep=" – ", now="Present", lang="en"):
    a, b = e.get("startDate"), e.get("endDate")
    if not a:
        return fd(b, style, lang)
    if not b:
        return fd(a, style, lang) + sep + now
    if fd(a, style, lang) == fd(b, style, lang):
        return fd(b, style, lang)
    return fd(a, style, lang) + sep + fd(b, style, lang)


def place(loc, order="address postalCode city region"):
    return ", ".join(loc[k] for k in order.split() if loc.get(k))


def groups(work, key="name"):
    """Neighbouring entries with one employer."""
    out = []
    for w in work:
        if out and out[-1][0].get(key) == w.get(key):
            out[-1].append(w)
        else:
            out.append([w])
    return out


def view(p, basics, sections, work=None, edu=None, extra=(), drop="", years="", summary=None):
    """The part of a sheet that a case shows.

    basics: fields ("location.city" too); sections: names in any order; work: {index: None or the bullets' indices} in visible order;
    edu: indices; extra: labels of meta.extra; drop: "work._agency education.score"; years: sections shown with years only.
    """
    src = copy.deepcopy(p)
    b = {}
    for key in basics.split():
        if "." in key:
            k, sub = key.split(".")
            if sub in src["basics"].get(k, {}):
                b.setdefault(k, {})[sub] = src["basics"][k][sub]
        elif key in src["basics"]:
            b[key] = src["basics"][key]
    if summary:
        b["summary"] = summary
    doc = {"basics": b}
    for s in sections.split():
        doc[s] = src[s]
    if work is not None:
        doc["work"] = []
        for i, picks in work.items():
            w = src["work"][i]
            if picks is not None:
                w["highlights"] = [w["highlights"][j] for j in picks]
            doc["work"].append(w)
    if edu is not None:
        doc["education"] = [src["education"][i] for i in edu]
    for path in drop.split():
        sec, key = path.split(".")
        for e in doc.get(sec, []):
            e.pop(key, None)
    for sec in years.split():
        for e in doc.get(sec, []):
            for k in ("startDate", "endDate", "date", "releaseDate"):
                if k in e:
                    e[k] = e[k][:4]
    for w in doc.get("work", []):
        if not w.get("highlights"):
            w.pop("highlights", None)
    have = {e["label"]: e["value"] for e in src.get("meta", {}).get("extra", [])}
    doc["_extra"] = [{"label": k, "value": have[k]} for k in extra]
    return wrap(doc)


def ex(doc, label):
    for e in doc["_extra"]:
        if e["label"] == label:
            return e["value"]
    raise KeyError(label)


def add_extra(doc, label, value):
    doc["_extra"].append(A(label=label, value=value))


def plain(x):
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    if isinstance(x, list):
        return [plain(v) for v in x]
    return x


def finish(doc):
    """The truth of a drawn document: the private fields (with "_") become meta.extra."""
    doc = plain(copy.deepcopy(doc))
    extra = doc.pop("_extra", [])
    for sec, entries in list(doc.items()):
        if sec.startswith("_"):
            doc.pop(sec)
            continue
        for e in entries if isinstance(entries, list) else [entries]:
            for k in [k for k in e if k.startswith("_")]:
                v = e.pop(k)
                for one in v if isinstance(v, list) else [v]:
                    extra.append({"label": k[1:].replace("_", " "), "value": one})
            for k in [k for k, v in e.items() if v in ("", [], {}) and not (sec == "skills" and k == "name")]:
                e.pop(k)
        if not entries:
            doc.pop(sec)
    if extra:
        doc["meta"] = {"extra": extra}
    return doc


CASES = []


def case(person, design, fmt, family, language, traits):
    """Decorator: a function of the sheet that returns (source, document)."""
    def deco(f):
        CASES.append({"person": person, "design": design, "format": fmt, "family": family, "language": language,
                      "traits": traits.split(), "draw": f})
        return f
    return deco


def page(body, css, lang="en", size="A4", margin="16mm 18mm"):
    return ("<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title></title><style>@page{size:%s;margin:%s}"
            "*{box-sizing:border-box}body{margin:0}%s</style></head><body>%s</body></html>") % (lang, size, margin, css, body)


def lis(items, tag="ul", cls=""):
    if not items:
        return ""
    c = " class=\"%s\"" % cls if cls else ""
    return "<%s%s>%s</%s>" % (tag, c, "".join("<li>%s</li>" % i for i in items), tag)


def norm(s):
    s = re.sub(r"[‘’ʼ]", "'", s)
    s = re.sub(r"[“”]", '"', s)
    return re.sub(r"\s+", " ", s)
