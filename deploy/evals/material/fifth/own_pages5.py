"""Page designs of the fifth set, after the templates people pick today; Chromium prints them."""
import words
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

SERIF = "font-family:'TeX Gyre Termes','Liberation Serif','DejaVu Serif',serif"
SANS = "font-family:'Open Sans','Noto Sans','Liberation Sans',sans-serif"
LIGHT = "font-family:'Noto Sans','DejaVu Sans',sans-serif"
PHOTO = '<svg class="ph" viewBox="0 0 80 80"><circle cx="40" cy="40" r="40" fill="#d9c7b4"/><circle cx="40" cy="32" r="15" fill="#8c6f56"/><path d="M12 70c4-18 16-24 28-24s24 6 28 24a40 40 0 0 1-56 0z" fill="#6b5342"/></svg>'
CAL = '<svg class="ic" viewBox="0 0 16 16"><rect x="1" y="3" width="14" height="12" fill="none" stroke="#777" stroke-width="1.6"/><path d="M1 7h14M5 1v4M11 1v4" stroke="#777" stroke-width="1.6"/></svg>'
PIN = '<svg class="ic" viewBox="0 0 16 16"><path d="M8 15C4 10 3 8 3 6a5 5 0 0 1 10 0c0 2-1 4-5 9z" fill="none" stroke="#777" stroke-width="1.6"/></svg>'


def join(*parts, sep=", "):
    return sep.join(e(p) for p in parts if p)


def comma_degree(x):
    return ", ".join(t for t in (x.get("studyType"), x.get("area")) if t)


def one_list(v):
    """Skills shown as one list without the names of their groups."""
    words_ = [k for g in v["skills"] for k in g.get("keywords", [])]
    if words_:
        v.doc["skills"] = [{"name": "", "keywords": words_}]


def unbroken(v, sep):
    """The contacts in a line that breaks only between them."""
    return sep.join('<span style="white-space:nowrap">' + e(t) + "</span>" for _, t in v.contacts())


def once(v):
    """A place is printed once for roles that stand under one employer."""
    last = None
    for x in v["work"]:
        if x.get("name") == last:
            x.pop("location", None)
        last = x.get("name")


class Swiss(Plain):
    """Thick rule over every section, its heading at the left, month and year in small capitals above employer and post."""
    traits = ("headings-left", "dates-above", "employer-first")
    view = dict(dates="month-y", dash=" – ")
    css = "@page{size:letter;margin:18mm 19mm}body{" + SANS + """;font-size:9pt;line-height:1.5;color:#333}header{display:flex;justify-content:space-between;gap:10mm;margin-bottom:7mm}h1{font-size:27pt;line-height:1.05;color:#111}.label{font-size:10pt;color:#777;margin-top:1mm}.contact{text-align:right;font-size:8.4pt;white-space:nowrap}
section{border-top:3.2pt solid #111;display:grid;grid-template-columns:39mm 1fr;column-gap:6mm;padding-top:2mm;margin-top:5mm}h2{font-size:9.4pt;color:#111}.b{min-width:0}.entry{margin:0 0 4mm}.when{font-size:7.6pt;text-transform:uppercase;color:#888;letter-spacing:.04em}.emp{font-weight:bold;color:#111;font-size:9.6pt}.li{margin-bottom:1mm}"""

    def section(self, name, body=None):
        inner = body if body is not None else self.content(name)
        return el("section", name, el("h2", "", e(self.v.heading(name))) + el("div", "b", inner)) if inner else ""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        head = el("div", "when", e(self.v.span(x)))
        if second:
            head += el("div", "emp", join(second, x.get("location"))) + el("div", "", e(main))
        else:
            head += el("div", "emp", e(main))
        return el("div", "entry", head + tail(x) + text_of(x))

    def shorts(self, name):
        return "".join(el("div", "li", el("b", "", e(pair(self.v, x, name)[0])) + join(pair(self.v, x, name)[1] and " — " + pair(self.v, x, name)[1], self.v.span(x))) for x in self.v[name])

    def head(self):
        return el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "", self.contact_rows()))


