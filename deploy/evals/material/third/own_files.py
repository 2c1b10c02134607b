"""Designs of the third set that need no browser: word processor, LaTeX, plain text and documents typed by hand."""
import pathlib
import shutil

from latex_designs import LIST, Tex, t
from markup import BODY, pair
from office_designs import Word, para, printed, table
from own_pages import groups, ungroup
from text_designs import Text

TYPED = pathlib.Path(__file__).resolve().parent / "typed"


def where(x, second, sep=", "):
    return sep.join(s for s in (second, x.get("location", "")) if s)


class Pipes(Word):
    """The basic template of the word processor: one heading line an entry with bars between title, employer and dates."""
    traits = ("docx", "one-line-entries")
    view = dict(dates="month-y", dash=" – ")

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(" | ".join(s for s in (main, where(entry, second), self.v.span(entry)) if s), bold=True, color="1F4E79", before=120) + self.rest(entry)

    def content(self, name):
        if name == "skills":
            return "".join(self.p((g["name"] + ": " if g.get("name") else "") + ", ".join(g["keywords"]), bullet=True) for g in self.v["skills"])
        return super().content(name)


class Rows(Word):
    """The page as a table: the heading of a section in the left cell, its entries in the right; a head row with the name left and the contacts right."""
    traits = ("docx", "table", "headings-left")
    view = dict(dates="mm/y", dash=" - ")

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        return self.p(main + ("\t" + when if when else ""), bold=True, tab=7300, before=80) + self.p(where(entry, second)) + self.rest(entry)

    def body(self):
        left = self.p(self.v.basics["name"], size=36, bold=True) + self.p(self.v.basics.get("label", ""), color="555555", size=24)
        right = "".join(self.p(x, align="right") for _, x in self.v.contacts())
        head = table([(left, right)], (5600, 4000)) + para("")
        rows = []
        for name in BODY:
            inner = self.content(name)
            if inner:
                rows.append((self.p(self.v.heading(name), bold=True, color="8A1C1C", before=80), inner + para("")))
        return head + table(rows, (2200, 7400)) + para("")


class Nested(Word):
    """Employers bold with the place, the roles below in italics with the dates at a right tab; a promotion stands under one employer."""
    traits = ("docx", "promotions-grouped", "tabs", "dates-right")
    view = dict(dates="mon-y", dash=" – ")
    heading_style = "CapsLine"

    def content(self, name):
        if name == "work":
            out = ""
            for g in groups(self.v[name]):
                out += self.p(where(g[0], g[0].get("name", "")), bold=True, before=140)
                for x in g:
                    out += self.p(x.get("position", "") + "\t" + self.v.span(x), italic=True, tab=self.right, before=40) + self.rest(x)
            return out
        return super().content(name)

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        if not second:
            return self.p(main + ("\t" + when if when else ""), bold=True, tab=self.right, before=60) + self.rest(entry)
        return self.p(where(entry, second), bold=True, before=100) + self.p(main + ("\t" + when if when else ""), italic=True, tab=self.right) + self.rest(entry)

    def head(self):
        return self.p(self.v.basics["name"], style="Title", align="center") + self.p(self.v.basics.get("label", ""), align="center") + self.p(" • ".join(x for _, x in self.v.contacts()), align="center")


def curled(node):
    """Apostrophes as TeX sets them."""
    if isinstance(node, dict):
        return {k: curled(x) for k, x in node.items()}
    return [curled(x) for x in node] if isinstance(node, list) else node.replace("'", "’")


class Banking(Tex):
    """In the manner of moderncv's banking style: name and contacts centred, employer and place bold, title and dates in italics below."""
    traits = ("latex", "sans", "employer-first", "dates-right")
    view = dict(dates="mm/y", dash="–")
    preamble = r"""\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,helvet,xcolor}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=20mm]{geometry}
\definecolor{c}{RGB}{57,115,175}\newcommand{\cvsection}[1]{\vspace{9pt}\par{\color{c}\Large #1~\leaders\hrule height 2.6pt depth -2pt\hfill\kern0pt}\par\vspace{3pt}}""" + LIST

    def view_fix(self, v):
        v.doc = curled(v.doc)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        first = r"\textbf{" + t(second) + r"}\hfill\textbf{" + t(x.get("location", "")) + r"}\\ " if second else ""
        return r"\par\noindent " + first + r"\textit{" + t(main) + r"}\hfill\textit{" + t(self.v.span(x)) + "}" + self.text_of(x) + r"\par\vspace{5pt}"

    def keyed(self, key, value):
        return (r"\textbf{" + t(key) + r"}: " if key else "") + t(value) + "\\par\n"

    def head(self):
        line = r"\ \textbar\ ".join(t(x) for _, x in self.v.contacts())
        return r"\begin{center}{\Huge\color{gray} " + t(self.v.basics["name"]) + r"}\\[4pt]{\large\itshape " + t(self.v.basics.get("label", "")) + r"}\\[4pt]{\small " + line + "}\\end{center}\n"


