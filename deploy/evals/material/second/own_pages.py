"""Page designs of the second set; Chromium prints them."""
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

KEYS = {"en": ("Period", "Employer", "Position", "Location", "Duties", "Institution", "Qualification", "Result"),
        "de": ("Zeitraum", "Arbeitgeber", "Tätigkeit", "Ort", "Aufgaben", "Schule / Betrieb", "Abschluss", "Ergebnis"),
        "sv": ("Tid", "Arbetsgivare", "Befattning", "Ort", "Uppgifter", "Lärosäte", "Examen", "Resultat")}


def where(x, second, sep=", "):
    return sep.join(e(t) for t in (second, x.get("location", "")) if t)


class YearRail(Plain):
    """Dates in a narrow rail left of a line and broken over two lines; contacts in the foot of the page."""
    traits = ("dates-left", "timeline", "contact-last")
    view = dict(dates="mm/y", dash=" – ", typed=False)
    css = """@page{margin:15mm 16mm}h1{font-size:27pt;font-weight:300;color:#234}.label{color:#7a8794;font-size:12pt}h2{font-size:10pt;letter-spacing:.08em;color:#fff;background:#2c6e63;display:inline-block;padding:1px 10px}
.entry{display:grid;grid-template-columns:20mm 1fr;margin-top:0}.when{white-space:normal;color:#2c6e63;font-size:9pt;padding-top:1px}.right{border-left:2px solid #2c6e63;padding:0 0 9px 5mm}
.foot{border-top:1px solid #2c6e63;margin-top:8mm;padding-top:2mm;font-size:9pt;text-align:center}.sub{color:#555}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        right = el("div", "main", e(main)) + el("div", "sub", where(x, second, " · ")) + tail(x) + text_of(x)
        return el("div", "entry", el("div", "when", e(self.v.span(x)) or "&nbsp;") + el("div", "right", right))

    def body(self):
        head = el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))
        return head + self.sections() + el("div", "foot", self.contact_line("   |   "))


class RailOnce(Plain):
    """A dark sidebar at the right of the first page only; the text runs round it and then over the full width."""
    traits = ("two-columns", "sidebar-right", "color", "wraps-around")
    view = dict(dates="mon-y", drop=("education.score",))
    css = """@page{margin:14mm 14mm}.band{background:#3b2c4a;color:#fff;padding:6mm 7mm}h1{font-size:23pt}.rail{float:right;width:58mm;background:#ece6f1;padding:5mm;margin:0 0 5mm 7mm;font-size:9pt}
.rail h2{font-size:10.5pt;color:#3b2c4a;text-transform:uppercase}.rail section{margin-top:8px}h2{font-size:13pt;color:#3b2c4a}.top{display:block}.when{color:#775b91;font-size:9pt;display:block}.entry{break-inside:auto}
.contact{overflow-wrap:anywhere}.rail ul{list-style:square}"""

    def languages(self):
        return "".join(el("div", "", e(x["language"]) + (el("div", "", "<i>" + e(x["fluency"]) + "</i>") if x.get("fluency") else "")) for x in self.v["languages"])

    def skills(self):
        return "".join(el("b", "", e(g.get("name", ""))) + bullets(g.get("keywords", [])) for g in self.v["skills"])

    def body(self):
        side = ("skills", "languages", "interests", "extra")
        band = el("div", "band", el("h1", "", e(self.v.basics["name"])) + e(self.v.basics.get("label", "")))
        rail = self.section("contact", self.contact_rows()) + "".join(self.section(s) for s in side)
        return band + "<div style='height:5mm'></div>" + el("aside", "rail", rail) + "".join(self.section(s) for s in BODY if s not in side)


class CardGrid(Plain):
    """Every entry a card, two side by side, read in rows; years only in a badge."""
    traits = ("grid", "cards", "two-columns", "chips")
    view = dict(dates="y", dash="–", drop=("certificates.issuer",))
    css = """@page{margin:11mm}h1{font-size:30pt;letter-spacing:-.02em}header{display:flex;justify-content:space-between;align-items:end;border-bottom:5px solid #e4572e}
.rows{text-align:right;font-size:9pt}.cards{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.entry{border:1px solid #d8d8d8;border-radius:2mm;padding:3mm;margin:0}h2{font-size:14pt;color:#e4572e;margin-bottom:2mm}
.when{float:right;background:#e4572e;color:#fff;border-radius:2mm;padding:0 2mm;font-size:8.5pt}.sub{color:#666;font-size:9pt}.chip{display:inline-block;background:#f2e9e4;padding:1px 7px;margin:2px 3px 2px 0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("span", "when", e(self.v.span(x))) + el("div", "main", e(main)) + el("div", "sub", where(x, second)) + tail(x) + text_of(x))

    def content(self, name):
        inner = super().content(name)
        return el("div", "cards", inner) if name in ("work", "education", "projects", "volunteer") else inner

    def skills(self):
        return "".join(el("span", "chip", e(k)) + " " for g in self.v["skills"] for k in g["keywords"])

    def head(self):
        left = el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))))
        return el("header", "", left + el("div", "rows", self.contact_rows()))


class RuledTable(Plain):
    """Ruled tables with a head row and a column each for period, employer, position and duties."""
    traits = ("table", "table-head", "dates-left")
    view = dict(dates="mm/y")
    css = """@page{margin:14mm 13mm}body{font-family:'Liberation Serif',serif;font-size:10pt}h1{font-size:16pt;text-align:center;text-decoration:underline}.label,.contacts{text-align:center}h2{font-size:11pt;background:#d9d9d9;padding:1px 4px;margin-bottom:3px}
table{width:100%;border-collapse:collapse}td,th{border:1px solid #555;padding:2px 5px;vertical-align:top;text-align:left}th{background:#f3f3f3}ul{padding-inline-start:13px}td.p{width:27mm}td.n{width:37mm}"""

    def table(self, heads, rows):
        head = "".join(f"<th>{e(h)}</th>" for h in heads)
        return f"<table><thead><tr>{head}</tr></thead><tbody>" + "".join(f"<tr>{r}</tr>" for r in rows) + "</tbody></table>" if rows else ""

    def content(self, name):
        k, v = KEYS[self.v.lang], self.v
        if name == "work":
            return self.table((k[0], k[1], k[2], k[4]), [f'<td class="p">{e(v.span(x))}</td><td class="n">{where(x, x.get("name", ""))}</td><td class="n">{e(x.get("position", ""))}</td><td>{text_of(x)}</td>' for x in v[name]])
        if name == "education":
            return self.table((k[6], k[5], k[0], k[7]), [f'<td>{e(v.degree(x))}</td><td>{e(x["institution"])}</td><td class="p">{e(v.span(x))}</td><td>{e(x.get("score", ""))}</td>' for x in v[name]])
        return super().content(name)

    def skills(self):
        rows = [f"<td class='n'>{e(g['name'])}</td><td>{e(', '.join(g['keywords']))}</td>" for g in self.v["skills"] if g["name"]]
        return f"<table>{''.join('<tr>' + r + '</tr>' for r in rows)}</table>" if rows else super().skills()


class Centred(Plain):
    """Every line in the middle of the page, no bullets, ornaments round the headings."""
    traits = ("centred", "serif", "no-bullets")
    view = dict(dates="y")
    css = """@page{margin:20mm 26mm}body{font-family:'DejaVu Serif',serif;font-size:9.6pt;text-align:center}h1{font-size:24pt;font-weight:400;font-style:italic}h2{font-size:11pt;font-weight:400;margin-bottom:3px}.main{font-weight:bold}.line{margin:1px 0}section{margin-top:16px}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", "~ " + e(self.v.heading(name)) + " ~") + inner) if inner else ""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        lines = [x.get("summary", "") or x.get("description", "")] + x.get("highlights", [])
        return el("div", "entry", el("div", "main", e(main)) + el("div", "", where(x, second)) + el("div", "", "<i>" + e(self.v.span(x)) + "</i>") + tail(x)
                  + "".join(el("div", "line", e(t)) for t in lines))

    def shorts(self, name):
        return "".join(el("div", "line", self.short(x, name)) for x in self.v[name])


class MarginIcons(Plain):
    """Headings with a drawn icon hung into the left margin, contacts behind text symbols, dates after the employer in italics."""
    traits = ("svg-icons", "symbols", "single-column")
    sign = {"place": "⌂", "phone": "☎", "mail": "✉", "web": "◉"}
    view = dict(dates="mon-y")
    css = """@page{margin:16mm 18mm 16mm 26mm}h1{font-size:22pt;color:#13407a}.contacts span{margin-right:14px;white-space:nowrap}h2{font-size:12.5pt;color:#13407a;position:relative;border-bottom:1px solid #c9d6e8}
h2 svg{position:absolute;left:-11mm;top:-1px;width:7mm;height:7mm}.when{font-style:italic;color:#555}.sub{display:inline}ul{list-style:'‣ '}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        icon = '<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#13407a"/><path d="M7 12h10M12 7v10" stroke="#fff" stroke-width="2"/></svg>'
        return el("section", name, el("h2", "", icon + e(self.v.heading(name))) + inner) if inner else ""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = where(x, second)
        return el("div", "entry", el("div", "main", e(main)) + el("span", "sub", line) + (" – " if line else "") + el("span", "when", e(self.v.span(x))) + tail(x, " – ") + text_of(x))

    def head(self):
        rows = "".join(el("span", "", self.sign.get(k, "◉") + " " + e(t)) for k, t in self.v.contacts())
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "contacts", rows)


class Rotated(Plain):
    """Headings turned by 90 degrees in a coloured strip at the left."""
    traits = ("rotated-headings", "color")
    view = dict(dates="mon-y", drop=("certificates.date", "certificates.when"))
    css = """@page{margin:12mm 14mm 12mm 0}h1{font-size:28pt;margin-left:22mm;color:#0d5c75}.label,.contacts{margin-left:22mm}.block{position:relative;margin:5mm 0 0 22mm;min-height:30mm;break-inside:avoid}
h2{position:absolute;left:-22mm;top:0;bottom:0;width:14mm;writing-mode:vertical-rl;transform:rotate(180deg);background:#0d5c75;color:#fff;font-size:9.5pt;line-height:1.1;text-align:right;padding:2mm}.entry{margin-top:0;margin-bottom:7px}.sub{color:#0d5c75}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", "block " + name, el("h2", "", e(self.v.heading(name))) + el("div", "", inner)) if inner else ""


class Fields(Plain):
    """Typewriter letters, each fact of a role behind a label of its own."""
    traits = ("labelled-fields", "monospace")
    view = dict(dates="mon-y")
    css = """body{font-family:'Liberation Mono',monospace;font-size:9.2pt}h1{font-size:13pt;text-align:center}h2{font-size:10pt;text-transform:uppercase;text-decoration:underline}.entry{margin-top:10px}.f{display:grid;grid-template-columns:34mm 1fr}ul{list-style:lower-alpha;padding-inline-start:30px}"""

    def field(self, label, text):
        return el("div", "f", f"<span>{e(label)}:</span><span>{e(text)}</span>") if text else ""

    def entry(self, x, kind):
        k = KEYS[self.v.lang]
        if kind == "education":
            rows = ((k[5], x.get("institution")), (k[6], self.v.degree(x)), (k[0], self.v.span(x)), (k[7], x.get("score")))
            return el("div", "entry", "".join(self.field(a, b) for a, b in rows))
        main, second = pair(self.v, x, kind)
        duties = text_of(x)
        rows = ((k[1], second), (k[2], main), (k[3], x.get("location")), (k[0], self.v.span(x)))
        return el("div", "entry", "".join(self.field(a, b) for a, b in rows) + (f"<div>{e(k[4])}:</div>" if duties else "") + duties)

    def head(self):
        return el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))) + self.contact_rows(True)


class Bands(Plain):
    """Three columns of short things under the head, then the work over the full width with the dates as pills before the title."""
    traits = ("three-columns", "chips", "one-line-entries")
    view = dict(dates="m/y", dash=" - ")
    css = """@page{margin:13mm 15mm}header{text-align:right}h1{font-size:21pt;text-transform:uppercase}.band{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;background:#eef3ea;padding:0 5mm 4mm;margin-top:5mm;font-size:9pt}
h2{font-size:11.5pt;color:#3d6b21}.pill{background:#3d6b21;color:#fff;border-radius:8px;padding:0 8px;font-size:8.5pt;margin-right:7px;white-space:nowrap}.band ul{list-style:none;padding:0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = where(x, second)
        return el("div", "entry", el("span", "pill", e(self.v.span(x))) + el("b", "", e(main)) + (" @ " + line if line else "") + tail(x, " · ") + text_of(x))

    def skills(self):
        return bullets([k for g in self.v["skills"] for k in g["keywords"]])

    def languages(self):
        return bullets([self.language(x) for x in self.v["languages"]])

    def body(self):
        band = self.sections(("skills", "languages", "certificates", "interests", "references", "extra"))
        rest = self.sections(("work", "projects", "education", "volunteer", "awards", "publications"))
        return el("header", "", self.head()) + self.section("summary") + el("div", "band", band) + rest


class Hanging(Plain):
    """Headings in a column of their own at the left, serif; the dates stand in brackets behind the employer."""
    traits = ("serif", "headings-left", "dates-inline")
    view = dict(dates="month-y")
    css = """@page{margin:18mm 20mm}body{font-family:'Bitstream Charter','Liberation Serif',serif;font-size:10.4pt}.row{display:grid;grid-template-columns:38mm 1fr;gap:6mm;margin-top:10px;border-top:.5px solid #888;padding-top:5px}h1{font-size:19pt}
h2{font-size:10pt;font-weight:400;font-style:italic;color:#7b1e1e}.entry:first-child{margin-top:0}.top{display:flex;justify-content:space-between}.r{text-align:right;font-size:9pt}ul{list-style:'– ';padding-inline-start:12px}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line, when = where(x, second), self.v.span(x)
        return el("div", "entry", el("div", "main", e(main)) + el("div", "sub", line + (" " if line else "") + (f"({e(when)})" if when else "")) + tail(x) + text_of(x))

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", "row " + name, el("h2", "", e(self.v.heading(name))) + el("div", "", inner)) if inner else ""

    def head(self):
        left = el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))))
        return el("div", "top", left + el("div", "r", self.contact_rows()))


class Report(Plain):
    """A long document with numbered headings, a running head and page numbers; dates under the title."""
    traits = ("multi-page", "numbered-headings", "page-numbers", "running-head")
    view = dict(dates="month-y")
    css = """@page{margin:24mm 25mm;@top-left{content:'Curriculum Vitae – NAME';font:8pt 'Liberation Sans'}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'Liberation Sans'}}
body{font-size:11.5pt;line-height:1.55}h1{font-size:22pt}h2{font-size:15pt;color:#00395d;margin:10px 0 4px}.entry{margin-top:14px;break-inside:auto}.emp{font-size:12.5pt;font-weight:bold;color:#00395d}.when{font-size:10pt;color:#444}li{margin:3px 0}section{margin-top:20px}"""

    def __init__(self, v):
        super().__init__(v)
        self.number, self.css = 0, Report.css.replace("NAME", v.basics["name"])

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        if not inner:
            return ""
        self.number += 1
        return el("section", name, el("h2", "", f"{self.number}. " + e(self.v.heading(name))) + inner)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "emp", where(x, second) or e(main)) + (el("div", "main", e(main)) if second else "") + el("div", "when", e(self.v.span(x))) + tail(x) + text_of(x))


def designs():
    own = {"year-rail": YearRail, "rail-once": RailOnce, "card-grid": CardGrid, "ruled-table": RuledTable, "centred": Centred, "margin-icons": MarginIcons,
           "rotated": Rotated, "fields": Fields, "bands": Bands, "hanging": Hanging, "report": Report}
    return {n: ("html-pdf", "pdf", c) for n, c in own.items()}
