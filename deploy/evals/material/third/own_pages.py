"""Page designs of the third set; Chromium prints them."""
import pathlib

import words
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

TYPED = pathlib.Path(__file__).resolve().parent / "typed"


def where(x, second, sep=", "):
    return sep.join(e(t) for t in (second, x.get("location", "")) if t)


def groups(rows):
    """Neighbours at the same employer together: a promotion is told under one employer line."""
    out = []
    for x in rows:
        if out and x.get("name") and out[-1][0].get("name") == x.get("name"):
            out[-1].append(x)
        else:
            out.append([x])
    return out


def ungroup(v):
    """The names of the groups of skills are not on the page."""
    if v["skills"]:
        v.doc["skills"] = [{"name": "", "keywords": [k for g in v["skills"] for k in g["keywords"]]}]


PHOTO = '<svg class="photo" viewBox="0 0 100 100"><rect width="100" height="100" fill="#c9ced6"/><circle cx="50" cy="40" r="19" fill="#8d97a5"/><path d="M14 100c2-30 18-36 36-36s34 6 36 36z" fill="#8d97a5"/></svg>'


class GDocs(Plain):
    """The serif template of a well-known online editor: employer, place and title in one line, dates in small capitals below."""
    traits = ("serif", "employer-first", "dates-under", "one-line-entries")
    view = dict(dates="month-y", dash=" - ", headings=1)
    css = """@page{margin:20mm 22mm}body{font-family:'Noto Serif','Liberation Serif',serif;font-size:9.6pt;line-height:1.5}h1{font-size:26pt;font-weight:700;line-height:1.1}header{display:grid;grid-template-columns:1fr 56mm;gap:8mm}
.label{color:#666}.contact{font-size:8.6pt}.contact.mail,.contact.phone{font-weight:bold}h2{font-size:8.5pt;color:#2079c7;text-transform:uppercase;margin:4px 0 2px;font-family:'Liberation Sans'}.when{font-size:7.8pt;color:#666;text-transform:uppercase;display:block;font-family:'Liberation Sans'}.ln{font-size:10.5pt}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if second:
            line = "<b>" + e(second) + "</b>" + (", " + e(x["location"]) if x.get("location") else "") + " — <i>" + e(main) + "</i>"
        else:
            line = "<b>" + e(main) + "</b>"
        return el("div", "entry", el("div", "ln", line) + el("span", "when", e(self.v.span(x))) + tail(x) + text_of(x))

    def head(self):
        return el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "rows", self.contact_rows()))


class Harvard(Plain):
    """The one-page form of American career offices: centred head, capital headings over a rule, employer and place, then title and dates."""
    traits = ("serif", "employer-first", "dates-right", "caps-headings")
    view = dict(dates="mon-y", dash=" – ", drop=("basics.label",))
    order = ("summary", "education", "work", "projects", "publications", "awards", "certificates", "volunteer", "skills", "languages", "interests", "references", "extra")
    css = """@page{size:letter;margin:14mm 17mm}body{font:10.3pt/1.28 'Liberation Serif',serif;color:#000}h1{font-size:17pt;text-align:center}.contacts{text-align:center;font-size:9.6pt}h2{font-size:10.5pt;text-transform:uppercase;border-bottom:1px solid #000}section{margin-top:8px}.entry{margin-top:4px}.main{font-weight:bold}.ital{font-style:italic}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        when = el("span", "when", e(self.v.span(x)))
        if not second:
            return el("div", "entry", el("div", "top", el("span", "main", e(main)) + when) + tail(x) + text_of(x))
        top = el("div", "top", el("span", "main", e(second)) + el("span", "", e(x.get("location", ""))))
        return el("div", "entry", top + el("div", "top", el("span", "ital", e(main)) + when) + tail(x) + text_of(x))

    def body(self):
        return self.head() + self.sections(self.order)


class Europass21(Plain):
    """The newer form of the European CV: dates and place in a grey line, then title and employer in capitals."""
    traits = ("labelled-contacts", "dates-above", "color")
    view = dict(dates="mm/y", dash=" – ", headings=1)
    css = """@page{margin:14mm 15mm}body{font-family:'Noto Sans','Liberation Sans';font-size:9.4pt}.band{background:#004494;color:#fff;padding:6mm 8mm}h1{font-size:20pt;font-weight:400}.band .k{font-weight:bold}.contact{display:inline-block;margin-right:4mm}.label{margin-bottom:2mm}
h2{font-size:10.5pt;text-transform:uppercase;color:#004494;border-bottom:1.5px solid #004494;padding-left:5mm;position:relative}h2:before{content:'';position:absolute;left:0;top:4px;width:2.6mm;height:2.6mm;border-radius:50%;background:#004494}section{padding-left:2mm}.when{color:#6b6b6b;font-size:8.8pt;display:block}.ti{text-transform:uppercase;font-weight:bold;color:#004494}.em{text-transform:uppercase}.lang{display:grid;grid-template-columns:50mm 1fr}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        when = " – ".join(t for t in (self.v.span(x), x.get("location", "")) if t)
        return el("div", "entry", el("div", "when", e(when)) + el("div", "", el("span", "ti", e(main)) + (" – " + el("span", "em", e(second)) if second else "")) + tail(x) + text_of(x))

    def languages(self):
        return "".join(el("div", "lang", el("b", "", e(x["language"])) + el("span", "", e(x.get("fluency", "")))) for x in self.v["languages"])

    def head(self):
        extras = "".join(el("div", "contact", "<b>" + e(k) + ":</b> " + e(t)) for k, t in self.v.extras())
        return el("div", "band", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + extras + self.contact_rows(True))

    def body(self):
        return self.head() + self.sections([s for s in BODY if s != "extra"])


class CanvaDark(Plain):
    """Dark column at the left with a photo, bars for skills and dots for languages; the roles hang on a line with dots at the right."""
    traits = ("two-columns", "sidebar-left", "photo", "skill-bars", "timeline", "color")
    view = dict(dates="y", dash=" - ", drop=("meta", "references"))
    icon = {"phone": "M6 2h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A18 18 0 0 1 4 4a2 2 0 0 1 2-2z", "mail": "M2 5h20v14H2zM2 5l10 8 10-8", "place": "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7z"}
    css = """@page{margin:0}.page{display:flex;min-height:297mm}.rail{width:70mm;background:#2d3142;color:#f4f4f6;padding:12mm 8mm}.mainc{flex:1;padding:14mm 12mm}.photo{width:38mm;height:38mm;border-radius:50%;display:block;margin:0 auto 8mm}
h1{font-size:29pt;line-height:1.05;color:#2d3142;text-transform:uppercase;letter-spacing:.06em}.label{font-size:12pt;color:#ef8354;margin-top:2mm}h2{font-size:11.5pt;text-transform:uppercase;letter-spacing:.1em;margin-bottom:2mm}.rail h2{color:#ef8354}
.ci{display:flex;gap:2mm;margin:2mm 0;overflow-wrap:anywhere;font-size:8.6pt}.ci svg{width:4mm;height:4mm;flex:none}.bar{height:1.6mm;background:#4f5d75;margin:1mm 0 2.4mm}.bar i{display:block;height:100%;background:#ef8354}.dot{display:inline-block;width:2.4mm;height:2.4mm;border-radius:50%;background:#ef8354;margin-right:1mm}
.tl{border-left:2px solid #bfc0c0;padding-left:6mm;margin-left:2mm}.tl .entry{position:relative}.tl .entry:before{content:'';position:absolute;left:-7.4mm;top:1.4mm;width:2.6mm;height:2.6mm;border-radius:50%;background:#ef8354}.when{color:#ef8354;font-weight:bold;font-size:9pt}.sub{color:#4f5d75;font-style:italic}"""

    def view_fix(self, v):
        ungroup(v)

    def skills(self):
        words_ = [k for g in self.v["skills"] for k in g["keywords"]]
        return "".join(el("div", "", e(k)) + f'<div class="bar"><i style="width:{95 - 7 * (n % 6)}%"></i></div>' for n, k in enumerate(words_))

    def languages(self):
        return "".join(el("div", "", e(self.language(x))) + '<div>' + '<span class="dot"></span>' * (5 - n) + "</div>" for n, x in enumerate(self.v["languages"]))

    def contact_icons(self):
        rows = ""
        for kind, text in self.v.contacts():
            path = self.icon.get(kind, "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM2 12h20")
            rows += f'<div class="ci"><svg viewBox="0 0 24 24" fill="none" stroke="#ef8354" stroke-width="2"><path d="{path}"/></svg><span>{e(text)}</span></div>'
        return rows

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "when", e(self.v.span(x))) + el("div", "main", e(main)) + el("div", "sub", where(x, second, " | ")) + tail(x) + text_of(x))

    def content(self, name):
        inner = super().content(name)
        return el("div", "tl", inner) if name in ("work", "education", "volunteer", "projects") else inner

    def body(self):
        side = ("skills", "languages", "interests")
        rail = PHOTO + self.section("contact", self.contact_icons()) + "".join(self.section(s) for s in side)
        main = el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + self.sections([s for s in BODY if s not in side + ("extra", "references")])
        return el("div", "page", el("aside", "rail", rail) + el("main", "mainc", main))


class BandIcons(Plain):
    """A coloured band over the full width with the name and contacts behind signs of an icon font; below a narrow and a wide column."""
    traits = ("two-columns", "header-band", "icon-font", "color")
    view = dict(dates="mm/y", dash=" – ", links="user")
    glyph = {"place": "\uf041", "phone": "\uf095", "mail": "\uf0e0", "web": "\uf0ac", "linkedin": "\uf08c", "github": "\uf09b", "artstation": "\uf03e"}
    css = """@page{margin:0 0 12mm}.band{background:#17726d;color:#fff;padding:11mm 14mm 7mm;text-align:center}h1{font-size:27pt;font-weight:300;letter-spacing:.18em;text-transform:uppercase}.label{letter-spacing:.08em;margin:1mm 0 4mm}.fa{font-family:FontAwesome;margin-right:1.6mm}.contact{display:inline-block;margin:0 3mm;font-size:9pt}
.cols{display:grid;grid-template-columns:58mm 1fr;gap:9mm;padding:4mm 14mm}h2{font-size:11.5pt;color:#17726d;border-bottom:2px solid #d5e6e4;padding-bottom:1mm}.when{color:#888;font-size:9pt}.sub{color:#17726d}.cols aside{font-size:9.2pt}.cols aside .top{display:block}.cols aside .when,.cols aside .main{display:block}.chip{display:inline-block;border:1px solid #17726d;border-radius:3mm;padding:0 2.4mm;margin:.6mm .4mm}"""

    def view_fix(self, v):
        ungroup(v)

    def skills(self):
        return "".join(el("span", "chip", e(k)) + " " for g in self.v["skills"] for k in g["keywords"])

    def languages(self):
        return "".join(el("div", "", e(x["language"]) + (" – " + e(x["fluency"]) if x.get("fluency") else "")) for x in self.v["languages"])

    def body(self):
        side = ("education", "certificates", "skills", "languages", "awards", "interests", "extra")
        rows = "".join(el("span", "contact", el("span", "fa", self.glyph.get(k, "\uf0c1")) + e(t)) for k, t in self.v.contacts())
        head = el("div", "band", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + rows)
        return head + el("div", "cols", el("aside", "", "".join(self.section(s) for s in side)) + el("main", "", "".join(self.section(s) for s in BODY if s not in side)))


class Swiss(Plain):
    """Three columns on a strict grid: heading, text, dates in grey at the right; no rules, no bullets but short dashes."""
    traits = ("headings-left", "dates-right", "minimal")
    view = dict(dates="mm.y", dash=" – ")
    css = """@page{margin:18mm 16mm}body{font:9.2pt/1.42 'Liberation Sans Narrow','Liberation Sans';font-size:10.2pt}h1{font-size:22pt;margin-left:34mm}.label{margin-left:34mm;color:#d62828;font-size:12pt}.contacts{margin-left:34mm;color:#555}section{margin-top:16px}h2{font-size:10.2pt;color:#d62828;font-weight:bold;float:left;width:30mm;break-after:auto}.c{margin-left:34mm}
.entry{position:relative;padding-right:38mm;margin-top:0;margin-bottom:8px}.when{color:#777;text-align:right;position:absolute;right:0;top:0;width:36mm}ul{list-style:'– ';padding-inline-start:10px}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("div", "", el("div", "main", e(main)) + el("div", "", where(x, second)) + tail(x) + text_of(x)) + el("div", "when", e(self.v.span(x)) or "&nbsp;"))

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", e(self.v.heading(name))) + el("div", "c", inner)) if inner else ""


class Dots(Plain):
    """Dates left of a line with a dot for every entry; the roles at one employer under one employer line."""
    traits = ("timeline", "dates-left", "promotions-grouped")
    view = dict(dates="mon-y", dash=" – ")
    css = """@page{margin:15mm 17mm}h1{font-size:23pt;color:#35507a}.label{font-size:11.5pt;color:#777}.contacts{margin-top:1mm;font-size:9.3pt}h2{font-size:12.5pt;color:#35507a;margin-bottom:1mm}.g{margin-top:2mm}.emp{margin-left:44mm;font-weight:bold;color:#35507a}
.row{display:grid;grid-template-columns:36mm 1fr;gap:8mm;break-inside:avoid;position:relative;padding-bottom:2mm}.row:before{content:'';position:absolute;left:39.6mm;top:1.6mm;bottom:-1.6mm;border-left:1px solid #9db0cc}.row:after{content:'';position:absolute;left:38.7mm;top:1.4mm;width:2mm;height:2mm;border-radius:50%;background:#35507a}.when{text-align:right;font-size:9pt;color:#555}"""

    def row(self, x, main):
        return el("div", "row", el("div", "when", e(self.v.span(x)) or "&nbsp;") + el("div", "", el("div", "main", e(main)) + tail(x) + text_of(x)))

    def content(self, name):
        if name == "work":
            return "".join(el("div", "g", el("div", "emp", where(g[0], g[0].get("name", ""))) + "".join(self.row(x, x.get("position", "")) for x in g)) for g in groups(self.v[name]))
        if name in ("education", "volunteer", "projects"):
            out = ""
            for x in self.v[name]:
                main, second = pair(self.v, x, name)
                out += self.row(x, main + (", " + second if second else ""))
            return out
        return super().content(name)


class Executive(Plain):
    """The long American form: headline, competencies in three columns of bullets, employers in capitals with the roles below."""
    traits = ("serif", "promotions-grouped", "competency-grid", "dates-right", "multi-page")
    view = dict(dates="mm/y", dash=" – ")
    css = """@page{size:letter;margin:17mm 19mm}body{font:10.4pt/1.38 'Bitstream Charter','Liberation Serif',serif}h1{font-size:22pt;text-align:center;font-variant:small-caps}.label{text-align:center;font-weight:bold;font-size:12pt;border-top:1px solid #222;border-bottom:1px solid #222;margin:2mm 0;padding:1mm}.contacts{text-align:center;font-size:9.5pt}
h2{font-size:12pt;text-align:center;background:#e9edf2;text-transform:uppercase;padding:.6mm}.three{columns:3;margin-top:1mm}.emp{text-transform:uppercase;font-weight:bold;margin-top:3mm}.role{font-weight:bold;font-style:italic}.entry{margin-top:2px}"""

    def view_fix(self, v):
        ungroup(v)

    def skills(self):
        return bullets([k for g in self.v["skills"] for k in g["keywords"]], "three")

    def head(self):
        return el("h1", "", e(self.v.basics["name"])) + el("div", "contacts", self.contact_line(" | ")) + el("div", "label", e(self.v.basics.get("label", "")))

    def content(self, name):
        if name != "work":
            return super().content(name)
        out = ""
        for g in groups(self.v[name]):
            out += el("div", "emp", where(g[0], g[0].get("name", ""), " – "))
            for x in g:
                out += el("div", "entry", el("div", "top", el("span", "role", e(x.get("position", ""))) + el("span", "when", e(self.v.span(x)))) + text_of(x))
        return out

    def body(self):
        return self.head() + self.sections(("summary", "skills", "work", "projects", "education", "certificates", "publications", "awards", "volunteer", "languages", "interests", "references", "extra"))


class Lebenslauf(Plain):
    """As sent in German-speaking countries: the word on top, a photo at the right, personal data first, dates in the left column."""
    traits = ("photo", "dates-left", "personal-data-first")
    view = dict(dates="mm/y", dash=" – ", since=True)
    css = """@page{margin:20mm 20mm 18mm 25mm}body{font-size:10.4pt}.doc{font-size:20pt;letter-spacing:.04em;margin-bottom:5mm}.photo{position:absolute;right:0;top:0;width:35mm;height:45mm}.wrap{position:relative}h2{font-size:11.5pt;border-bottom:1px solid #7a8ca3;color:#33475f;margin-bottom:1.4mm}.r{display:grid;grid-template-columns:43mm 1fr;margin-bottom:1.6mm;break-inside:avoid}.pd .r{margin:0}.pd{padding-right:42mm}ul{list-style:disc}section{margin-top:6mm}"""

    def r(self, left, right):
        return el("div", "r", f"<div>{left}</div><div>{right}</div>")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return self.r(e(self.v.span(x)), el("div", "main", e(main)) + el("div", "", where(x, second)) + tail(x) + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += self.r(e(self.v.span(x)), e(main) + (", " + e(second) if second else ""))
        return out

    def skills(self):
        return "".join(self.r(e(g["name"]), e(", ".join(g["keywords"]))) if g["name"] else el("p", "", e(", ".join(g["keywords"]))) for g in self.v["skills"])

    def languages(self):
        return "".join(self.r(e(x["language"]), e(x.get("fluency", ""))) for x in self.v["languages"])

    def body(self):
        label = dict(zip(("mail", "phone", "place", "web"), words.LABELS[self.v.lang]))
        rows = self.r("Name", "<b>" + e(self.v.basics["name"]) + "</b>") + "".join(self.r(e(label.get(k, k.capitalize())), e(t)) for k, t in self.v.contacts()) + "".join(self.r(e(k), e(t)) for k, t in self.v.extras())
        if self.v.basics.get("label"):
            rows += self.r("Beruf", e(self.v.basics["label"]))
        head = el("div", "doc", words.TITLE[self.v.lang]) + PHOTO + el("section", "pd", el("h2", "", e(self.v.heading("extra"))) + rows)
        return el("div", "wrap", head) + self.sections([s for s in BODY if s != "extra"])


class BioData(Plain):
    """The office form of West Africa and South Asia: underlined headings with a colon, education as a table, each role as a small block of labels."""
    traits = ("table", "labelled-fields", "serif")
    view = dict(dates="month-y", dash=" - ", now=0)
    css = """@page{margin:20mm 22mm}body{font:11.4pt/1.35 'Liberation Serif',serif;color:#000}.doc{text-align:center;font-weight:bold;text-decoration:underline;font-size:14pt}h1{font-size:14pt;margin-top:3mm}h2{font-size:11.8pt;text-transform:uppercase;text-decoration:underline;margin-bottom:1mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:1mm 2mm;text-align:left;vertical-align:top}.f{display:grid;grid-template-columns:40mm 1fr}.entry{margin-top:3mm}"""

    def f(self, label, text):
        return el("div", "f", f"<span>{e(label)}</span><span>: {e(text)}</span>") if text else ""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        duties = text_of(x)
        return el("div", "entry", self.f("Name of Organisation", second) + self.f("Location", x.get("location", "")) + self.f("Post Held", main) + self.f("Duration", self.v.span(x)) + (el("div", "", "<i>Duties and achievements:</i>") + duties if duties else ""))

    def content(self, name):
        v = self.v
        if name == "education":
            rows = "".join(f"<tr><td>{n}</td><td>{e(x['institution'])}</td><td>{e(v.degree(x))}</td><td>{e(v.span(x))}</td><td>{e(x.get('score', '')) or '-'}</td></tr>" for n, x in enumerate(v[name], 1))
            return "<table><tr><th>S/N</th><th>Institution</th><th>Qualification</th><th>Year</th><th>Grade</th></tr>" + rows + "</table>"
        if name == "extra":
            return "".join(self.f(k, t) for k, t in v.extras())
        return super().content(name)

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", e(self.v.heading(name)) + ":") + inner) if inner else ""

    def body(self):
        head = el("div", "doc", "CURRICULUM VITAE") + el("h1", "", e(self.v.basics["name"])) + self.contact_rows()
        return head + self.sections(("extra", "summary", "education", "work", "certificates", "awards", "skills", "languages", "interests", "references"))


class RailLight(Plain):
    """A pale column at the right for the short things; the dates in italics above the title, title and employer with a dash between them."""
    traits = ("two-columns", "sidebar-right", "dates-above")
    view = dict(dates="month-y", dash=" – ")
    css = """@page{margin:0}.page{display:flex;min-height:297mm}.mainc{flex:1;padding:15mm 10mm 12mm 15mm}.rail{width:66mm;background:#f6efe9;padding:15mm 7mm}h1{font-size:25pt;color:#7c3f58}.label{font-size:12.5pt;margin-bottom:4mm}h2{font-size:12pt;color:#7c3f58;margin-bottom:1mm}.when{font-style:italic;font-size:9pt;color:#666;display:block}.rail{font-size:9.2pt}.rail .contact{font-size:8.4pt;margin-bottom:1mm}ul{list-style:'• ';padding-inline-start:9px}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("span", "when", e(self.v.span(x))) + el("div", "", "<b>" + e(main) + "</b>" + (" – " + where(x, second) if second else "")) + tail(x) + text_of(x))

    def languages(self):
        return "".join(el("div", "", e(x["language"]) + (" : " if self.v.lang == "fr" else ": ") + e(x.get("fluency", ""))) for x in self.v["languages"])

    def skills(self):
        return "".join(el("b", "", e(g.get("name", ""))) + bullets(g["keywords"]) for g in self.v["skills"])

    def body(self):
        side = ("skills", "languages", "certificates", "interests", "extra")
        main = el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + self.sections([s for s in BODY if s not in side])
        return el("div", "page", el("main", "mainc", main) + el("aside", "rail", self.section("contact", self.contact_rows()) + "".join(self.section(s) for s in side)))


class Minimal(Plain):
    """Half a page: title, employer and dates in one line with commas, the headings run small and grey."""
    traits = ("one-line-entries", "minimal")
    view = dict(dates="m/y", dash="-")
    css = """@page{size:letter;margin:25mm}body{font:11pt/1.4 'DejaVu Sans',sans-serif;font-size:9.6pt}h1{font-size:14pt}h2{font-size:9.6pt;color:#555}.when{white-space:normal}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = ", ".join(t for t in (e(main), where(x, second)) if t)
        return el("div", "entry", el("div", "", "<b>" + line + "</b>" + (", " + e(self.v.span(x)) if self.v.span(x) else "")) + tail(x) + text_of(x))


class Dossier(Plain):
    """A long application document as public bodies get it: large type, much space, running foot; employer, position and period on lines of their own."""
    traits = ("serif", "multi-page", "page-numbers", "labelled-fields", "running-foot")
    view = dict(dates="month-y", dash=" to ")
    css = """@page{margin:25mm 26mm;@bottom-center{content:'NAME  |  Page ' counter(page);font:8.5pt 'Liberation Serif'}}body{font:12.2pt/1.62 'Liberation Serif',serif}h1{font-size:20pt}h2{font-size:14.5pt;margin-bottom:2mm;border-top:2px solid #5a6b3c;padding-top:1mm;color:#5a6b3c}section{margin-top:11mm}.entry{margin-top:6mm;break-inside:auto}.emp{font-weight:bold}.ach{font-style:italic;margin-top:1mm}li{margin:1.2mm 0}.contact{font-size:11pt}"""

    def __init__(self, v):
        super().__init__(v)
        self.css = Dossier.css.replace("NAME", v.basics["name"])

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if kind != "work":
            return el("div", "entry", el("div", "emp", e(main)) + el("div", "", where(x, second)) + el("div", "", e(self.v.span(x))) + tail(x) + text_of(x))
        rows = el("div", "emp", where(x, second)) + el("div", "", "Position: " + e(main)) + el("div", "", "Period: " + e(self.v.span(x)))
        duties = bullets(x.get("highlights", []))
        return el("div", "entry", rows + el("p", "", e(x.get("summary", ""))) + (el("div", "ach", "Key achievements") + duties if duties else ""))

    def head(self):
        return el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + self.contact_rows(True)


class TypedPage:
    """A page written by hand, word for word; it shows all that the sheet holds."""
    traits = ("typed-by-hand", "table")
    view = dict(dates="mon-y")

    def __init__(self, v):
        self.v = v

    def html(self):
        return (TYPED / (self.v.person + ".html")).read_text(encoding="utf-8")


def designs():
    own = {"gdocs": GDocs, "harvard": Harvard, "europass21": Europass21, "canva-dark": CanvaDark, "band-icons": BandIcons, "swiss": Swiss, "dots": Dots, "executive": Executive,
           "lebenslauf": Lebenslauf, "biodata": BioData, "rail-light": RailLight, "minimal": Minimal, "dossier": Dossier, "typed-html": TypedPage}
    return {n: ("html-pdf", "pdf", c) for n, c in own.items()}
