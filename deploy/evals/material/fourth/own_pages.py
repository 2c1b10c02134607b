"""Page designs of the fourth set; Chromium prints them."""
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

SERIF = "font-family:'TeX Gyre Termes','Liberation Serif','DejaVu Serif',serif"
SANS = "font-family:'Open Sans','Liberation Sans','DejaVu Sans',sans-serif"
NARROW = "font-family:'Liberation Sans Narrow','DejaVu Sans Condensed',sans-serif"
FACE = '<svg class="face" viewBox="0 0 70 90"><rect width="70" height="90" fill="#dfe3e6"/><ellipse cx="35" cy="36" rx="15" ry="19" fill="#a9b2b8"/><path d="M6 90c2-22 14-30 29-30s27 8 29 30z" fill="#87929a"/></svg>'


def join(*parts, sep=", "):
    return sep.join(e(p) for p in parts if p)


class Resident(Plain):
    """The curriculum vitae of hospitals and faculties: small capitals, years in a column at the left, everything else in one comma line; papers numbered."""
    traits = ("academic", "serif", "dates-left", "numbered-publications")
    view = dict(dates="m/y", dash=" – ", now=1)
    order = ("summary", "education", "work", "certificates", "awards", "publications", "projects", "volunteer", "skills", "languages", "interests", "references", "extra")
    css = "@page{size:letter;margin:22mm 23mm}body{" + SERIF + """;font-size:9.8pt;line-height:1.34;color:#000}h1{font-size:16pt;text-align:center;font-weight:normal}.label{text-align:center;font-style:italic}.contacts{text-align:center;border-bottom:.6pt solid #000;padding-bottom:2mm;margin-top:1mm;font-size:9pt}
h2{font-size:10.6pt;font-variant:small-caps;text-align:center;font-weight:bold}.entry,.r{display:grid;grid-template-columns:31mm 1fr;column-gap:4mm;margin-top:5px}.when{white-space:normal}ol{padding-left:8mm;margin:3px 0}ol li{margin:2px 0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        score = ("; " + e(x["score"])) if x.get("score") else ""
        rest = text_of(x) + (el("div", "", e(x["url"].replace("https://", ""))) if x.get("url") else "")
        return el("div", "entry", f'<div class="when">{e(self.v.span(x))}</div>' + el("div", "", "<b>" + e(main) + "</b>" + (", " if second else "") + join(second, x.get("location")) + score + rest))

    def shorts(self, name):
        if name == "publications":
            rows = "".join("<li>" + e(x["name"]) + ". <i>" + e(x.get("publisher", "")) + "</i>. " + e(self.v.span(x)) + ".</li>" for x in self.v[name])
            return "<ol>" + rows + "</ol>" if rows else ""
        return "".join('<div class="r"><div>' + e(self.v.span(x)) + "</div><div>" + join(*pair(self.v, x, name)) + "</div></div>" for x in self.v[name])

    def contact_line(self, sep=" | "):
        return super().contact_line(sep)

    def body(self):
        return self.head() + self.sections(self.order)


class EduFirst(Plain):
    """The form of a university's career centre: education on top, bold institution with the dates right, the degree in italics, headings centred between lines."""
    traits = ("education-first", "dates-right", "serif", "centered-headings")
    view = dict(dates="mon-y", dash=" – ")
    order = ("summary", "education", "projects", "work", "volunteer", "certificates", "awards", "publications", "skills", "languages", "interests")
    css = "@page{size:letter;margin:15mm 18mm}body{" + SERIF + """;font-size:9.4pt;line-height:1.3}h1{text-align:center;font-size:19pt;text-transform:uppercase;letter-spacing:.08em}.contacts,.label{text-align:center}h2{display:flex;align-items:center;gap:4mm;font-size:10pt;text-transform:uppercase}h2:before,h2:after{content:'';flex:1;border-top:.8pt solid #444}section{margin-top:9px}.entry{margin-top:4px}i.t{font-style:italic}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        first, below = (second, main) if second else (main, "")
        line = el("div", "top", el("span", "main", e(first)) + el("span", "when", e(self.v.span(x))))
        sub = ", ".join(t for t in ("<i class=\"t\">" + e(below) + "</i>" if below else "", e(x.get("location", "")), e(x.get("score", ""))) if t)
        return el("div", "entry", line + el("div", "", sub) + text_of(x))

    def shorts(self, name):
        return "".join(el("div", "top", el("span", "", join(*pair(self.v, x, name))) + el("span", "when", e(self.v.span(x)))) for x in self.v[name])

    def body(self):
        return self.head() + self.sections(self.order)


class Margins(Plain):
    """Old school: headings hang in the left margin, employer in bold, then the post, then the dates in brackets; four pages if need be."""
    traits = ("headings-left", "employer-first", "dates-inline", "long")
    view = dict(dates="month-y", dash=" to ", now=1)
    css = "@page{margin:20mm 20mm 22mm}body{" + SERIF + """;font-size:11pt;line-height:1.5}h1{font-size:22pt;font-weight:normal;border-bottom:2pt solid #222}.label{font-size:12pt;margin:1mm 0}.contacts{margin-bottom:7mm;font-size:10pt}section{display:grid;grid-template-columns:36mm 1fr;column-gap:6mm;border-top:.5pt solid #999;padding-top:3mm}h2{font-size:11pt;text-align:right;color:#333}.entry{break-inside:auto;margin:0 0 5mm}.b{min-width:0}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", e(self.v.heading(name))) + el("div", "b", inner)) if inner else ""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        when = self.v.span(x)
        top = "<b>" + join(second, x.get("location")) + "</b>" if second else ""
        return el("div", "entry", el("div", "", top) + el("div", "", e(main) + (" (" + e(when) + ")" if when else "")) + tail(x) + text_of(x))

    def contact_line(self, sep="   "):
        return super().contact_line(" &nbsp;•&nbsp; ")


class Spearmint(Plain):
    """The fresh template of an online editor: green headings, title and employer in one heading line, below it date and place in light grey."""
    traits = ("dates-under", "one-line-entries", "color")
    view = dict(dates="month-y", dash=" - ")
    css = "@page{margin:19mm 24mm}body{" + SANS + """;font-size:9pt;line-height:1.5;color:#444}h1{font-size:24pt;color:#00896b;font-weight:normal}.label{font-size:11pt;color:#777}.contacts{margin-top:2mm;font-size:8.6pt}h2{color:#00ab44;font-size:12pt;font-weight:bold;margin-top:5mm}h3{font-size:9.8pt;color:#222;margin-top:3mm}.w{color:#999;font-size:8pt}li{margin:.8mm 0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        meta = " / ".join(e(t) for t in (self.v.span(x), x.get("location", "")) if t)
        return el("div", "entry", el("h3", "", e(main) + (", " + "<span style='font-weight:normal'>" + e(second) + "</span>" if second else "")) + el("div", "w", meta) + tail(x) + text_of(x))


class Coral(Plain):
    """Wide name, contacts stacked at its right; a year line above each entry, the employer beneath and the post last."""
    traits = ("dates-above", "employer-first", "color")
    view = dict(dates="y", dash="–", now=0)
    css = "@page{margin:17mm}body{" + SANS + """;font-size:9.2pt}header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3px solid #ff6f61;padding-bottom:4mm}h1{font-size:25pt;line-height:1}.label{color:#ff6f61;margin-top:2mm}.contact{text-align:right;font-size:8.4pt}h2{font-size:10pt;color:#ff6f61;font-weight:bold;margin-bottom:1mm}.yr{font-size:8pt;letter-spacing:.1em;color:#666}.emp{font-weight:bold}.keys li{margin:.5mm 0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "yr", e(self.v.span(x))) + el("div", "emp", join(second, x.get("location"), sep=" – ")) + el("div", "", e(main)) + tail(x) + text_of(x))

    def skills(self):
        return "".join(el("b", "", e(g["name"])) + bullets(g["keywords"], "keys") for g in self.v["skills"])

    def head(self):
        return el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "", self.contact_rows()))


