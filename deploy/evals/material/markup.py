"""Small pieces of HTML the page designs are put together from."""
from html import escape

import words

BODY = ("summary", "work", "projects", "education", "certificates", "publications", "awards", "volunteer", "skills", "languages", "interests",
        "references", "extra")


def e(text):
    return escape(text, quote=False)


def el(tag, cls, inner):
    return f'<{tag} class="{cls}">{inner}</{tag}>' if inner else ""


def bullets(items, cls=""):
    return f'<ul class="{cls}">' + "".join(f"<li>{e(i)}</li>" for i in items) + "</ul>" if items else ""


def text_of(entry):
    return el("p", "run", e(entry.get("summary", "") or entry.get("description", ""))) + bullets(entry.get("highlights", []))


def names(entry, kind):
    """(main, second) line of an entry: for work title and employer, for the others the like."""
    if kind == "work":
        return entry.get("position", ""), entry.get("name", "")
    if kind == "volunteer":
        return entry.get("position", ""), entry.get("organization", "")
    if kind == "projects":
        return entry["name"], ""
    if kind == "certificates":
        return entry["name"], entry.get("issuer", "")
    if kind == "awards":
        return entry["title"], entry.get("awarder", "")
    if kind == "publications":
        return entry["name"], entry.get("publisher", "")
    raise ValueError(kind)


def pair(v, entry, kind):
    if kind == "education":
        second = entry.get("institution", "")
        return v.degree(entry), second
    return names(entry, kind)


def tail(entry, lead=""):
    """What else an entry shows: grade, link; `lead` sets it apart where it stands in the same line."""
    out = ""
    if entry.get("score"):
        out += lead + el("span", "score", e(entry["score"]))
    if entry.get("url"):
        out += lead + el("span", "url", e(entry["url"].replace("https://", "")))
    return out


class Plain:
    """The usual blocks; a design overrides what it does differently."""

    def __init__(self, v):
        self.v = v

    # -- entries
    def entry(self, x, kind):
        """Title bold, then employer and place, dates at the right edge."""
        main, second = pair(self.v, x, kind)
        line = el("div", "top", el("span", "main", e(main)) + el("span", "when", e(self.v.span(x))))
        sub = e(second) + (", " + e(x["location"]) if x.get("location") else "")
        return el("div", "entry", line + el("div", "sub", sub) + tail(x) + text_of(x))

    def short(self, x, kind):
        """One line for certificates, awards and the like."""
        main, second = pair(self.v, x, kind)
        when = self.v.span(x)
        return e(main) + (", " + e(second) if second else "") + (" (" + e(when) + ")" if when else "")

    # -- sections
    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", e(self.v.heading(name))) + inner) if inner else ""

    def content(self, name):
        v = self.v
        if name == "summary":
            return el("p", "", e(v.basics.get("summary", "")))
        if name in ("work", "education", "volunteer", "projects"):
            return "".join(self.entry(x, name) for x in v[name])
        if name in ("certificates", "awards", "publications"):
            return self.shorts(name)
        if name == "skills":
            return self.skills()
        if name == "languages":
            return self.languages()
        if name == "interests":
            return el("p", "", e(", ".join(x["name"] for x in v["interests"])))
        if name == "references":
            return "".join(el("p", "", e(x["name"] + (": " + x["reference"] if x.get("reference") else ""))) for x in v["references"])
        if name == "extra":
            return "".join(el("div", "pair", el("span", "k", e(k) + ": ") + e(t)) for k, t in v.extras())
        raise ValueError(name)

    def shorts(self, name):
        rows = "".join(f"<li>{self.short(x, name)}</li>" for x in self.v[name])
        return f"<ul>{rows}</ul>" if rows else ""

    def skills(self):
        out = ""
        for group in self.v["skills"]:
            words_ = e(", ".join(group.get("keywords", [])))
            if not words_:
                words_ = e(group.get("level", ""))
            out += el("p", "group", (el("b", "", e(group["name"]) + ":") + " " if group.get("name") else "") + words_)
        return out

    def languages(self):
        return el("p", "", e(", ".join(self.language(x) for x in self.v["languages"])))

    def language(self, x):
        return x["language"] + (" (" + x["fluency"] + ")" if x.get("fluency") else "")

    def sections(self, order=BODY):
        return "".join(self.section(s) for s in order)

    # -- head
    def shown(self, kind, text):
        """A contact as HTML; numbers and addresses keep their own direction in a right-to-left text."""
        return f"<bdi>{e(text)}</bdi>" if self.v.lang == "ar" and kind != "place" else e(text)

    def contact_line(self, sep=" · "):
        return sep.join(self.shown(k, t) for k, t in self.v.contacts())

    def contact_rows(self, labelled=False):
        label = dict(zip(("mail", "phone", "place", "web"), words.LABELS[self.v.lang]))
        rows = ""
        for kind, text in self.v.contacts():
            lead = (e(label.get(kind, kind.capitalize())) + ": ") if labelled else ""
            rows += el("div", "contact " + kind, lead + self.shown(kind, text))
        return rows

    def head(self):
        return (el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))
                + el("div", "contacts", self.contact_line()))

    def body(self):
        return self.head() + self.sections()

    css = ""

    def html(self):
        direction = "rtl" if self.v.lang == "ar" else "ltr"
        return (f'<!DOCTYPE html><html lang="{self.v.locale}" dir="{direction}"><head><meta charset="utf-8"><title>{e(self.v.basics["name"])}</title>'
                f"<style>{BASE}{self.css}</style></head><body>{self.body()}</body></html>")


BASE = """
@page{size:A4;margin:16mm 17mm}
*{box-sizing:border-box}
body{margin:0;font:10pt/1.38 'Liberation Sans','Noto Sans CJK JP','Noto Sans Arabic',sans-serif;color:#222}
h1,h2,h3,p{margin:0}
ul{margin:2px 0 0;padding-inline-start:16px}
li{margin:1px 0}
h2{break-after:avoid}
section{margin-top:12px}
.entry{margin-top:7px;break-inside:avoid}
.top{display:flex;justify-content:space-between;gap:12px}
.main{font-weight:bold}
.when{white-space:nowrap}
"""