class SerifTwo(Plain):
    """Serif template of an online word processor: employer bold, place, dash, the post in italics, all in one heading line; dates below in capitals; short lists at the right."""
    traits = ("two-columns", "sidebar-right", "one-line-entries", "dates-under", "serif")
    view = dict(dates="month-y", dash=" - ")
    side = ("skills", "awards", "certificates", "languages", "interests", "extra")
    css = "@page{size:letter;margin:15mm 16mm}body{" + SERIF + """;font-size:9.4pt;line-height:1.45;color:#444}header{display:flex;justify-content:space-between;gap:8mm;margin-bottom:3mm}h1{font-size:26pt;color:#111}.label{font-style:italic}.contact{font-size:8.4pt;white-space:nowrap}
.cols{display:flex;gap:10mm}.m{flex:1;min-width:0}.s{width:54mm}h2{font-size:8.6pt;letter-spacing:.06em;text-transform:uppercase;color:#d14b31;font-family:'Liberation Sans';margin-bottom:1mm}h3{font-size:10.4pt;font-weight:normal;color:#111}.when{font-size:7.4pt;text-transform:uppercase;color:#888;font-family:'Liberation Sans'}.s p,.s .li{margin-bottom:1.4mm}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        if second:
            line = "<b>" + e(second) + ("," if x.get("location") else "") + "</b>" + (" " + e(x["location"]) if x.get("location") else "") + " — <i>" + e(main) + "</i>"
        else:
            line = "<b>" + e(main) + "</b>"
        return el("div", "entry", el("h3", "", line) + el("div", "when", e(self.v.span(x))) + tail(x) + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += el("div", "li", el("b", "", e(main)) + (" — " + e(second) if second else "") + el("div", "when", e(self.v.span(x))))
        return out

    def skills(self):
        return "".join(el("b", "", e(g.get("name", ""))) + "".join(el("div", "k", e(k)) for k in g.get("keywords", [])) for g in self.v["skills"])

    def languages(self):
        return "".join(el("div", "", el("b", "", e(x["language"])) + (" — " + e(x["fluency"]) if x.get("fluency") else "")) for x in self.v["languages"])

    def body(self):
        head = el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "", self.contact_rows()))
        main = "".join(self.section(s) for s in BODY if s not in self.side)
        return head + el("div", "cols", el("div", "m", main) + el("div", "s", "".join(self.section(s) for s in self.side)))


class Classic(Plain):
    """The classic style of a LaTeX class: a bar before each heading, dates in the hint column, then post in bold, employer in italics and place, one comma line with a full stop."""
    traits = ("dates-left", "one-line-entries", "hint-column")
    view = dict(dates="mm/y", dash="–", since=True)
    css = "@page{margin:17mm 18mm}body{" + LIGHT + """;font-size:9.2pt;line-height:1.36}header{display:flex;justify-content:space-between;gap:8mm}h1{font-size:25pt;font-weight:300;color:#444}.label{font-size:12.5pt;font-style:italic;color:#9a9a9a}.contact{text-align:right;font-size:8.4pt;font-style:italic;color:#666}.contact.phone:before{content:'☎ '}.contact.mail:before{content:'✉ '}
h2{font-size:13pt;font-weight:normal;color:#3873b3;display:grid;grid-template-columns:29mm 1fr;column-gap:4mm;align-items:center}h2:before{content:'';height:1.6mm;background:#3873b3}.r{display:grid;grid-template-columns:29mm 1fr;column-gap:4mm;margin-top:1.4mm}.h{text-align:right;font-size:8.6pt}.r>div{min-width:0}section p{margin-left:33mm}.r p{margin-left:0}"""

    def row(self, hint, inner):
        return f'<div class="r"><div class="h">{hint}</div><div>{inner}</div></div>'

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = "<b>" + e(main) + "</b>" + (", <i>" + e(second) + "</i>" if second else "") + (", " + e(x["location"]) if x.get("location") else "") + (", " + e(x["score"]) if x.get("score") else "") + "."
        return self.row(e(self.v.span(x)), line + (el("div", "", e(x["url"].replace("https://", ""))) if x.get("url") else "") + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += self.row(e(self.v.span(x)), "<b>" + e(main) + "</b>" + (", <i>" + e(second) + "</i>" if second else "") + ".")
        return out

    def skills(self):
        return "".join(self.row(e(g.get("name", "")), join(*g.get("keywords", []))) for g in self.v["skills"])

    def languages(self):
        return "".join(self.row(e(x["language"]), "<b>" + e(x.get("fluency", "")) + "</b>") for x in self.v["languages"])

    def content(self, name):
        if name == "extra":
            return "".join(self.row(e(k), e(t)) for k, t in self.v.extras())
        return super().content(name)

    def head(self):
        return el("header", "", el("div", "", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))) + el("div", "", self.contact_rows()))


class Awesome(Plain):
    """A popular LaTeX template: centred head, employer bold with the place at the right, the post in small capitals with the dates at the right, skills in a two column grid, a footer on the page."""
    traits = ("employer-first", "location-right", "dates-right", "footer")
    view = dict(dates="mon-y", dash=" - ", now=0)
    css = "@page{margin:14mm 16mm 17mm}body{" + SANS + """;font-size:8.8pt;line-height:1.4;color:#333}h1{text-align:center;font-size:28pt;font-weight:300;color:#5d5d5d;letter-spacing:.01em}h1 b{color:#222}.label{text-align:center;font-variant:small-caps;color:#dc3522;font-size:9pt}.contacts{text-align:center;font-size:7.8pt;color:#555}
h2{font-size:14pt;display:flex;align-items:center;gap:3mm;color:#222}h2:after{content:'';flex:1;border-top:.9pt solid #999}.two{display:flex;justify-content:space-between;gap:6mm}.emp{font-weight:bold;font-size:9.8pt}.loc{font-style:italic;color:#dc3522;font-size:8.6pt;white-space:nowrap}.pos{font-variant:small-caps;color:#555}.when{font-style:italic;color:#777;font-size:8pt}.g{display:grid;grid-template-columns:38mm 1fr;column-gap:4mm}.g b{text-align:right}.hn{display:grid;grid-template-columns:20mm 1fr auto;column-gap:3mm}footer{position:fixed;bottom:-9mm;left:0;right:0;text-align:center;font-size:7pt;color:#999;font-variant:small-caps}"""

    def contact_line(self, sep=" | "):
        return unbroken(self.v, sep)

    def entry(self, x, kind):
        main, second = (comma_degree(x), x.get("institution", "")) if kind == "education" else pair(self.v, x, kind)
        first, below = (second, main) if second else (main, "")
        out = el("div", "two", el("span", "emp", e(first)) + (el("span", "loc", e(x.get("location", ""))) if below else el("span", "when", e(self.v.span(x)))))
        if below:
            out += el("div", "two", el("span", "pos", e(below)) + el("span", "when", e(self.v.span(x))))
        return el("div", "entry", out + tail(x) + text_of(x))

    def shorts(self, name):
        return "".join(el("div", "hn", f'<span class="when">{e(self.v.span(x))}</span><span><b>{e(pair(self.v, x, name)[0])}</b>' + (", " + e(pair(self.v, x, name)[1]) if pair(self.v, x, name)[1] else "") + "</span><span></span>") for x in self.v[name])

    def skills(self):
        return "".join(el("div", "g", el("b", "", e(g.get("name") or " ")) + "<span>" + join(*g.get("keywords", [])) + "</span>") for g in self.v["skills"])

    def languages(self):
        return "".join(el("div", "g", el("b", "", e(x["language"])) + "<span>" + e(x.get("fluency", "")) + "</span>") for x in self.v["languages"])

    def head(self):
        first, _, last = self.v.basics["name"].rpartition(" ")
        return el("h1", "", e(first) + " <b>" + e(last) + "</b>") + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "contacts", self.contact_line())

    def body(self):
        return self.head() + self.sections() + el("footer", "", e(self.v.basics["name"]) + " · " + e(words.TITLE[self.v.lang]))