class Deedy(Tex):
    """A narrow left and a wide right column; employer and title in one line with a bar, dates and place in a grey line below."""
    traits = ("latex", "two-columns", "sidebar-left", "ligatures")
    view = dict(dates="mon-y", dash=" – ", drop=("references",))
    preamble = r"""\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,helvet,xcolor}\renewcommand{\familydefault}{\sfdefault}\usepackage[letterpaper,margin=13mm]{geometry}
\newcommand{\cvsection}[1]{\vspace{8pt}\par{\color{gray}\large\MakeUppercase{#1}}\par\vspace{2pt}}""" + LIST

    def view_fix(self, v):
        v.doc = curled(v.doc)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if kind == "education":
            lines = [r"\textbf{" + t(second) + "}", t(main), r"{\small\color{gray} " + t(self.v.span(x)) + "}"]
            return r"\par " + r"\par ".join(lines) + self.text_of(x) + r"\par\vspace{5pt}"
        first = (r"\textbf{\MakeUppercase{" + t(second) + r"}} \textbar\ " if second else "") + t(main)
        meta = r" \textbar\ ".join(t(s) for s in (self.v.span(x), x.get("location", "")) if s)
        return r"\par " + first + (r"\par{\small\color{gray} " + meta + "}" if meta else "") + self.text_of(x) + r"\par\vspace{5pt}"

    def content(self, name):
        if name == "skills":
            return "".join(r"\textbf{" + t(g["name"]) + r"}\par " + r" \textbullet\ ".join(t(k) for k in g["keywords"]) + r"\par\vspace{2pt} " for g in self.v["skills"])
        return super().content(name)

    def body(self):
        side = ("education", "skills", "languages", "certificates", "interests", "extra")
        wide = ("summary", "work", "projects", "publications", "awards", "volunteer")
        line = r" \textbar\ ".join(t(x) for _, x in self.v.contacts())
        head = r"\begin{center}{\Huge " + t(self.v.basics["name"]) + r"}\\[3pt]{\color{gray}" + t(self.v.basics.get("label", "")) + r"}\\[3pt]{\small " + line + r"}\end{center}\hrule\vspace{4pt}" + "\n"
        return (head + r"\noindent\begin{minipage}[t]{.31\linewidth}\raggedright " + "".join(self.section(s) for s in side)
                + r"\end{minipage}\hfill\begin{minipage}[t]{.66\linewidth}\raggedright " + "".join(self.section(s) for s in wide) + r"\end{minipage}")


