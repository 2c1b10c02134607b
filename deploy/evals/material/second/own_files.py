"""Designs of the second set that need no browser: word processor, LaTeX, plain text and documents typed by hand."""
import pathlib
import shutil
import textwrap

from latex_designs import LIST, Tex, t
from markup import BODY, pair
from office_designs import Table, Word, para, printed, table
from text_designs import Text

TYPED = pathlib.Path(__file__).resolve().parent / "typed"


def where(x, second):
    return ", ".join(s for s in (second, x.get("location", "")) if s)


class Manual(Word):
    """As somebody types who never opened the styles: headings bold and underlined with a colon, dashes for bullets, tabs to push the dates."""
    traits = ("docx", "no-heading-styles", "typed-bullets", "tabs", "dates-right")
    view = dict(dates="mm/y")

    def heading(self, name):
        text = f'<w:r><w:rPr><w:b/><w:u w:val="single"/><w:sz w:val="22"/></w:rPr><w:t>{self.v.heading(name)}:</w:t></w:r>'.replace("&", "&amp;")
        return para("") + para(text)

    def rest(self, entry):
        out = self.p(entry.get("score", "")) + self.p(entry.get("url", "").replace("https://", "")) + self.p(entry.get("summary") or entry.get("description") or "")
        return out + "".join(self.p("- " + h) for h in entry.get("highlights", []))

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        first, below = (second, main) if second else (main, "")
        first += ", " + entry["location"] if entry.get("location") else ""
        return para("") + self.p(first + ("\t\t\t" + when if when else "")) + self.p(below, bold=True) + self.rest(entry)

    def head(self):
        return self.p(self.v.basics["name"], bold=True, size=28, align="center") + "".join(self.p(x, align="center") for _, x in self.v.contacts()) + self.p(self.v.basics.get("label", ""), italic=True, align="center")


class Form(Table):
    """A form: one bordered table a section, label left, content right; personal data as the first table."""
    traits = ("docx", "table", "dates-left", "labelled-fields")
    view = dict(dates="mm/y", dash=" - ")

    def rows(self, rows):
        borders = "<w:tblBorders>" + "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="777777"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV")) + "</w:tblBorders>"
        return (table(rows, (2700, 6900)).replace('<w:tblW w:w="0" w:type="auto"/>', '<w:tblW w:w="0" w:type="auto"/>' + borders) + para("")) if rows else ""

    def head(self):
        import words
        labels = dict(zip(("mail", "phone", "place", "web"), words.LABELS[self.v.lang]))
        name = {"de": "Name", "sv": "Namn", "en": "Full name"}[self.v.lang]
        rows = [(self.p(name), self.p(self.v.basics["name"], bold=True))] + [(self.p(labels.get(k, k.capitalize())), self.p(x)) for k, x in self.v.contacts()]
        rows += [(self.p(k), self.p(x)) for k, x in self.v.extras()]
        return self.p(words.TITLE[self.v.lang], style="Title") + self.rows(rows) + self.p(self.v.basics.get("label", ""), bold=True)

    def body(self):
        return self.head() + "".join(self.section(s) for s in BODY if s != "extra")


class TwoCells(Word):
    """The whole page is one table row: shaded cell with contact and skills at the left, all else at the right."""
    traits = ("docx", "table", "two-columns", "sidebar-left")
    view = dict(dates="mon-y", dash=" – ")

    def keyed(self, key, value):
        return self.p(key, bold=bool(value)) + self.p(value) if key else "".join(self.p(k) for k in value.split(", "))

    def body(self):
        side = ("skills", "languages", "interests", "extra")
        left = self.p(self.v.heading("contact"), bold=True) + "".join(self.p(x) for _, x in self.v.contacts()) + "".join(self.section(s) for s in side)
        right = self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), italic=True) + "".join(self.section(s) for s in BODY if s not in side)
        return table([(left, right)], (3000, 6700)).replace("</w:tcPr>", '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr>', 1) + para("")


def typeset(node):
    """The texts as TeX users set them: curled apostrophes and EUR for a sign that the font lacks."""
    if isinstance(node, dict):
        return {k: typeset(x) for k, x in node.items()}
    return [typeset(x) for x in node] if isinstance(node, list) else node.replace("'", "’").replace("€", "EUR")