class Ivy(Plain):
    """One column of the business schools: roles under one employer, place at the right, and at the end one section in which skills, languages, certificates and interests are run-in lines."""
    traits = ("serif", "grouped-roles", "employer-first", "location-right", "run-in-additional", "education-first")
    view = dict(dates="mon-y", dash="–", drop=("basics.label",))
    order = ("summary", "education", "work", "projects", "volunteer", "publications")
    title = {"en": ("Additional Information", "Skills", "Languages", "Certifications", "Awards", "Interests")}
    css = "@page{size:letter;margin:14mm 17mm}body{" + SERIF + """;font-size:10pt;line-height:1.28;color:#000}h1{font-size:18pt;text-align:center}.contacts{text-align:center}h2{text-align:center;font-size:10.6pt;border-bottom:.7pt solid #000;margin-bottom:1mm}section{margin-top:8px}.two{display:flex;justify-content:space-between;gap:6mm}.entry{margin-top:3px}.b{font-weight:bold}.i{font-style:italic}.when{font-style:normal}"""

    def contact_line(self, sep=" · "):
        return unbroken(self.v, sep)

    def content(self, name):
        if name not in ("work", "education", "volunteer"):
            return super().content(name)
        out, last = "", None
        for x in self.v[name]:
            main, second = (comma_degree(x), x.get("institution", "")) if name == "education" else pair(self.v, x, name)
            block = ""
            if second != last:
                block += el("div", "two", el("span", "b", e(second)) + el("span", "b", e(x.get("location", ""))))
            block += el("div", "two", el("span", "i", e(main)) + el("span", "when", e(self.v.span(x)))) + tail(x) + text_of(x)
            out += el("div", "entry", block)
            last = second
        return out

    def entry(self, x, kind):
        main, _ = pair(self.v, x, kind)
        return el("div", "entry", el("div", "two", el("span", "b", e(main)) + el("span", "when", e(self.v.span(x)))) + tail(x) + text_of(x))

    def shorts(self, name):
        return "".join(el("div", "two", "<span>“" + e(pair(self.v, x, name)[0]) + ",” <i>" + e(pair(self.v, x, name)[1]) + '</i></span><span class="when">' + e(self.v.span(x)) + "</span>") for x in self.v[name])

    def run_in(self, label, items, sep):
        return el("div", "ln", f"<b>{e(label)}:</b> " + sep.join(items)) if items else ""

    def view_fix(self, v):
        one_list(v)
        once(v)

    def body(self):
        v, t = self.v, self.title[self.v.lang]
        both = lambda name: [e(pair(v, x, name)[0]) + " (" + ", ".join(e(p) for p in (pair(v, x, name)[1], v.span(x)) if p) + ")" for x in v[name]]
        more = self.run_in(t[1], [e(k) for g in v["skills"] for k in g["keywords"]], ", ") + self.run_in(t[2], [e(self.language(x)) for x in v["languages"]], ", ")
        more += self.run_in(t[3], both("certificates"), "; ") + self.run_in(t[4], both("awards"), "; ") + self.run_in(t[5], [e(x["name"]) for x in v["interests"]], ", ")
        more += "".join(self.run_in(k, [e(x)], "") for k, x in v.extras())
        return self.head() + self.sections(self.order) + el("section", "more", el("h2", "", e(t[0])) + more) + self.section("references")