class Scholar(Tex):
    """As scholars keep it over years: dates in a column at the left, publications and talks numbered in brackets."""
    traits = ("latex", "academic", "serif", "dates-left", "numbered-publications")
    view = dict(dates="mon-y", dash="–", now=1)
    order = ("summary", "education", "work", "publications", "awards", "projects", "certificates", "volunteer", "skills", "languages", "interests", "references", "extra")
    preamble = r"""\documentclass[11pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,mathptmx}\usepackage[letterpaper,margin=25mm]{geometry}
\newcommand{\cvsection}[1]{\vspace{8pt}\par\noindent\textsc{\large #1}\par\vspace{3pt}}
\newcommand{\cvrow}[2]{\par\noindent\begin{minipage}[t]{32mm}\raggedright #1\end{minipage}\hspace{3mm}\begin{minipage}[t]{\dimexpr\linewidth-35mm\relax}#2\end{minipage}\par\vspace{4pt}}""" + LIST

    def view_fix(self, v):
        v.doc = curled(v.doc)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return r"\cvrow{" + t(self.v.span(x)) + r"}{\textbf{" + t(main) + "}" + (r"\\ " + t(where(x, second)) if second else "") + self.text_of(x) + "}"

    def content(self, name):
        if name == "publications":
            return "".join(r"\cvrow{[" + str(n) + "]}{" + t(x["name"]) + r". \textit{" + t(x.get("publisher", "")) + "}, " + t(self.v.span(x)) + ".}" for n, x in enumerate(self.v[name], 1))
        if name in ("awards", "certificates"):
            out = ""
            for x in self.v[name]:
                main, second = pair(self.v, x, name)
                out += r"\cvrow{" + t(self.v.span(x)) + "}{" + t(main + (", " + second if second else "")) + "}"
            return out
        return super().content(name)

    def head(self):
        left = r"{\LARGE\bfseries " + t(self.v.basics["name"]) + r"}\\ " + t(self.v.basics.get("label", ""))
        right = r"\\ ".join(t(x) for _, x in self.v.contacts())
        return r"\noindent\begin{minipage}[t]{.55\linewidth}" + left + r"\end{minipage}\hfill\begin{minipage}[t]{.42\linewidth}\raggedleft\small " + right + "\\end{minipage}\\par\n"


class TabText(Text):
    """Plain text copied out of a word processor: headings with a colon, dates and title with a tab between them, bullets with a tab."""
    traits = ("plain-text", "tabs", "dates-left")
    view = dict(dates="mon-y", dash=" - ")

    def heading(self, text):
        self.put("", text + ":", "")

    def item(self, text):
        self.put("•\t" + text)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        self.put((self.v.span(x) + "\t" if self.v.span(x) else "") + main)
        if where(x, second):
            self.put("\t" + where(x, second))
        self.rest(x)
        self.put("")


class HubMarkdown(Text):
    """Markdown as kept in a repository: title and employer in one heading, dates in code marks, skills as a table."""
    traits = ("markdown", "table", "one-line-entries")
    view = dict(dates="y-mm", dash=" – ")

    def heading(self, text):
        self.put("", "## " + text, "")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        self.put("### " + main + (" @ " + second if second else ""))
        meta = " · ".join(s for s in ("`" + self.v.span(x) + "`" if self.v.span(x) else "", x.get("location", "")) if s)
        if meta:
            self.put("", meta)
        self.put("")
        self.rest(x)
        self.put("")

    def section(self, name):
        if name == "skills" and self.v["skills"]:
            self.heading(self.v.heading(name))
            self.put("| | |", "|---|---|", *("| **" + g["name"] + "** | " + ", ".join(g["keywords"]) + " |" for g in self.v["skills"]))
        elif name == "languages" and self.v["languages"]:
            self.heading(self.v.heading(name))
            self.put(*("- **" + x["language"] + "**" + (" – " + x["fluency"] if x.get("fluency") else "") for x in self.v["languages"]))
        else:
            super().section(name)

    def head(self):
        self.put("# " + self.v.basics["name"], "")
        if self.v.basics.get("label"):
            self.put("> " + self.v.basics["label"], "")
        self.put(" • ".join(x for _, x in self.v.contacts()))


class Typed:
    """A document written by hand, word for word; it shows all that the sheet holds."""
    traits = ("typed-by-hand", "plain-text")
    view = dict(dates="mon-y")
    ext = "txt"

    def __init__(self, v):
        self.v = v

    def write(self, target):
        shutil.copyfile(TYPED / (self.v.person + "." + self.ext), target)


class TypedMarkdown(Typed):
    """The same in Markdown."""
    traits = ("typed-by-hand", "markdown")
    ext = "md"


def designs():
    out = {"tex-banking": ("latex-pdf", "pdf", Banking), "tex-deedy": ("latex-pdf", "pdf", Deedy), "tex-scholar": ("latex-pdf", "pdf", Scholar), "txt-tabs": ("text", "txt", TabText),
           "md-hub": ("markdown", "md", HubMarkdown), "typed-txt": ("text", "txt", Typed), "typed-md": ("markdown", "md", TypedMarkdown)}
    for name, cls in (("pipes", Pipes), ("rows", Rows), ("nested", Nested)):
        out["docx-" + name] = ("docx", "docx", cls)
        out["office-" + name] = ("office-pdf", "pdf", printed(cls, "Printed" + cls.__name__))
    return out