class Slate(Plain):
    """A slate column at the right with contacts behind typed signs, short lists and papers; roles at the left with the title first."""
    traits = ("two-columns", "sidebar-right", "color")
    view = dict(dates="mm/y", dash=" – ")
    sign = {"phone": "☎", "mail": "✉", "place": "⌂"}
    css = "@page{margin:0}body{" + SANS + """;font-size:8.9pt}.pg{display:flex;min-height:296mm}.m{flex:1;padding:13mm 10mm 8mm 14mm}.s{width:66mm;background:#3c4a57;color:#eef2f5;padding:13mm 8mm}.s h2{color:#9fd0e6;font-size:10pt;border:0}.m h2{font-size:12pt;color:#3c4a57;border-left:4px solid #9fd0e6;padding-left:3mm}h1{font-size:22pt;color:#3c4a57;line-height:1.1}.label{margin:1mm 0 3mm;color:#6a7b88}.c{margin:1mm 0;overflow-wrap:anywhere}.when{color:#6a7b88}.s .li{margin:1.2mm 0}.s .top{display:block}.s .when{color:#c5d3dc;display:block}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "main", e(main)) + el("div", "top", el("span", "", join(second, x.get("location"), sep=" · ")) + el("span", "when", e(self.v.span(x)))) + tail(x) + text_of(x))

    def skills(self):
        return "".join(el("div", "li", el("b", "", e(g["name"]))) + "".join(el("div", "li", e(k)) for k in g["keywords"]) for g in self.v["skills"])

    def languages(self):
        return "".join(el("div", "li", e(x["language"]) + (": " + e(x["fluency"]) if x.get("fluency") else "")) for x in self.v["languages"])

    def shorts(self, name):
        return "".join(el("div", "li", e(pair(self.v, x, name)[0]) + ("<br>" + e(pair(self.v, x, name)[1]) if pair(self.v, x, name)[1] else "") + el("span", "when", e(self.v.span(x)))) for x in self.v[name])

    def body(self):
        side = ("skills", "languages", "certificates", "awards", "interests", "extra")
        cts = "".join(el("div", "c", self.sign.get(k, "⌘") + " " + e(t)) for k, t in self.v.contacts())
        main = el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + self.sections([s for s in BODY if s not in side])
        return el("div", "pg", el("main", "m", main) + el("aside", "s", self.section("contact", cts) + self.sections(side)))


class Cards(Plain):
    """Every entry a rounded card with the dates in a pill at its upper right; short lists as small cards in a row of two."""
    traits = ("cards", "dates-right", "color", "two-columns")
    view = dict(dates="mon-y", dash=" → ")
    css = "@page{margin:12mm}body{" + SANS + """;font-size:8.8pt;background:#fff}header{background:#f3efe7;border-radius:4mm;padding:6mm 8mm}h1{font-size:20pt}.label{color:#a3531c}.contacts{margin-top:2mm}h2{font-size:11pt;color:#a3531c;margin:0 0 1mm}.entry{border:1px solid #ddd2c0;border-radius:3mm;padding:3mm 4mm;margin-top:2.4mm;position:relative}.pill{position:absolute;top:2.6mm;right:4mm;background:#a3531c;color:#fff;border-radius:4mm;padding:.4mm 3mm;font-size:7.8pt}.tt{font-weight:bold;padding-right:52mm}.em{color:#666}
