"""Designs of the fifth set for the word processor, and one as plain text."""
import words
from markup import BODY, pair
from office_designs import STYLES, Word, para, printed, run
from text_designs import Text

MORE = ('<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="20" w:after="20"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="77448B"/><w:sz w:val="23"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="180"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:caps/><w:color w:val="595959"/><w:sz w:val="18"/></w:rPr></w:style>')


def listed(*parts, sep=", "):
    return sep.join(p for p in parts if p)


def cells(rows, widths, fills=(), border=False):
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    out = ""
    for row in rows:
        tcs = ""
        for i, (c, w) in enumerate(zip(row, widths)):
            shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fills[i]}"/>' if i < len(fills) and fills[i] else ""
            tcs += f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{shade}</w:tcPr>{c or para("")}</w:tc>'
        out += f"<w:tr>{tcs}</w:tr>"
    sides = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    lines = f"<w:tblBorders>{sides}</w:tblBorders>" if border else ""
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>{lines}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{out}</w:tbl>'


class Chronological(Word):
    """The chronological template that comes with the word processor: dates in capitals as a heading of the third level, then post, employer in one heading of the second."""
    traits = ("docx", "heading-styles", "dates-above", "one-line-entries")
    view = dict(dates="month-y", dash=" – ")

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(self.v.span(entry), style="Heading3") + self.p(listed(main, second, entry.get("location")), style="Heading2") + self.rest(entry)

    def short(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(main + (" – " + second if second else "") + (" (" + self.v.span(entry) + ")" if self.v.span(entry) else ""), bullet=True)

    def content(self, name):
        if name == "skills":
            return "".join(self.p(g["name"], bold=True) * bool(g.get("name")) + "".join(self.p(k, bullet=True) for k in g["keywords"]) for g in self.v["skills"])
        if name == "languages":
            return self.p(listed(*(listed(x["language"], x.get("fluency"), sep=" – ") for x in self.v["languages"]), sep=" · "))
        return super().content(name)

    def head(self):
        return self.p(self.v.basics["name"], style="Title", align="center") + self.p(listed(*(t for _, t in self.v.contacts()), sep=" · "), align="center") + self.p(self.v.basics.get("label", ""), align="center", bold=True)

    def parts(self):
        files = super().parts()
        files["word/styles.xml"] = STYLES.replace("</w:styles>", MORE + "</w:styles>")
        return files


class SideTable(Chronological):
    """One table of two cells: a shaded one with contact, skills, languages and certificates, a wide one with the posts; employer and dates on a tab line."""
    traits = ("docx", "table", "two-columns", "sidebar-left", "employer-first", "dates-right", "tabs")
    view = dict(dates="mm.y", dash=" - ")
    side = ("skills", "languages", "certificates", "interests", "extra")
    margin = 800

    def heading(self, name):
        return self.p(self.v.heading(name).upper(), bold=True, color="2E75B6", before=200)

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        first, below = (second, main) if second else (main, "")
        when = self.v.span(entry)
        out = self.p(first + ("\t" + when if when else ""), bold=True, tab=6600, before=120) + self.p(below, italic=True) + self.p(entry.get("location", ""))
        return out + self.rest(entry)

    def content(self, name):
        if name == "languages":
            return "".join(self.p(x["language"] + ": " + x["fluency"] if x.get("fluency") else x["language"]) for x in self.v["languages"])
        if name == "certificates":
            return "".join(self.p(pair(self.v, x, name)[0], bold=True, before=60) + self.p(listed(pair(self.v, x, name)[1], self.v.span(x))) for x in self.v[name])
        return super().content(name)

    def body(self):
        left = self.p(self.v.heading("contact").upper(), bold=True, color="2E75B6") + "".join(self.p(t) for _, t in self.v.contacts())
        left += "".join(self.section(s) for s in self.side)
        right = self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), size=24, color="2E75B6")
        right += "".join(self.section(s) for s in BODY if s not in self.side)
        return cells([(left, right)], (3300, 6900), ("DEEAF6", "")) + para("")


class Pipes(Word):
    """What advice on applicant systems asks for: capitals, one line with pipes per post, real bullets, skills behind a colon, nothing else."""
    traits = ("docx", "one-line-entries", "pipes", "no-heading-styles")
    view = dict(dates="mm/y", dash=" - ", links="url")
    order = ("summary", "skills", "work", "projects", "education", "certificates", "awards", "publications", "volunteer", "languages", "interests", "references", "extra")

    def heading(self, name):
        return self.p(self.v.heading(name).upper(), bold=True, before=200)

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        return self.p(listed(main, second, entry.get("location"), self.v.span(entry), sep=" | "), bold=True, before=100) + self.rest(entry)

    def short(self, entry, kind):
        return self.p(listed(*pair(self.v, entry, kind), self.v.span(entry), sep=" | "))

    def content(self, name):
        if name == "languages":
            return self.p(listed(*(x["language"] + (" (" + x["fluency"] + ")" if x.get("fluency") else "") for x in self.v["languages"]), sep=" | "))
        if name == "skills":
            return "".join(self.keyed(g.get("name", ""), listed(*g["keywords"], sep=", ")) if g.get("name") else self.p(listed(*g["keywords"], sep=" | ")) for g in self.v["skills"])
        return super().content(name)

    def head(self):
        return self.p(self.v.basics["name"], bold=True, size=32) + self.p(self.v.basics.get("label", ""), bold=True) + self.p(listed(*(t for _, t in self.v.contacts()), sep=" | "))

    def body(self):
        return self.head() + "".join(self.section(s) for s in self.order)


