"""Designs of the fourth set that need no browser: word processor, plain text and documents typed by hand."""
import pathlib
import shutil
import textwrap

from markup import BODY, pair
from office_designs import STYLES, Word, para, printed, run, text_box
from text_designs import Text

TYPED = pathlib.Path(__file__).resolve().parent / "typed"
BORDERS = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="808080"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))


def ruled(rows, widths, border=True, fills=()):
    """A table with lines, or with shaded columns and none."""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    out = ""
    for row in rows:
        cells = ""
        for i, (c, w) in enumerate(zip(row, widths)):
            shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fills[i]}"/>' if i < len(fills) and fills[i] else ""
            cells += f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{shade}</w:tcPr>{c or para("")}</w:tc>'
        out += f"<w:tr>{cells}</w:tr>"
    lines = f"<w:tblBorders>{BORDERS}</w:tblBorders>" if border else ""
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{lines}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{out}</w:tbl>'


def listed(*parts, sep=", "):
    return sep.join(p for p in parts if p)


class Labels(Word):
    """Every fact behind its label, a line each."""
    traits = ("docx", "labelled-entries")
    view = dict(dates="month, y", dash=" – ", now=2)
    heading_style = "CapsLine"
    words = {"work": ("Employer", "Position held"), "education": ("Institution", "Qualification"), "volunteer": ("Organisation", "Role"), "projects": ("", "Title")}

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        first, what = self.words[kind]
        out = self.p(f"{first}: {second}", bold=True, before=120) if second else ""
        out += self.p(f"{what}: {main}", before=0 if second else 120)
        for label, text in (("Location", entry.get("location")), ("Period", self.v.span(entry)), ("Result", entry.get("score"))):
            out += self.p(f"{label}: {text}") if text else ""
        out += self.p(entry.get("summary") or entry.get("description") or "")
        if entry.get("highlights"):
            out += self.p("Duties and achievements:", italic=True) + "".join(self.p(h, bullet=True) for h in entry["highlights"])
        return out

    def head(self):
        names = {"place": "Address", "phone": "Phone", "mail": "E-mail"}
        return self.p("CURRICULUM VITAE", bold=True, align="center") + self.p(self.v.basics["name"], style="Title", align="center") + self.p(self.v.basics.get("label", ""), align="center") + "".join(
            self.p(names.get(k, k.capitalize()) + ": " + t) for k, t in self.v.contacts())


class Grid(Word):
    """Ruled tables with a head row for posts and for studies."""
    traits = ("docx", "table", "education-table", "table-head-row")
    view = dict(dates="mm/y", dash=" - ")
    heads = {"en": (("Period", "Organisation and Post", "Responsibilities"), ("Qualification", "Institution", "Year", "Grade")),
             "de": (("Zeitraum", "Firma und Funktion", "Aufgaben"), ("Abschluss", "Schule", "Jahr", "Note"))}

    def content(self, name):
        v, heads = self.v, self.heads[self.v.lang]
        if name == "work":
            rows = [tuple(self.p(t, bold=True) for t in heads[0])]
            for x in v[name]:
                rows.append((self.p(v.span(x)), self.p(x.get("name", ""), bold=True) + self.p(x.get("position", "")) + self.p(x.get("location", "")), self.p(x.get("summary", "")) + "".join(self.p(h, bullet=True) for h in x.get("highlights", []))))
            return ruled(rows, (1700, 2900, 5000)) + para("")
        if name == "education":
            rows = [tuple(self.p(t, bold=True) for t in heads[1])]
            rows += [(self.p(v.degree(x)), self.p(x.get("institution", "")), self.p(v.span(x)), self.p(x.get("score", ""))) for x in v[name]]
            return ruled(rows, (3000, 3200, 1700, 1700)) + para("")
        return super().content(name)


MORE = ('<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:color w:val="7F7F7F"/></w:rPr></w:style>')


class Styles(Word):
    """Only real styles: title and employer are headings of the second level, date and place a subtitle."""
    traits = ("docx", "heading-styles", "dates-under")
    view = dict(dates="month-y", dash="–", now=1)

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(listed(main, second, sep=" – "), style="Heading2") + self.p(listed(self.v.span(entry), entry.get("location"), sep=", "), style="Subtitle") + self.rest(entry)

    def head(self):
        return self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), style="Subtitle") + self.p(listed(*(t for _, t in self.v.contacts()), sep=" | "))

    def parts(self):
        files = super().parts()
        files["word/styles.xml"] = STYLES.replace("</w:styles>", MORE + "</w:styles>")
        return files