.duo{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.duo section{border:1px solid #ddd2c0;border-radius:3mm;padding:3mm 4mm}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "tt", e(main)) + el("div", "pill", e(self.v.span(x))) + el("div", "em", join(second, x.get("location"), sep=" — ")) + tail(x) + text_of(x))

    def body(self):
        duo = ("skills", "languages", "certificates", "awards", "publications", "interests", "references", "extra")
        return el("header", "", self.head()) + self.sections([s for s in BODY if s not in duo]) + el("div", "duo", self.sections(duo))


class Band3(Plain):
    """Shaded bars as headings, contacts in three cells, education as a table with a head row, a skills table; common with Indian graduates."""
    traits = ("table", "education-table", "shaded-headings")
    view = dict(dates="mon 'yy", dash=" - ", now=0)
    order = ("summary", "skills", "work", "projects", "education", "certificates", "awards", "languages", "volunteer", "extra")
    css = "@page{margin:13mm 14mm}body{" + NARROW + """;font-size:9.6pt;line-height:1.34}h1{font-size:18pt}.trio{display:grid;grid-template-columns:1fr 1fr 1fr;border:1px solid #888;margin-top:2mm}.trio div{padding:1mm 2mm;border-right:1px solid #ccc;overflow-wrap:anywhere}h2{background:#d7dfe8;padding:1mm 2mm;font-size:10.4pt;text-transform:uppercase}table{border-collapse:collapse;width:100%;margin-top:1.4mm}td,th{border:1px solid #888;padding:1mm 2mm;text-align:left;vertical-align:top}.when{font-weight:bold}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        head = " | ".join(e(t) for t in (second, main, x.get("location", "")) if t)
        return el("div", "entry", el("div", "top", el("b", "", head) + el("span", "when", e(self.v.span(x)))) + tail(x) + text_of(x))

    def content(self, name):
        v = self.v
        if name == "education":
            heads = "".join(f"<th>{t}</th>" for t in ("Qualification", "Institution / Board", "Year", "Result"))
            rows = "".join("<tr>" + "".join(f"<td>{e(t)}</td>" for t in (v.degree(x), x.get("institution", ""), v.span(x), x.get("score", ""))) + "</tr>" for x in v[name])
            return f"<table><tr>{heads}</tr>{rows}</table>" if rows else ""
        if name == "skills":
            return "<table>" + "".join("<tr><td><b>" + e(g["name"]) + "</b></td><td>" + e(", ".join(g["keywords"])) + "</td></tr>" for g in v[name]) + "</table>" if v[name] else ""
        return super().content(name)

    def head(self):
        cells = "".join(el("div", "", e(t)) for _, t in self.v.contacts())
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "trio", cells)

    def body(self):
        return self.head() + self.sections(self.order)


class OneLine(Plain):
    """Everything of an entry in one line between slashes, dates at the end of it; dense, made to fit a page."""
    traits = ("one-line-entries", "dates-inline", "dense")
    view = dict(dates="mm/yy", dash="-", now=1)
    css = "@page{margin:13mm 15mm}body{" + NARROW + """;font-size:9.4pt;line-height:1.32}h1{font-size:16pt;display:inline}.label{display:inline;margin-left:4mm;color:#555}.contacts{margin:1mm 0 2mm}h2{font-size:10pt;color:#0a5;text-decoration:underline}section{margin-top:8px}.entry{margin-top:5px}ul{list-style:none;padding-left:4mm}li:before{content:'– '}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = " / ".join(e(t) for t in (main, second, x.get("location", ""), x.get("score", ""), self.v.span(x)) if t)
        return el("div", "entry", el("div", "ln", line) + text_of(x))

    def short(self, x, kind):
        return " / ".join(e(t) for t in (*pair(self.v, x, kind), self.v.span(x)) if t)

    def contact_line(self, sep=" / "):
        return super().contact_line(" / ")


class Functional2(Plain):
    """Strengths first with a short list each, the posts as bare lines behind them."""
    traits = ("functional", "dates-left", "centered-head")
    view = dict(dates="y", dash=" – ", now=0)
    order = ("summary", "skills", "volunteer", "work", "publications", "education", "certificates", "awards", "languages", "interests", "references")
    css = "@page{margin:18mm 20mm}body{" + SANS + """;font-size:9.3pt}h1{font-size:20pt;text-align:center;color:#5b2a5e}.label,.contacts{text-align:center}h2{font-size:12pt;color:#5b2a5e;border-bottom:1px dotted #5b2a5e}h3{font-size:9.6pt;margin:2.4mm 0 .6mm}.row{display:grid;grid-template-columns:30mm 1fr;margin-top:1.4mm}"""

    def skills(self):
        return "".join(el("h3", "", e(g["name"])) + bullets(g["keywords"]) for g in self.v["skills"])

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "row", f'<div>{e(self.v.span(x))}</div>' + el("div", "", join(main, second, x.get("location")) + (" – " + e(x["score"]) if x.get("score") else "") + text_of(x)))

    def body(self):
        return self.head() + self.sections(self.order)


class Tabellarisch(Plain):
    """German table CV with a photo, personal data first, the papers in the same two columns, and place, date and name at the end."""
    traits = ("table", "dates-left", "photo", "personal-data-first", "signature")
    view = dict(dates="mm/y", dash=" – ")
    order = ("extra", "summary", "work", "education", "projects", "certificates", "publications", "awards", "skills", "languages", "volunteer", "interests", "references")
    css = "@page{margin:20mm 20mm 18mm 24mm}body{" + SANS + """;font-size:9pt;line-height:1.42}.face{position:absolute;right:0;top:0;width:30mm}body{position:relative}.t{font-size:11pt;letter-spacing:.3em;text-transform:uppercase;color:#777}h1{font-size:18pt}.contact{font-size:8.8pt}header{min-height:40mm}h2{font-size:10.6pt;border-bottom:1px solid #777;padding-bottom:.6mm}.g{display:grid;grid-template-columns:38mm 1fr;column-gap:4mm;margin-top:1.6mm;break-inside:avoid}.sig{margin-top:12mm}"""

    def grid(self, left, right):
        return f'<div class="g"><div>{e(left)}</div><div>{right}</div></div>'

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        inner = "<b>" + e(main) + "</b>" + ("<br>" + join(second, x.get("location")) if second else "") + ("<br>" + e(x["score"]) if x.get("score") else "") + text_of(x)
        return self.grid(self.v.span(x), inner)

    def shorts(self, name):
        return "".join(self.grid(self.v.span(x), join(*pair(self.v, x, name))) for x in self.v[name])

    def skills(self):
        return "".join(self.grid(g["name"], e(", ".join(g["keywords"]))) for g in self.v["skills"])

    def languages(self):
        return "".join(self.grid(x["language"], e(x.get("fluency", ""))) for x in self.v["languages"])

    def content(self, name):
        if name == "extra":
            return "".join(self.grid(k, e(t)) for k, t in self.v.extras())
        return super().content(name)

    def body(self):
        head = el("header", "", FACE + el("div", "t", "Lebenslauf") + el("h1", "", e(self.v.basics["name"])) + el("div", "", e(self.v.basics.get("label", ""))) + self.contact_rows())
        place = self.v.basics["location"]["city"]
        return head + self.sections(self.order) + el("div", "sig", f"{e(place)}, 12. November 2026") + el("div", "", e(self.v.basics["name"]))


class Casual(Plain):
    """After a well-known class of a typesetting system: coloured bar before each heading, dates in a narrow column, title bold, employer italic in one line, address right."""
    traits = ("dates-left", "color", "serif-free")
    view = dict(dates="mm.y", dash="–", now=0)
    css = "@page{margin:17mm 18mm}body{" + SANS + """;font-size:8.9pt}header{display:flex;justify-content:space-between}h1{font-size:25pt;font-weight:200;color:#4a4a4a}.label{font-style:italic;color:#737373}.contact{text-align:right;font-style:italic;font-size:8pt;color:#737373}h2{display:grid;grid-template-columns:30mm 1fr;column-gap:3mm;align-items:center;font-size:12pt;font-weight:normal;color:#3873b3}h2:before{content:'';background:#3873b3;height:1.6mm}.g{display:grid;grid-template-columns:30mm 1fr;column-gap:3mm;margin-top:1.6mm;break-inside:avoid}.h{text-align:right;font-size:8.2pt}"""

    def grid(self, left, right):
        return f'<div class="g"><div class="h">{e(left)}</div><div>{right}</div></div>'

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = "<b>" + e(main) + "</b>" + (", <i>" + e(second) + "</i>" if second else "") + "".join(", " + e(x[k]) for k in ("location", "score") if x.get(k)) + "."
        return self.grid(self.v.span(x), line + text_of(x))

    def shorts(self, name):
        return "".join(self.grid(self.v.span(x), join(*pair(self.v, x, name)) + ".") for x in self.v[name])

    def skills(self):
        return "".join(self.grid(g["name"], e(", ".join(g["keywords"]))) for g in self.v["skills"])

    def languages(self):
        return "".join(self.grid(x["language"], e(x.get("fluency", ""))) for x in self.v["languages"])

    def content(self, name):
        if name == "extra":
            return "".join(self.grid(k, e(t)) for k, t in self.v.extras())
        inner = super().content(name)
        return self.grid("", inner) if inner and name in ("summary", "interests") else inner

    def head(self):
        return el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "", self.contact_rows()))


