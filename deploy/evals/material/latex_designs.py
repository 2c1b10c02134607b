"""Typeset resumes: pdflatex with packages of the base installation only, in the manner of the well-known classes."""
import pathlib
import shutil
import subprocess
import tempfile

from markup import BODY, pair

SPECIAL = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
           "\\": r"\textbackslash{}", "²": r"\textsuperscript{2}", "€": r"\texteuro{}", "£": r"\pounds{}", "–": "--", "—": "---", "’": "'", "“": "``", "”": "''",
           "„": r"\quotedblbase{}", "·": r"\textperiodcentered{}", "…": r"\ldots{}", "°": r"\textdegree{}", "\u00a0": "~", "\u202f": r"\,", "→": r"$\rightarrow$"}


def t(text):
    return "".join(SPECIAL.get(c, c) for c in text)


class Tex:
    """Common walk; a design has a preamble, a head and an entry of its own."""
    traits = ("latex",)
    view = dict(dates="mon-y")
    preamble = ""
    order = BODY

    def __init__(self, v):
        self.v = v

    def items(self, rows):
        return r"\begin{itemize}" + "".join(r"\item " + t(r) + "\n" for r in rows) + r"\end{itemize}" if rows else ""

    def text_of(self, x):
        text = x.get("summary") or x.get("description")
        bits = [t(x[k].replace("https://", "")) for k in ("score", "url") if x.get(k)]
        return ("\\par " + r"\\ ".join(bits) if bits else "") + ("\\par " + t(text) if text else "") + self.items(x.get("highlights", []))

    def entry(self, x, kind):
        raise NotImplementedError

    def short(self, x, kind):
        main, second = pair(self.v, x, kind)
        when = self.v.span(x)
        return main + (", " + second if second else "") + (" (" + when + ")" if when else "")

    def keyed(self, key, value):
        return r"\textbf{" + t(key) + ":} " + t(value) + "\\par\n" if key else t(value) + "\\par\n"

    def content(self, name):
        v = self.v
        if name == "summary":
            return t(v.basics.get("summary", ""))
        if name in ("work", "education", "volunteer", "projects"):
            return "\n".join(self.entry(x, name) for x in v[name])
        if name in ("certificates", "awards", "publications"):
            return self.items([self.short(x, name) for x in v[name]])
        if name == "skills":
            return "".join(self.keyed(g.get("name", ""), ", ".join(g.get("keywords", [])) or g.get("level", "")) for g in v["skills"])
        if name == "languages":
            return t(", ".join(x["language"] + (" (" + x["fluency"] + ")" if x.get("fluency") else "") for x in v["languages"]))
        if name == "interests":
            return t(", ".join(x["name"] for x in v["interests"]))
        if name == "references":
            return "".join(self.keyed(x["name"], x.get("reference", "")) for x in v["references"])
        return "".join(self.keyed(k, x) for k, x in v.extras())

    def section(self, name):
        inner = self.content(name)
        return "\\cvsection{" + t(self.v.heading(name)) + "}\n" + inner + "\n\n" if inner.strip() else ""

    def body(self):
        return self.head() + "".join(self.section(s) for s in self.order)

    def write(self, target):
        source = "\n".join((self.preamble, r"\begin{document}", self.body(), r"\end{document}", ""))
        with tempfile.TemporaryDirectory() as tmp:
            (pathlib.Path(tmp) / "cv.tex").write_text(source, encoding="utf-8")
            run = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "cv.tex"], cwd=tmp, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240)
            if run.returncode:
                raise RuntimeError(run.stdout.decode("utf-8", "replace")[-700:])
            shutil.copy(pathlib.Path(tmp) / "cv.pdf", target)


LIST = r"""
\makeatletter\def\@listi{\leftmargin12pt\topsep1pt\parsep0pt\itemsep1pt}\let\@listI\@listi\makeatother
\setlength{\parindent}{0pt}\pagestyle{empty}\sloppy"""


class Classic(Tex):
    """Dates and headings' rule in the left column, as moderncv's classic style does."""
    traits = ("latex", "dates-left", "serif")
    view = dict(dates="mm/y", dash="–")
    preamble = r"""\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,charter,xcolor,tabularx,microtype}\usepackage[margin=19mm]{geometry}
\definecolor{c}{RGB}{57,115,175}
\newcommand{\cvsection}[1]{\vspace{8pt}\par{\color{c}\rule[2pt]{28mm}{3pt}\hspace{3mm}\large #1}\par\vspace{3pt}}
\newcommand{\cventry}[2]{\par\noindent\begin{minipage}[t]{28mm}\raggedleft\small #1\end{minipage}\hspace{3mm}\begin{minipage}[t]{\dimexpr\linewidth-31mm\relax}#2\end{minipage}\par\vspace{4pt}}""" + LIST

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = r"\textbf{" + t(main) + "}" + (r", \textit{" + t(second) + "}" if second else "") + (", " + t(x["location"]) if x.get("location") else "")
        return r"\cventry{" + t(self.v.span(x)) + "}{" + line + "." + self.text_of(x) + "}"

    def keyed(self, key, value):
        return r"\cventry{" + t(key) + "}{" + t(value) + "}"

    def head(self):
        right = r"\\ ".join(t(x) for _, x in self.v.contacts())
        return (r"\begin{minipage}[t]{.56\linewidth}{\Huge " + t(self.v.basics["name"]) + r"}\\[4pt]{\large\color{c}\textit{" + t(self.v.basics.get("label", ""))
                + r"}}\end{minipage}\hfill\begin{minipage}[t]{.4\linewidth}\raggedleft\small " + right + r"\end{minipage}\par\vspace{6pt}" + "\n")