class Commas(Word):
    """Dates, colon and a comma line; bullets are hyphens typed by hand, headings only bold."""
    traits = ("docx", "plain-paragraphs", "dates-left", "no-heading-styles", "typed-hyphens")
    view = dict(dates="mm/y", dash="-")

    def heading(self, name):
        return self.p(self.v.heading(name), bold=True, before=200)

    def rest(self, entry):
        return self.p(entry.get("summary") or entry.get("description") or "") + "".join(self.p("- " + h) for h in entry.get("highlights", []))

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        line = listed(main, second, entry.get("location"), entry.get("score"))
        return self.p((when + ": " if when else "") + line, before=80) + self.rest(entry)

    def short(self, entry, kind):
        when = self.v.span(entry)
        return self.p((when + ": " if when else "") + listed(*pair(self.v, entry, kind)))

    def head(self):
        return self.p(self.v.basics["name"], bold=True, size=28) + self.p(self.v.basics.get("label", "")) + "".join(self.p(t) for _, t in self.v.contacts())


class Side(Word):
    """One table over the page: a shaded cell with contacts and lists, a wide cell with the rest."""
    traits = ("docx", "table", "two-columns", "sidebar-left")
    view = dict(dates="mon-y", dash=" – ")

    def heading(self, name):
        return self.p(self.v.heading(name), bold=True, color="2F5496", size=24, before=160)

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(main, bold=True, before=100) + self.p(listed(second, entry.get("location"), sep=" | ")) + self.p(self.v.span(entry), italic=True, color="666666") + self.rest(entry)

    def body(self):
        side = ("skills", "languages", "certificates", "interests", "extra")
        left = self.p(self.v.heading("contact"), bold=True, color="2F5496", size=24) + "".join(self.p(t) for _, t in self.v.contacts()) + "".join(self.section(s) for s in side)
        right = self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), color="666666") + "".join(self.section(s) for s in BODY if s not in side)
        return ruled([(left, right)], (3100, 6500), False, ("E7ECF4", "")) + para("")


class Framed(Word):
    """Name and contacts in a floating box, strengths as headed lists, posts as tabbed lines."""
    traits = ("docx", "text-box", "functional", "tabs")
    view = dict(dates="mon-y", dash=" to ", now=1)
    heading_style = "CapsLine"

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        return self.p(listed(main, second, entry.get("location")) + ("\t" + when if when else ""), tab=self.right, before=60) + self.rest(entry)

    def content(self, name):
        if name == "skills":
            return "".join(self.p(g["name"], bold=True, before=60) + "".join(self.p(k, bullet=True) for k in g["keywords"]) for g in self.v["skills"])
        return super().content(name)

    def body(self):
        box = self.p(self.v.basics["name"], bold=True, size=36) + self.p(self.v.basics.get("label", "")) + "".join(self.p(t) for _, t in self.v.contacts())
        order = ("summary", "skills", "work", "volunteer", "education", "certificates", "publications", "awards", "languages", "interests", "references")
        return para(text_box(box, 720000, 500000, 6100000, 1500000, 11)) + para(run("")) + "".join(self.section(s) for s in order)


class Columns(Text):
    """Plain text set with spaces: dates in the first 26 places, all else behind them, lines broken at 92."""
    traits = ("plain-text", "hard-wrapped", "dates-left", "space-columns")
    view = dict(dates="mon-y", dash=" - ")
    pad = 26

    def heading(self, text):
        self.put("", "-- " + text.upper() + " " + "-" * (88 - len(text)), "")

    def wrap(self, text, first="", rest=""):
        space = " " * self.pad
        self.put(*textwrap.wrap(text, 92, initial_indent=space + first, subsequent_indent=space + rest))

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        self.put(self.v.span(x).ljust(self.pad - 1) + " " + main)
        for t in (listed(second, x.get("location")), x.get("score"), x.get("summary") or x.get("description")):
            if t:
                self.wrap(t)
        for h in x.get("highlights", []):
            self.wrap(h, "* ", "  ")
        self.put("")

    def para(self, text):
        self.put(*textwrap.wrap(text, 92))


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
    out = {"txt-cols": ("text", "txt", Columns), "typed-txt": ("text", "txt", Typed), "typed-md": ("markdown", "md", TypedMarkdown)}
    for name, cls in (("labels", Labels), ("grid", Grid), ("styles", Styles), ("commas", Commas), ("side", Side), ("framed", Framed)):
        out["docx-" + name] = ("docx", "docx", cls)
        out["office-" + name] = ("office-pdf", "pdf", printed(cls, "Printed" + cls.__name__))
    return out