class Rail(Plain):
    """Drawing-tool template: dark rail with photo, contact, skill bars without words and language dots; roles on a line at the right, name spaced out on two lines."""
    traits = ("two-columns", "sidebar-left", "photo", "skill-bars", "timeline", "name-two-lines", "color")
    view = dict(dates="y", dash=" - ", drop=("languages.fluency", "basics.profiles"))
    side = ("contact", "skills", "languages", "certificates", "interests")
    css = "@page{margin:0}body{" + LIGHT + """;font-size:8.9pt;line-height:1.42}.pg{display:flex;min-height:296mm}.s{width:67mm;background:#2f3b35;color:#f3efe8;padding:12mm 8mm}.ph{width:34mm;display:block;margin:0 auto 6mm}.m{flex:1;min-width:0;padding:14mm 11mm}
h1{font-size:27pt;line-height:1.1;text-transform:uppercase;letter-spacing:.12em;font-weight:bold;color:#2f3b35}h1 span{display:block;font-weight:300}.label{text-transform:uppercase;letter-spacing:.1em;font-size:8.6pt;color:#9b7a55;margin:2mm 0 3mm}h2{text-transform:uppercase;letter-spacing:.1em;font-size:10.4pt;color:#9b7a55}.s h2{color:#e3c9a6;border-bottom:.6pt solid #e3c9a6;margin-bottom:2mm}.contact{overflow-wrap:anywhere;margin:1mm 0}
.tl{border-left:1.2pt solid #9b7a55;padding-left:4mm;margin-left:1mm}.tl .entry{position:relative}.tl .entry:before{content:'';position:absolute;left:-5.3mm;top:1.2mm;width:2.2mm;height:2.2mm;border-radius:50%;background:#9b7a55}.sk{margin:1.4mm 0}.bar{height:1.3mm;background:#56645c}.bar i{display:block;height:100%;background:#e3c9a6}.dots{float:right;color:#e3c9a6}.li{margin:1.6mm 0}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = join(second, x.get("location"), self.v.span(x), sep="  |  ")
        return el("div", "entry", el("div", "main", e(main)) + el("div", "", line) + tail(x) + text_of(x))

    def content(self, name):
        inner = super().content(name)
        return el("div", "tl", inner) if name in ("work", "education") and inner else inner

    def skills(self):
        keys = [k for g in self.v["skills"] for k in g["keywords"]]
        return "".join(f'<div class="sk">{e(k)}<div class="bar"><i style="width:{92 - 7 * (i % 5)}%"></i></div></div>' for i, k in enumerate(keys))

    def languages(self):
        return "".join(f'<div class="sk">{e(x["language"])}</div>' + f'<div class="bar"><i style="width:{100 - 25 * i}%"></i></div>' for i, x in enumerate(self.v["languages"]))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += el("div", "li", el("b", "", e(main)) + el("div", "", join(second, self.v.span(x), sep=" | ")))
        return out

    def view_fix(self, v):
        one_list(v)

    def body(self):
        first, _, rest = self.v.basics["name"].partition(" ")
        rail = PHOTO + self.section("contact", self.contact_rows()) + "".join(self.section(s) for s in self.side[1:])
        main = f'<h1>{e(first)}<span>{e(rest)}</span></h1>' + el("div", "label", e(self.v.basics.get("label", ""))) + "".join(self.section(s) for s in BODY if s not in self.side)
        return el("div", "pg", el("div", "s", rail) + el("div", "m", main))


class Chips(Plain):
    """Template of a resume builder: post, then employer in blue, then dates and place behind small drawn signs; skills as chips, achievements at the right."""
    traits = ("two-columns", "sidebar-right", "chips", "dates-under", "color")
    view = dict(dates="mm/y", dash=" - ")
    side = ("summary", "awards", "skills", "certificates", "languages", "volunteer", "interests", "extra")
    css = "@page{margin:12mm}body{" + SANS + """;font-size:8.8pt;line-height:1.42;color:#384347}h1{font-size:23pt;text-transform:uppercase;color:#1e2326}.label{color:#008cff;font-weight:bold;font-size:11pt}.contacts{font-size:8.2pt;margin-bottom:1mm}.cols{display:flex;gap:8mm}.m{flex:1.7;min-width:0}.s{flex:1;min-width:0}h2{text-transform:uppercase;font-size:11.4pt;font-weight:normal;border-bottom:2pt solid #1e2326;color:#1e2326}