class Jake(Tex):
    """One dense page, small-capital headings with a rule, two-line entries with right-aligned dates; accents are composed by TeX (OT1)."""
    traits = ("latex", "dates-right", "ot1-accents", "small-caps")
    view = dict(dates="mon-y", dash=" – ", headings=0)
    preamble = r"""\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage[letterpaper,margin=.6in]{geometry}
\newcommand{\cvsection}[1]{\vspace{5pt}\par{\large\scshape #1}\par\vspace{-9pt}\rule{\linewidth}{.4pt}\par\vspace{1pt}}""" + LIST
    order = ("summary", "education", "work", "projects", "certificates", "awards", "publications", "volunteer", "skills", "languages", "interests", "references", "extra")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        first = r"\textbf{" + t(main) + r"}\hfill " + t(self.v.span(x))
        line = r"\\ \textit{" + t(second) + r"}\hfill\textit{" + t(x.get("location", "")) + "}" if second else ""
        return r"\par\vspace{2pt}\noindent " + first + line + self.text_of(x)

    def head(self):
        line = " $|$ ".join(t(x) for _, x in self.v.contacts())
        return r"\begin{center}{\Huge\scshape " + t(self.v.basics["name"]) + r"}\\[3pt]\small " + (t(self.v.basics["label"]) + r"\\ " if self.v.basics.get("label") else "") + line + "\\end{center}\n"


class Alta(Tex):
    """Two columns of unequal width set side by side, coloured head, bullets between contacts."""
    traits = ("latex", "two-columns", "sidebar-right", "color")
    view = dict(dates="mm/y", dash=" – ")
    preamble = r"""\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,utopia,xcolor}\usepackage[margin=13mm]{geometry}
\definecolor{c}{RGB}{148,17,0}
\newcommand{\cvsection}[1]{\vspace{7pt}\par{\color{c}\large\bfseries\MakeUppercase{#1}}\par\vspace{-8pt}{\color{c}\rule{\linewidth}{1.2pt}}\par}""" + LIST

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        meta = r"\quad ".join(t(s) for s in (self.v.span(x), x.get("location", "")) if s)
        return (r"\par\vspace{3pt}{\bfseries " + t(main) + "}" + (r"\par{\color{c} " + t(second) + "}" if second else "")
                + (r"\par{\small\color{gray} " + meta + "}" if meta else "") + self.text_of(x))

    def body(self):
        side = ("summary", "skills", "languages", "certificates", "education", "awards", "interests", "references", "extra")
        wide = ("work", "projects", "publications", "volunteer")
        head = (r"{\Huge\bfseries\color{c} " + t(self.v.basics["name"]) + r"}\par\vspace{3pt}" + (r"{\large " + t(self.v.basics["label"]) + r"}\par" if self.v.basics.get("label") else "")
                + r"{\small\raggedright " + r" $\bullet$ ".join(t(x) for _, x in self.v.contacts()) + "\\par}\n")
        return (head + r"\noindent\begin{minipage}[t]{.61\linewidth}\raggedright " + "".join(self.section(s) for s in wide)
                + r"\end{minipage}\hfill\begin{minipage}[t]{.34\linewidth}\raggedright " + "".join(self.section(s) for s in side) + r"\end{minipage}")


class Article(Tex):
    """The article class as a scholar uses it: numbered pages, bitmap fonts, dates behind the entry."""
    traits = ("latex", "type3-font", "serif", "page-numbers", "academic")
    view = dict(dates="month-y", dash="–")
    preamble = r"""\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage[margin=28mm]{geometry}
\newcommand{\cvsection}[1]{\section*{#1}}\setlength{\parindent}{0pt}"""
    order = ("summary", "education", "work", "publications", "awards", "projects", "certificates", "volunteer", "skills", "languages", "interests", "references", "extra")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        where = ", ".join(t(s) for s in (second, x.get("location", "")) if s)
        return r"\par\medskip\noindent\textbf{" + t(main) + "}" + (", " + where if where else "") + (", " + t(self.v.span(x)) if self.v.span(x) else "") + self.text_of(x)

    def head(self):
        return (r"\begin{center}{\LARGE " + t(self.v.basics["name"]) + r"}\\[4pt]" + (t(self.v.basics["label"]) + r"\\ " if self.v.basics.get("label") else "")
                + r"\\ ".join(t(x) for _, x in self.v.contacts()) + "\\end{center}\n")


def designs():
    return {"tex-classic": ("latex-pdf", "pdf", Classic), "tex-jake": ("latex-pdf", "pdf", Jake), "tex-alta": ("latex-pdf", "pdf", Alta),
            "tex-article": ("latex-pdf", "pdf", Article)}