class Ruled(Word):
    """Tabellarischer Lebenslauf: personal data in a table with labels, a table with thin lines for every section, the post, then „bei“ nothing but the firm below; place, date and signature at the end."""
    traits = ("docx", "table", "dates-left", "signature", "personal-table")
    view = dict(dates="mm/y", dash=" – ", now=0)

    def rows(self, rows):
        return cells(rows, (2500, 7100)) + para("") if rows else ""

    def content(self, name):
        v = self.v
        if name in ("work", "education", "volunteer", "projects"):
            rows = []
            for x in v[name]:
                main, second = pair(v, x, name)
                rows.append((self.p(v.span(x)), self.p(main, bold=True) + self.p(listed(second, x.get("location"))) + self.rest(x)))
            return self.rows(rows)
        if name in ("certificates", "awards", "publications"):
            return self.rows([(self.p(v.span(x)), self.p(listed(*pair(v, x, name)))) for x in v[name]])
        if name == "skills":
            return self.rows([(self.p(g.get("name", "")), self.p(", ".join(g["keywords"]))) for g in v["skills"]])
        if name == "languages":
            return self.rows([(self.p(x["language"]), self.p(x.get("fluency", ""))) for x in v["languages"]])
        return super().content(name)

    def head(self):
        v = self.v
        labels = dict(zip(("mail", "phone", "place", "web"), words.LABELS[v.lang]))
        rows = [(self.p({"de": "Name", "sv": "Namn"}.get(v.lang, "Name")), self.p(v.basics["name"], bold=True))]
        rows += [(self.p(labels.get(k, {"linkedin": "LinkedIn"}.get(k, k.capitalize()))), self.p(t)) for k, t in v.contacts()]
        rows += [(self.p(k), self.p(t)) for k, t in v.extras()]
        return self.p(words.TITLE[v.lang], style="Title") + self.p(v.basics.get("label", ""), size=24) + self.p({"de": "Persönliche Daten", "sv": "Personuppgifter"}.get(v.lang, v.heading("extra")), style="Heading1") + self.rows(rows)

    def body(self):
        city = self.v.basics.get("location", {}).get("city", "")
        end = self.p(city + {"de": ", den 12.10.2026", "sv": " den 12 oktober 2026"}.get(self.v.lang, ", 12.10.2026"), before=400)
        return self.head() + "".join(self.section(s) for s in BODY if s != "extra") + end + self.p(self.v.basics["name"], italic=True)


class Pasted(Text):
    """Typed into a box: no rules, headings with a colon, post and employer with „at“ or a comma, dates on the next line, bullets of several signs."""
    traits = ("plain-text", "headings-colon", "dates-under")
    view = dict(dates="mon-y", dash=" to ", now=1)

    def heading(self, text):
        self.put("", "", text + ":")

    def item(self, text):
        self.put("* " + text)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        self.put("", listed(main, second, sep=", " if kind == "education" else " at "))
        line = listed(self.v.span(x), x.get("location"), sep=" / ")
        if line:
            self.put(line)
        self.rest(x)

    def short(self, x, kind):
        main, second = pair(self.v, x, kind)
        return main + (" - " + second if second else "") + (" (" + self.v.span(x) + ")" if self.v.span(x) else "")

    def head(self):
        self.put(self.v.basics["name"] + (" - " + self.v.basics["label"] if self.v.basics.get("label") else ""))
        self.put(*({"mail": "E-mail: ", "phone": "Tel: ", "place": ""}.get(k, "") + t for k, t in self.v.contacts()))


def designs():
    return {"word5": ("docx", "docx", Chronological), "word5-printed": ("office-pdf", "pdf", printed(Chronological, "PrintedChronological")),
            "sidetable5": ("docx", "docx", SideTable), "pipes5": ("docx", "docx", Pipes), "pipes5-printed": ("office-pdf", "pdf", printed(Pipes, "PrintedPipes")),
            "ruled5": ("office-pdf", "pdf", printed(Ruled, "PrintedRuled")), "pasted5": ("text", "txt", Pasted)}