.t{font-size:10.6pt;color:#1e2326}.c{color:#008cff;font-weight:bold}.meta{font-size:7.8pt;color:#666}.ic{width:2.6mm;height:2.6mm;vertical-align:-.3mm;margin-right:1mm}.meta span{margin-right:5mm;white-space:nowrap}.chips{display:flex;flex-wrap:wrap;gap:1.4mm 2mm;margin:1mm 0 2mm}.chips span{border-bottom:1.4pt solid #bbb;padding:0 1.2mm;font-weight:bold}.lg{display:flex;justify-content:space-between}.dots{letter-spacing:.1em}.dots i{display:inline-block;width:2.4mm;height:2.4mm;border-radius:50%;background:#008cff;margin-left:1mm}.dots i.o{background:#ccc}.li{margin:1.6mm 0;border-bottom:.5pt dotted #999;padding-bottom:1mm}"""

    def entry(self, x, kind):
        main, second = (comma_degree(x), x.get("institution", "")) if kind == "education" else pair(self.v, x, kind)
        meta = ("<span>" + CAL + e(self.v.span(x)) + "</span>" if self.v.span(x) else "") + ("<span>" + PIN + e(x["location"]) + "</span>" if x.get("location") else "")
        return el("div", "entry", el("div", "t", e(main)) + el("div", "c", e(second)) + el("div", "meta", meta) + tail(x) + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += el("div", "li", el("b", "", e(main)) + el("div", "", e(second)) + el("div", "meta", e(self.v.span(x))))
        return out

    def skills(self):
        return "".join(el("div", "c", e(g.get("name", ""))) + el("div", "chips", "".join(f"<span>{e(k)}</span>" for k in g["keywords"])) for g in self.v["skills"])

    def languages(self):
        out = ""
        for i, x in enumerate(self.v["languages"]):
            full = max(1, 5 - i)
            out += f'<div class="lg"><b>{e(x["language"])}</b><span>{e(x.get("fluency", ""))} <span class="dots">' + "<i></i>" * full + '<i class="o"></i>' * (5 - full) + "</span></span></div>"
        return out

    def body(self):
        main = "".join(self.section(s) for s in BODY if s not in self.side)
        return self.head() + el("div", "cols", el("div", "m", main) + el("div", "s", "".join(self.section(s) for s in self.side)))


class Euro(Plain):
    """The newer European form: one column, a line of dates and place above the post, employer after a dash in capitals, languages in a table of five skills."""
    traits = ("dates-above", "language-table", "one-line-entries")
    view = dict(dates="mm/y", dash=" – ", drop=("basics.label",))
    table = {"es": ("Lengua materna", "Otros idiomas", ("Comprensión auditiva", "Comprensión lectora", "Expresión oral", "Interacción oral", "Expresión escrita"), ("Correo electrónico", "Teléfono", "Dirección"), "ACTUAL")}
    css = "@page{margin:16mm 17mm}body{" + SANS + """;font-size:9pt;line-height:1.45;color:#3c3c3c}h1{font-size:19pt;color:#004494}.hd{border-bottom:1.6pt solid #004494;padding-bottom:2mm}.k{font-weight:bold}h2{color:#004494;text-transform:uppercase;font-size:10pt;border-bottom:.6pt solid #bbb}.d{color:#777;font-size:8.4pt}.w{margin-right:5mm}.t{font-size:10pt;color:#222}.t b{text-transform:uppercase}table{border-collapse:collapse;width:100%;margin-top:2mm;font-size:8.4pt}td,th{border:.5pt solid #bbb;padding:1mm 2mm;text-align:center;font-weight:normal}"""

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = f'<span class="w">{e(self.v.span(x))}</span> ' + e(x.get("location", ""))
        return el("div", "entry", el("div", "d", line) + el("div", "t", "<b>" + e(main) + "</b>" + (" – " + e(second) if second else "")) + tail(x) + text_of(x))

    def shorts(self, name):
        out = ""
        for x in self.v[name]:
            main, second = pair(self.v, x, name)
            out += el("div", "entry", el("div", "d", e(self.v.span(x))) + el("div", "", "<b>" + e(main) + "</b>" + (" – " + e(second) if second else "")))
        return out

    def skills(self):
        return "".join(el("p", "", (el("b", "", e(g["name"]) + ": ") if g.get("name") else "") + " / ".join(e(k) for k in g["keywords"])) for g in self.v["skills"])

    def languages(self):
        t, rows = self.table[self.v.lang], ""
        own = self.v["languages"][0]
        for x in self.v["languages"][1:]:
            rows += f'<tr><td><b>{e(x["language"])}</b></td>' + f'<td>{e(x["fluency"])}</td>' * 5 + "</tr>"
        return el("p", "", e(t[0]) + ": <b>" + e(own["language"]) + "</b>") + el("p", "", e(t[1]) + ":") + "<table><tr><td></td>" + "".join(f"<td>{e(c)}</td>" for c in t[2]) + f"</tr>{rows}</table>"

    def view_fix(self, v):
        if v["languages"]:
            v.doc["languages"][0].pop("fluency", None)

    def head(self):
        t = dict(zip(("mail", "phone", "place"), self.table[self.v.lang][3]))
        rows = "".join(el("span", "", f'<span class="k">{e(t.get(k, k.capitalize()))}:</span> {e(x)}') + " &nbsp; " for k, x in self.v.contacts())
        return el("div", "hd", el("h1", "", e(self.v.basics["name"])) + rows)


class Acad(Plain):
    """Academic: study before posts, authors and year before each title, grants with the year at the left, headings with letters A, B, C."""
    traits = ("academic", "serif", "dates-left", "authors-in-publications", "lettered-headings")
    view = dict(dates="m/y", dash="–", now=0)
    order = ("summary", "education", "work", "awards", "publications", "projects", "certificates", "volunteer", "skills", "languages", "interests", "references")
    css = "@page{margin:21mm 22mm}body{" + SERIF + """;font-size:10.4pt;line-height:1.34;color:#000}h1{font-size:17pt;font-weight:bold}.contacts{font-size:9.4pt}.label{font-size:11pt}h2{font-size:11.6pt;margin-bottom:1mm}.r{display:grid;grid-template-columns:33mm 1fr;column-gap:4mm;margin-top:1.4mm;break-inside:avoid}.pub{padding-left:8mm;text-indent:-8mm;margin-top:1.4mm}"""

    def contact_line(self, sep=" • "):
        return unbroken(self.v, sep)

    def row(self, left, inner):
        return f'<div class="r"><div>{left}</div><div>{inner}</div></div>'

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        line = "<b>" + e(main) + "</b>" + (el("div", "", join(second, x.get("location"))) if second else "") + (el("div", "", e(x["score"])) if x.get("score") else "")
        return self.row(e(self.v.span(x)), line + text_of(x))

    def shorts(self, name):
        if name != "publications":
            return "".join(self.row(e(self.v.span(x)), join(*pair(self.v, x, name))) for x in self.v[name])
        parts = self.v.basics["name"].replace("Dr. ", "").split()
        me = parts[-1] + " " + parts[0][0]
        crowd = (", Jansen P, Ekström L", ", Ekström L, et al.", " & Vogel H", "")
        return "".join(el("div", "pub", f"<b>{e(me)}</b>{e(crowd[i % 4])} ({e(self.v.span(x))}). " + e(x["name"]) + ". <i>" + e(x["publisher"]) + "</i>.") for i, x in enumerate(self.v[name]))

    def languages(self):
        return el("p", "", "; ".join(e(self.language(x)) for x in self.v["languages"]))

    def body(self):
        out, n = "", 0
        for s in self.order:
            inner = self.content(s)
            if inner:
                out += el("section", s, el("h2", "", "ABCDEFGHIJKLMNOP"[n] + ". " + e(self.v.heading(s))) + inner)
                n += 1
        return self.head() + out


class Exec(Plain):
    """For senior people: band with the name, expertise in three columns on top, employer with its whole span, then each post with years in brackets, a label before the bullets."""
    traits = ("grouped-roles", "employer-first", "skills-on-top", "employer-span", "color")
    view = dict(dates="y", dash=" – ")
    order = ("summary", "skills", "work", "education", "certificates", "awards", "publications", "volunteer", "projects", "languages", "interests", "references")
    css = "@page{size:letter;margin:14mm 18mm}body{" + SANS + """;font-size:9.2pt;line-height:1.4}.band{background:#22384f;color:#fff;padding:6mm 8mm;text-align:center}h1{font-size:22pt;letter-spacing:.05em;text-transform:uppercase}h2{text-align:center;text-transform:uppercase;letter-spacing:.1em;font-size:10.4pt;background:#e6ebf0;padding:.6mm}.three{display:grid;grid-template-columns:1fr 1fr 1fr;margin-top:1mm;text-align:center}.emp{display:flex;justify-content:space-between;font-weight:bold;text-transform:uppercase;border-bottom:.5pt solid #22384f;margin-top:2mm}.pos{font-weight:bold}.run{font-style:italic}.sel{text-decoration:underline}.entry{break-inside:auto}"""

    def skills(self):
        return el("div", "three", "".join(f"<span>{e(k)}</span>" for g in self.v["skills"] for k in g["keywords"]))

    def content(self, name):
        if name != "work":
            return super().content(name)
        out, last = "", None
        for x in self.v[name]:
            block = ""
            if x["name"] != last:
                same = [y for y in self.v[name] if y["name"] == x["name"]]
                whole = {k: y[k] for k, y in (("startDate", same[-1]), ("endDate", same[0])) if k in y}
                block += el("div", "emp", "<span>" + join(x["name"], x.get("location"), sep=" – ") + "</span><span>" + e(self.v.span(whole)) + "</span>")
            alone = sum(y["name"] == x["name"] for y in self.v[name]) == 1
            block += el("div", "pos", e(x["position"]) + ("" if alone else " (" + e(self.v.span(x)) + ")")) + el("p", "run", e(x.get("summary", "")))
            if x.get("highlights"):
                block += el("div", "sel", "Selected achievements:") + bullets(x["highlights"])
            out += el("div", "entry", block)
            last = x["name"]
        return out

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        return el("div", "entry", el("b", "", e(main)) + (" | " + join(second, x.get("location"), self.v.span(x), x.get("score"), sep=" | ") if second else " | " + e(self.v.span(x))) + text_of(x))

    def short(self, x, kind):
        main, second = pair(self.v, x, kind)
        return join(main, second, self.v.span(x), sep=" | ")

    def view_fix(self, v):
        one_list(v)
        once(v)

    def head(self):
        return el("div", "band", el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", ""))) + el("div", "contacts", self.contact_line(" • ")))

    def body(self):
        return self.head() + self.sections(self.order)


DESIGNS = {"swiss5": Swiss, "serif5": SerifTwo, "classic5": Classic, "awesome5": Awesome, "ivy5": Ivy, "rail5": Rail, "chips5": Chips, "euro5": Euro, "acad5": Acad, "exec5": Exec}


def designs():
    return {n: ("html-pdf", "pdf", c) for n, c in DESIGNS.items()}