class Res(Tex):
    """Headings hung into the left margin, employer in bold with the place, then the title in italics with the dates."""
    traits = ("latex", "headings-left", "employer-first", "serif")
    view = dict(dates="mon-y", dash=" -- ")
    preamble = r"""\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,mathptmx}\usepackage[left=55mm,right=20mm,top=20mm,bottom=20mm]{geometry}
\newcommand{\cvsection}[1]{\vspace{9pt}\par\noindent\hspace*{-38mm}\makebox[0pt][l]{\parbox[t]{33mm}{\raggedright\bfseries\small #1}}\hspace*{38mm}}""" + LIST

    def view_fix(self, v):
        v.doc = typeset(v.doc)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if not second:
            return r"\textit{" + t(main) + r"}\hfill " + t(self.v.span(x)) + self.text_of(x) + r"\par\vspace{4pt}"
        return (r"\textbf{" + t(second) + "}" + (", " + t(x["location"]) if x.get("location") else "") + r"\par\textit{" + t(main) + r"}\hfill " + t(self.v.span(x))
                + self.text_of(x) + r"\par\vspace{4pt}")

    def head(self):
        line = r"\quad ".join(t(x) for _, x in self.v.contacts())
        return (r"\noindent\hspace*{-38mm}{\LARGE\bfseries " + t(self.v.basics["name"]) + r"}\par\noindent\hspace*{-38mm}{\small " + t(self.v.basics.get("label", ""))
                + r"}\par\vspace{2pt}\noindent\hspace*{-38mm}\parbox{173mm}{\small\raggedright " + line + r"}\par\vspace{4pt}" + "\n")


class Loose(Text):
    """Plain text with headings between equal signs, dates on a line of their own before the entry and letter o as a bullet."""
    traits = ("plain-text", "odd-bullets", "dates-above")
    view = dict(dates="mm/y")

    def heading(self, text):
        self.put("", "", "== " + text + " ==", "")

    def item(self, text):
        self.put(*textwrap.wrap(text, 84, initial_indent="  o ", subsequent_indent="    "))

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if self.v.span(x):
            self.put(self.v.span(x))
        self.put("  " + main)
        if where(x, second):
            self.put("  " + where(x, second))
        self.rest(x)
        self.put("")


class LooseMarkdown(Text):
    """Markdown as typed in a hurry: underlined headings, bold employers, star bullets, dates in bold italics."""
    traits = ("markdown", "setext-headings")
    view = dict(dates="mon-y")

    def heading(self, text):
        self.put("", text, "-" * max(4, len(text)), "")

    def item(self, text):
        self.put("* " + text)

    def para(self, text):
        self.put(text, "")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        first, below = (second, main) if second else (main, "")
        self.put("**" + first + "**" + (" – " + x["location"] if x.get("location") else "") + "  ")
        self.put((below + ", " if below else "") + ("***" + self.v.span(x) + "***" if self.v.span(x) else ""), "")
        self.rest(x)
        self.put("")

    def head(self):
        self.put(self.v.basics["name"], "=" * len(self.v.basics["name"]), "")
        if self.v.basics.get("label"):
            self.put("_" + self.v.basics["label"] + "_", "")
        self.put(*("* " + x for _, x in self.v.contacts()))


class Typed:
    """A document written by hand, word for word; it shows all that the sheet holds."""
    traits = ("typed-by-hand",)
    view = dict(dates="mon-y")
    ext = "txt"

    def __init__(self, v):
        self.v = v

    def write(self, target):
        shutil.copyfile(TYPED / (self.v.person + "." + self.ext), target)


class TypedMarkdown(Typed):
    """The same in Markdown."""
    ext = "md"


def designs():
    out = {"tex-res": ("latex-pdf", "pdf", Res), "txt-loose": ("text", "txt", Loose), "md-loose": ("markdown", "md", LooseMarkdown),
           "typed-txt": ("text", "txt", Typed), "typed-md": ("markdown", "md", TypedMarkdown)}
    for name, cls in (("manual", Manual), ("form", Form), ("twocell", TwoCells)):
        out["docx-" + name] = ("docx", "docx", cls)
        out["office-" + name] = ("office-pdf", "pdf", printed(cls, "Printed" + cls.__name__))
    return out