class TimeLeft(Plain):
    """A line down the page with the years at its left side; employer and place in capitals behind the title."""
    traits = ("timeline", "dates-left", "caps-employer")
    view = dict(dates="y", dash="-", now=0, drop=("references",))
    css = "@page{margin:15mm 16mm}body{" + SANS + """;font-size:9pt}header{text-align:left;background:#22543d;color:#fff;padding:7mm;margin-bottom:3mm}h1{font-size:22pt}h2{font-size:11pt;color:#22543d}.e{display:grid;grid-template-columns:26mm 1fr;break-inside:avoid}.y{padding-top:2.2mm;text-align:right;padding-right:4mm;font-weight:bold;color:#22543d}.b{border-left:2px solid #22543d;padding:2.2mm 0 1mm 5mm;position:relative}.b:before{content:'';position:absolute;left:-1.5mm;top:3.2mm;width:2.4mm;height:2.4mm;background:#fff;border:2px solid #22543d;border-radius:50%}.em{text-transform:uppercase;font-size:8pt;letter-spacing:.05em;color:#555}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return f'<div class="e"><div class="y">{e(self.v.span(x))}</div>' + el("div", "b", el("div", "main", e(main)) + el("div", "em", join(second, x.get("location"), sep=" | ")) + tail(x) + text_of(x)) + "</div>"

    def body(self):
        return el("header", "", self.head()) + self.sections()


class LowerTwo(Plain):
    """Over the full width the profile and the work, below it two columns: studies and papers left, the rest right."""
    traits = ("two-columns", "lower-columns", "dates-right")
    view = dict(dates="month-y", dash=" – ", now=1)
    css = "@page{margin:15mm 16mm}body{" + SERIF + """;font-size:9pt}h1{font-size:23pt;color:#143d59}.label{font-size:11pt}.contacts{border-top:1px solid #143d59;border-bottom:1px solid #143d59;padding:1.4mm 0;margin-top:2mm}h2{font-size:11pt;color:#143d59;text-transform:uppercase}.two{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm}.two .top{display:block}.two .when{display:block;font-style:italic}.when{font-style:italic}"""

    def body(self):
        full, left = ("summary", "work", "projects"), ("education", "certificates", "publications")
        right = tuple(s for s in BODY if s not in full + left)
        return self.head() + self.sections(full) + el("div", "two", el("div", "", self.sections(left)) + el("div", "", self.sections(right)))


class Ledger(Plain):
    """Ruled tables with three columns: when, where, what. The titles stand in the third."""
    traits = ("table", "dates-left", "employer-first")
    view = dict(dates="mm/y", dash=" a ", now=2)
    css = "@page{margin:16mm}body{" + SANS + """;font-size:8.8pt}h1{font-size:18pt;text-align:right}.label,.contacts{text-align:right}h2{font-size:10.4pt;margin-bottom:1mm}table{width:100%;border-collapse:collapse}td{border:.6pt solid #aaa;padding:1.6mm 2.4mm;vertical-align:top}td.a{width:31mm}td.b{width:48mm}tr{break-inside:avoid}"""

    def content(self, name):
        v = self.v
        if name in ("work", "education", "volunteer", "projects"):
            rows = ""
            for x in v[name]:
                main, second = pair(v, x, name)
                where = e(second) + ("<br>" + e(x["location"]) if x.get("location") else "")
                rows += f'<tr><td class="a">{e(v.span(x))}</td><td class="b">{where}</td><td><b>{e(main)}</b>{el("div", "", e(x.get("score", "")))}{text_of(x)}</td></tr>'
            return f"<table>{rows}</table>" if rows else ""
        return super().content(name)


def designs():
    own = {"resident": Resident, "edufirst": EduFirst, "margins": Margins, "spearmint": Spearmint, "coral": Coral, "slate": Slate, "cards": Cards, "band3": Band3, "oneline": OneLine,
           "functional2": Functional2, "tabellarisch": Tabellarisch, "casual": Casual, "timeleft": TimeLeft, "lower-two": LowerTwo, "ledger": Ledger}
    return {n: ("html-pdf", "pdf", c) for n, c in own.items()}
