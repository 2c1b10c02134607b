"""Page designs that Chromium prints to PDF. Each has a layout of its own, not another colour of the same."""
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

SIDE = ("skills", "languages", "certificates", "interests", "extra")
MAIN = tuple(s for s in BODY if s not in SIDE)


class SidebarLeft(Plain):
    """Coloured rail on the left with contact and skills; the work history on the right."""
    traits = ("two-columns", "sidebar-left", "color")
    view = dict(dates="mm/y", drop=("basics.label",))
    css = """@page{margin:0}
.page{display:flex;min-height:297mm}.rail{width:66mm;background:#1f3a5f;color:#fff;padding:14mm 8mm}.mainc{flex:1;padding:14mm 12mm}
.rail h1{font-size:21pt;line-height:1.1;margin-bottom:8mm}.rail h2{font-size:11pt;border-bottom:1px solid #9fb4cf;margin-bottom:4px}
.mainc h2{font-size:13pt;color:#1f3a5f}.sub{color:#556;font-style:italic}.contact{margin:3px 0;overflow-wrap:anywhere}"""

    def skills(self):
        return "".join(el("h3", "", e(g["name"])) + bullets(g["keywords"]) if g.get("keywords") else el("div", "", e(g["name"] + " (" + g["level"] + ")")) for g in self.v["skills"])

    def languages(self):
        return "".join(el("div", "", e(self.language(x))) for x in self.v["languages"])

    def body(self):
        rail = (el("h1", "", e(self.v.basics["name"])) + self.section("contact", self.contact_rows())
                + "".join(self.section(s) for s in SIDE))
        return el("div", "page", el("aside", "rail", rail) + el("main", "mainc", "".join(self.section(s) for s in MAIN)))


class SidebarRight(Plain):
    """Light rail on the right; it comes first in the source, so content order and picture differ."""
    traits = ("two-columns", "sidebar-right", "order-differs")
    view = dict(dates="mon-y", drop=("education.score",))
    css = """@page{margin:14mm 12mm}
header{border-bottom:3px solid #c8553d;padding-bottom:6px}h1{font-size:24pt;font-weight:300}.label{color:#c8553d;font-size:12pt}
.cols{display:flex;flex-direction:row-reverse;gap:9mm;margin-top:4mm}.rail{width:56mm;background:#f4f1ec;padding:4mm;font-size:9pt}.mainc{flex:1}
h2{font-size:11.5pt;color:#c8553d;margin-bottom:2px}.sub{font-weight:normal;color:#444}.contact{overflow-wrap:anywhere;margin-bottom:2px}
.rail ul{list-style:none;padding:0}"""

    def skills(self):
        return "".join(el("b", "", e(g.get("name", ""))) + bullets(g.get("keywords", [])) for g in self.v["skills"])

    def languages(self):
        return bullets([self.language(x) for x in self.v["languages"]])

    def body(self):
        head = el("header", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))))
        rail = self.section("contact", self.contact_rows()) + "".join(self.section(s) for s in SIDE)
        return head + el("div", "cols", el("aside", "rail", rail) + el("main", "mainc", "".join(self.section(s) for s in MAIN)))


class TableLeft(Plain):
    """A real table, dates in the left column, as in a German Lebenslauf."""
    traits = ("table", "dates-left")
    view = dict(dates="mm/y", dash=" – ", now=0)
    css = """h1{font-size:18pt;margin-bottom:2mm}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:3px 0}
td.l{width:42mm;color:#333}h2{font-size:12pt;border-bottom:1px solid #333;margin-bottom:2px}.main{font-weight:bold}.sub{}"""

    def row(self, left, right):
        return f'<tr><td class="l">{left}</td><td>{right}</td></tr>'

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        sub = e(second) + (", " + e(x["location"]) if x.get("location") else "")
        return self.row(e(self.v.span(x)), el("div", "main", e(main)) + el("div", "sub", sub) + tail(x) + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += self.row(e(self.v.span(x)), e(main) + (", " + e(second) if second else ""))
        return out

    def skills(self):
        return "".join(self.row(e(g.get("name", "")), e(", ".join(g.get("keywords", [])) or g.get("level", ""))) for g in self.v["skills"])

    def languages(self):
        return "".join(self.row(e(x["language"]), e(x.get("fluency", ""))) for x in self.v["languages"])

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        if inner and inner.startswith("<tr>"):
            inner = f"<table>{inner}</table>"
        return el("section", name, el("h2", "", e(self.v.heading(name))) + inner) if inner else ""

    def head(self):
        import words
        labels = dict(zip(("mail", "phone", "place", "web"), words.LABELS[self.v.lang]))
        rows = self.row("Name" if self.v.lang in ("de", "en") else "", e(self.v.basics["name"]))
        for kind, text in self.v.contacts():
            rows += self.row(e(labels.get(kind, kind.capitalize())), e(text))
        for label, value in self.v.extras():
            rows += self.row(e(label), e(value))
        return el("h1", "", e(words.TITLE[self.v.lang])) + el("section", "", el("h2", "", e(self.v.heading("extra"))) + f"<table>{rows}</table>") + \
            el("p", "", e(self.v.basics.get("label", "")))

    def body(self):
        return self.head() + self.sections(tuple(s for s in BODY if s != "extra"))


class DatesRight(Plain):
    """One column, sans serif, title bold, dates at the right edge."""
    traits = ("single-column", "dates-right")
    view = dict(dates="month-y")
    css = "h1{font-size:22pt}h2{font-size:12pt;color:#0b6e4f;border-bottom:1px solid #0b6e4f}.label{font-size:12pt}.sub{font-style:italic}"


class EmployerFirst(Plain):
    """Serif, centred head, employer and place first, then title and dates; roles at one employer stand under one name."""
    traits = ("single-column", "serif", "employer-first", "grouped-roles")
    view = dict(dates="mon-y", drop=("basics.label", "basics.summary"), headings=1)
    css = """body{font-family:'Liberation Serif','Noto Serif CJK JP','Noto Naskh Arabic',serif;font-size:10.8pt}
h1{text-align:center;font-size:20pt}.contacts{text-align:center}h2{font-size:11.5pt;text-transform:uppercase;border-bottom:1px solid #000}
.emp{font-weight:bold;display:flex;justify-content:space-between}.role{font-style:italic;display:flex;justify-content:space-between}.top{font-style:normal}"""

    def content(self, name):
        if name not in ("work", "education", "volunteer"):
            return super().content(name)
        out, last = "", None
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            block = ""
            if second != last:
                block += el("div", "emp", el("span", "", e(second)) + el("span", "", e(x.get("location", ""))))
            block += el("div", "role", el("span", "", e(main)) + el("span", "", e(self.v.span(x)))) + tail(x) + text_of(x)
            out += el("div", "entry", block)
            last = second
        return out

    def view_fix(self, v):
        """A place is printed once for roles that stand under one employer."""
        last = None
        for x in v["work"]:
            if x.get("name") == last:
                x.pop("location", None)
            last = x.get("name")


class OneLine(Plain):
    """Title, employer, place and dates on one line with separators."""
    traits = ("single-column", "one-line-entries")
    view = dict(dates="mm.y", dash="–", headings=1)
    css = "h1{font-size:19pt;display:inline}.label{display:inline;margin-inline-start:8px;color:#666}h2{font-size:11pt;background:#eee;padding:2px 5px}.contacts{margin-top:3px}"

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        bits = [b for b in (second, x.get("location", "")) if b]
        line = el("b", "", e(main)) + (", " + e(" | ".join(bits)) if bits else "") + (" | " + e(self.v.span(x)) if self.v.span(x) else "")
        return el("div", "entry", el("div", "", line) + tail(x) + text_of(x))


class Timeline(Plain):
    """A vertical line with dots; dates stand left of the line, absolutely placed."""
    traits = ("timeline", "dates-left", "positioned")
    view = dict(dates="y", dash=" — ", drop=("work.location",))
    css = """h1{font-size:26pt;color:#333}.label{font-size:12pt;color:#e07a1f}h2{color:#e07a1f;font-size:13pt;margin-inline-start:34mm}
.entry{position:relative;margin-inline-start:34mm;border-inline-start:2px solid #e07a1f;padding:0 0 8px 6mm;margin-top:0}
.entry:before{content:'';position:absolute;inset-inline-start:-5px;top:4px;width:8px;height:8px;border-radius:4px;background:#e07a1f}
.when{position:absolute;inset-inline-start:-34mm;width:30mm;color:#777;text-align:end}
section>p,section>ul,section>div.pair{margin-inline-start:34mm}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "when", e(self.v.span(x))) + el("div", "main", e(main)) + el("div", "sub", e(second)) + tail(x) + text_of(x))


ICON_PATH = {"mail": "M2 4h20v16H2z M2 4l10 8 10-8", "phone": "M6 2l4 5-3 3c2 4 3 5 7 7l3-3 5 4-3 4C9 21 2 13 2 5z", "place": "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7z",
             "web": "M2 12h20M12 2v20M12 2a10 10 0 1 0 .1 0z"}


class SvgIcons(Plain):
    """Contacts with drawn icons in two rows, chips for skills."""
    traits = ("svg-icons", "chips", "dates-right")
    view = dict(dates="mon 'yy")
    css = """h1{font-size:25pt}.label{font-size:13pt;color:#5b3cc4;margin-bottom:4px}.contacts{display:grid;grid-template-columns:repeat(3,auto);justify-content:start;gap:3px 18px}
svg{width:11px;height:11px;vertical-align:-1px;margin-inline-end:4px}h2{font-size:12pt;color:#5b3cc4}.chip{display:inline-block;border:1px solid #5b3cc4;border-radius:9px;padding:0 7px;margin:2px 4px 2px 0}"""

    def skills(self):
        return "".join(el("div", "g", (el("b", "", e(g["name"])) + "<br>" if g.get("name") else "")
                          + "".join(el("span", "chip", e(k)) for k in g.get("keywords", []))) for g in self.v["skills"])

    def head(self):
        rows = "".join(el("span", "", f'<svg viewBox="0 0 24 24"><path d="{ICON_PATH.get(k, ICON_PATH["web"])}" fill="none" stroke="#5b3cc4" stroke-width="2"/></svg>' + e(t))
                       for k, t in self.v.contacts())
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "contacts", rows)


GLYPH = {"mail": "\uf0e0", "phone": "\uf095", "place": "\uf041", "web": "\uf0ac", "linkedin": "\uf0e1", "github": "\uf09b"}
HEAD_GLYPH = {"work": "\uf0b1", "education": "\uf19d", "skills": "\uf085", "languages": "\uf1ab", "summary": "\uf007", "certificates": "\uf0a3"}


class IconFont(Plain):
    """Icons from a font in the private use area, before contacts and in front of headings."""
    traits = ("icon-font", "dates-right")
    view = dict(dates="mm/y", headings=0)
    css = """h1{font-size:23pt;text-align:center}.label,.contacts{text-align:center}i{font-family:FontAwesome;font-style:normal;margin-inline-end:5px;color:#b0263a}
.contacts span{margin:0 7px;white-space:nowrap}h2{font-size:13pt;color:#b0263a;border-bottom:1px dotted #b0263a}.sub{color:#555}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        icon = f"<i>{HEAD_GLYPH[name]}</i>" if name in HEAD_GLYPH else ""
        return el("section", name, el("h2", "", icon + e(self.v.heading(name))) + inner) if inner else ""

    def head(self):
        rows = "".join(el("span", "", f"<i>{GLYPH.get(k, GLYPH['web'])}</i>" + e(t)) for k, t in self.v.contacts())
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "contacts", rows)


class CssGrid(Plain):
    """Boxes on a grid: work across, the others two by two; the order in the source is another than the one seen."""
    traits = ("grid", "two-columns", "order-differs")
    view = dict(dates="y", dash="-", drop=("education.score",))
    css = """@page{margin:12mm}.grid{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.grid section{margin:0;border:1px solid #bbb;border-radius:3mm;padding:4mm}
h2{font-size:11.5pt;margin-bottom:3px;color:#14532d}header{grid-column:1/3;order:0}.summary{order:1}.contactbox{order:1}.work{grid-column:1/3;order:2}
.education{order:3}.skills{order:4}section{order:5}h1{font-size:22pt}.entry{break-inside:auto}"""

    def body(self):
        order = ("languages", "skills", "certificates", "education", "interests", "work", "projects", "publications", "awards", "volunteer", "extra")
        boxes = el("section", "contactbox", el("h2", "", e(self.v.heading("contact"))) + self.contact_rows())
        head = el("header", "", el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))))
        return el("div", "grid", "".join(self.section(s) for s in order) + self.section("summary") + boxes + head)


class LetterSpaced(Plain):
    """Name and headings as wide spaced capitals, thin rules, centred."""
    traits = ("letter-spaced", "capitals")
    view = dict(dates="MON y", dash=" - ", headings=1)
    css = """h1{font-size:20pt;letter-spacing:.38em;text-transform:uppercase;text-align:center;font-weight:400}.label{letter-spacing:.25em;text-align:center;text-transform:uppercase;font-size:9pt}
.contacts{text-align:center;font-size:9pt;margin:4px 0}h2{font-size:10.5pt;letter-spacing:.32em;text-transform:uppercase;text-align:center;border-top:1px solid #999;border-bottom:1px solid #999;padding:3px 0;font-weight:400}"""


class Canva(Plain):
    """Big coloured head with a round picture, skill bars, pills as headings, two uneven columns."""
    traits = ("two-columns", "color", "photo", "skill-bars", "positioned")
    view = dict(dates="y", drop=("languages.fluency", "basics.profiles", "basics.url", "certificates.date"), bullets=3)
    css = """@page{margin:0}header{background:#ffb703;height:52mm;padding:12mm 14mm 0 62mm;position:relative}h1{font-size:29pt;line-height:1;text-transform:uppercase}
.photo{position:absolute;left:14mm;top:9mm;width:38mm;height:38mm;border-radius:50%;background:radial-gradient(circle at 50% 38%,#e9c9a8 0 26%,#27445c 27% 100%);border:2mm solid #fff}
.cols{display:flex}.rail{width:70mm;background:#fdf1d6;padding:8mm;min-height:245mm}.mainc{flex:1;padding:8mm 10mm}h2{display:inline-block;background:#023047;color:#fff;border-radius:10px;padding:1px 14px;font-size:11pt;margin-bottom:4px}
.bar{height:5px;background:#e5d9b8;margin:1px 0 5px}.bar b{display:block;height:5px;background:#fb8500}.label{font-size:13pt;margin-top:5px}"""

    def skills(self):
        out, n = "", 0
        for g in self.v["skills"]:
            for k in g.get("keywords", []):
                n += 1
                out += el("div", "", e(k)) + f'<div class="bar"><b style="width:{60 + n * 17 % 40}%"></b></div>'
        return out

    def languages(self):
        return "".join(el("div", "", e(x["language"]) + " " + "<svg width='60' height='8'>" + "".join(
            f'<circle cx="{6 + 11 * i}" cy="4" r="3.5" fill="{"#fb8500" if i < 3 else "#ddd"}"/>' for i in range(5)) + "</svg>") for x in self.v["languages"])

    def view_fix(self, v):
        keywords = [k for g in v["skills"] for k in g.get("keywords", [])]
        if keywords:
            v.doc["skills"] = [{"name": "", "keywords": keywords}]

    def body(self):
        head = el("header", "", '<div class="photo"></div>' + el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))))
        rail = self.section("contact", self.contact_rows()) + "".join(self.section(s) for s in SIDE)
        return head + el("div", "cols", el("aside", "rail", rail) + el("main", "mainc", "".join(self.section(s) for s in MAIN)))


class NoHeadings(Plain):
    """No heading anywhere; blocks are only set apart by space."""
    traits = ("no-headings", "single-column")
    view = dict(dates="month-y", drop=("interests", "meta", "references", "awards", "publications", "volunteer"))
    css = "h1{font-size:15pt}section{margin-top:20px}.sub{}.main{font-weight:normal;text-decoration:underline}"

    def section(self, name, body=None):
        return el("section", name, body if body is not None else self.content(name))


class Unusual(Plain):
    """Headings in the person's own voice."""
    traits = ("unusual-headings", "single-column")
    view = dict(dates="mon-y", headings=2, now=1)
    css = "body{font-family:'DejaVu Serif','Noto Serif CJK JP','Noto Naskh Arabic',serif;font-size:9.3pt}h1{font-size:24pt;color:#8a1c5b}h2{font-size:14pt;color:#8a1c5b;font-weight:400}.sub{color:#666}"


class Functional(Plain):
    """Skills and deeds by theme first; the employers only as a bare list at the end."""
    traits = ("functional",)
    view = dict(dates="y", headings=1, drop=("work.highlights", "work.summary"))
    css = "h1{font-size:20pt;border-bottom:4px double #333}h2{font-size:12pt}.entry{margin-top:2px}"

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", e(self.v.span(x)) + "&emsp;" + e(main) + (", " + e(second) if second else "") + (" (" + e(x["location"]) + ")" if x.get("location") else "") + tail(x, ", ") + text_of(x))

    def body(self):
        return self.head() + self.sections(("summary", "skills", "languages", "work", "education", "certificates", "awards", "publications", "volunteer", "projects", "interests", "extra"))


class Newspaper(Plain):
    """Two even columns that the text flows through, over more than one page."""
    traits = ("two-columns", "flowing-columns", "serif")
    view = dict(dates="m/y", dash=" - ")
    css = """@page{margin:13mm}body{font-family:'Liberation Serif','Noto Serif CJK JP','Noto Naskh Arabic',serif;font-size:10pt}.flow{column-count:2;column-gap:9mm;column-rule:1px solid #aaa;margin-top:5mm}
h1{font-size:24pt;text-align:center}.label,.contacts{text-align:center;font-style:italic}h2{font-size:12pt;border-bottom:2px solid #000}.flow section:first-child{margin-top:0}.entry{break-inside:auto}.top{display:block}.when{float:right}"""

    def body(self):
        return self.head() + el("div", "flow", self.sections())


class Europass(Plain):
    """Labels in a narrow left column, contents in the right one, dates above the title in brackets."""
    traits = ("europass-like", "dates-above", "dates-left")
    view = dict(dates="dd.mm.y", dash=" – ")
    css = """h1{font-size:20pt;color:#0e4194}.row{display:grid;grid-template-columns:40mm 1fr;gap:5mm;margin-top:8px}.k2{color:#0e4194;text-align:end;text-transform:uppercase;font-size:8.5pt}
.when{color:#0e4194}.main{font-size:11pt}.contact{font-size:9.5pt}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        sub = e(second) + (" – " + e(x["location"]) if x.get("location") else "")
        when = self.v.span(x)
        return el("div", "entry", (el("div", "when", "[ " + e(when) + " ]") if when else "") + el("div", "main", e(main)) + el("div", "sub", sub) + tail(x) + text_of(x))

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("div", "row " + name, el("div", "k2", e(self.v.heading(name))) + el("div", "", inner)) if inner else ""

    def head(self):
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + self.section("contact", self.contact_rows(True))


class Academic(Plain):
    """A long serif CV: education first, numbered publications, running page heads."""
    traits = ("academic", "serif", "page-numbers", "multi-page")
    view = dict(dates="y", headings=0, dash="–")
    css = """@page{margin:24mm 24mm;@bottom-center{content:counter(page) ' / ' counter(pages);font:8pt serif}@top-right{content:'CURRICULUM VITAE';font:8pt serif}}
body{font-family:'Liberation Serif','Noto Serif CJK JP','Noto Naskh Arabic',serif;font-size:11pt}h1{font-size:17pt}h2{font-size:12.5pt;font-variant:small-caps}
.entry{display:grid;grid-template-columns:27mm 1fr}.when{white-space:nowrap}ol{padding-inline-start:18px}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "when", e(self.v.span(x)) or "&nbsp;")
                  + el("div", "", el("b", "", e(main)) + (", " + e(second) if second else "") + (", " + e(x["location"]) if x.get("location") else "") + tail(x, ", ") + text_of(x)))

    def shorts(self, name):
        if name != "publications":
            return super().shorts(name)
        rows = "".join("<li>" + e(x["name"]) + ". <i>" + e(x.get("publisher", "")) + "</i>" + (", " + e(self.v.span(x)) if self.v.span(x) else "") + ".</li>" for x in self.v[name])
        return f"<ol>{rows}</ol>" if rows else ""

    def body(self):
        return self.head() + self.sections(("summary", "education", "work", "publications", "awards", "projects", "certificates", "volunteer", "skills", "languages", "references", "interests", "extra"))


class DatesUnder(Plain):
    """Employer first, title below, dates below that; every entry a grey card."""
    traits = ("single-column", "employer-first", "dates-below", "cards")
    view = dict(dates="month-y", dash=" to ", now=2, headings=1)
    by_language = {"de": {"dash": " bis ", "now": 0}, "fr": {"dash": " à "}, "nl": {"dash": " tot "}}
    css = "h1{font-size:21pt}h2{font-size:12pt;margin-bottom:4px}.entry{background:#f3f4f6;padding:6px 9px;border-radius:4px}.when{color:#777;font-size:9pt}"

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        lines = (second, main) if kind in ("work", "volunteer", "education") and second else (main, second)
        top = e(lines[0]) + (" (" + e(x["location"]) + ")" if x.get("location") else "")
        return el("div", "entry", el("div", "main", top) + el("div", "", e(lines[1])) + el("div", "when", e(self.v.span(x))) + tail(x) + text_of(x))


class LinkedIn(Plain):
    """Like a profile saved to PDF: dark rail with contact and top skills, durations in brackets, page feet."""
    traits = ("two-columns", "sidebar-left", "linkedin", "durations", "page-numbers")
    family = "linkedin-pdf"
    view = dict(dates="month-y", dash=" - ", drop=("education.score", "meta", "interests", "certificates.date", "certificates.issuer", "basics.phone", "references", "projects",
                                                   "awards.date", "awards.awarder", "publications.publisher", "publications.releaseDate"))
    css = """@page{size:Letter;margin:0 0 14mm 0;@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);font:9pt 'Liberation Sans';color:#888}}
.page{display:flex}.rail{width:64mm;background:#293e49;color:#fff;padding:11mm 6mm;min-height:264mm;font-size:9.5pt}.mainc{flex:1;padding:11mm 9mm}.rail h2{font-size:12pt;font-weight:400;margin-bottom:4px;color:#e1e8eb}
h1{font-size:24pt;font-weight:400}.mainc h2{font-size:15pt;font-weight:400}.grey{color:#8a8f94;font-size:9.5pt}.contact{overflow-wrap:anywhere}.emp{font-size:11.5pt;font-weight:bold}.entry{break-inside:auto}"""

    def duration(self, x):
        if len(x.get("startDate", "")) < 7 or len(x.get("endDate", "2025-10")) < 7:
            return ""
        y, m = map(int, x["startDate"][:7].split("-"))
        y2, m2 = map(int, x.get("endDate", "2025-10")[:7].split("-"))
        n = (y2 - y) * 12 + m2 - m + 1
        parts = [f"{n // 12} year" + ("s" if n // 12 > 1 else "")] if n >= 12 else []
        if n % 12:
            parts.append(f"{n % 12} month" + ("s" if n % 12 > 1 else ""))
        return " (" + " ".join(parts) + ")"

    def entry(self, x, kind):
        if kind == "education":
            when = self.v.span({k: t[:4] for k, t in x.items() if k in ("startDate", "endDate")})
            line = e(", ".join(p for p in (x.get("studyType", ""), x.get("area", "")) if p)) + (" · (" + e(when) + ")" if when else "")
            return el("div", "entry", el("div", "emp", e(x.get("institution", ""))) + el("div", "grey", line))
        main, second = pair(self.v, x, kind)
        text = "".join(el("p", "", "- " + e(h)) for h in x.get("highlights", []))
        siblings = [y for y in self.v[kind] if pair(self.v, y, kind)[1] == second]
        head = e(second) if siblings[0] is x else ""
        if head and len(siblings) > 1 and self.v.lang == "en":
            whole = {"startDate": siblings[-1]["startDate"], **({"endDate": x["endDate"]} if "endDate" in x else {})}
            head += el("div", "grey", self.duration(whole).strip(" ()"))
        return el("div", "entry", el("div", "emp", head) + el("div", "", e(main)) + el("div", "grey", e(self.v.span(x)) + (self.duration(x) if self.v.lang == "en" else ""))
                  + el("div", "grey", e(x.get("location", ""))) + el("p", "", e(x.get("summary", ""))) + text)

    def shorts(self, name):
        return "".join(el("div", "", e(pair(self.v, x, name)[0])) for x in self.v[name])

    def view_fix(self, v):
        keywords = [k for g in v["skills"] for k in g.get("keywords", [])][:3]
        if keywords:
            v.doc["skills"] = [{"name": "", "keywords": keywords}]
        for x in v["education"]:
            for key in ("startDate", "endDate"):
                if key in x:
                    x[key] = x[key][:4]

    def languages(self):
        return "".join(el("div", "", e(self.language(x))) for x in self.v["languages"])

    def skills(self):
        return "".join(el("div", "", e(k)) for g in self.v["skills"] for k in g["keywords"])

    def body(self):
        top = {"en": "Top Skills", "de": "Top-Kenntnisse", "fr": "Principales compétences", "es": "Aptitudes principales", "pt": "Principais competências"}.get(self.v.lang)
        contact = "".join(el("div", "contact", e(t) + (" (" + k.capitalize() + ")" if k in ("linkedin", "github") else "")) for k, t in self.v.contacts() if k != "place")
        rail = self.section("contact", contact)
        summary = {"en": "Summary", "de": "Zusammenfassung", "fr": "Résumé", "es": "Extracto", "pt": "Resumo"}.get(self.v.lang, self.v.heading("summary"))
        if self.v["skills"]:
            rail += el("section", "", el("h2", "", e(top or self.v.heading("skills"))) + self.skills())
        rail += "".join(self.section(s) for s in ("languages", "certificates", "awards", "publications"))
        main = (el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))) + el("div", "grey", e(self.v.place()))
                + (el("section", "", el("h2", "", e(summary)) + self.content("summary")) if self.content("summary") else "")
                + "".join(self.section(s) for s in ("work", "education", "volunteer")))
        return el("div", "page", el("aside", "rail", rail) + el("main", "mainc", main))


DESIGNS = {"sidebar-left": SidebarLeft, "sidebar-right": SidebarRight, "table-left": TableLeft, "dates-right": DatesRight, "employer-first": EmployerFirst,
           "one-line": OneLine, "timeline": Timeline, "svg-icons": SvgIcons, "icon-font": IconFont, "grid": CssGrid, "letter-spaced": LetterSpaced, "canva": Canva,
           "no-headings": NoHeadings, "unusual": Unusual, "functional": Functional, "newspaper": Newspaper, "europass": Europass, "academic": Academic,
           "dates-under": DatesUnder, "linkedin": LinkedIn}
