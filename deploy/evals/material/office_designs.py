"""Word processor documents written as raw WordprocessingML, and the same printed to PDF by soffice."""
import pathlib
import shutil
import subprocess
import tempfile
import zipfile
from html import escape

from markup import BODY, pair

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:v="urn:schemas-microsoft-com:vml"')
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def x(text):
    return escape(text, quote=False)


def run(text, bold=False, italic=False, size=None, color=None, rtl=False):
    props = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:color w:val="{color}"/>' if color else "") + (f'<w:sz w:val="{size}"/>' if size else "") + ("<w:rtl/>" if rtl else "")
    parts = text.split("\t")
    body = "<w:tab/>".join(f'<w:t xml:space="preserve">{x(p)}</w:t>' if p else "" for p in parts)
    return f"<w:r>{'<w:rPr>' + props + '</w:rPr>' if props else ''}{body}</w:r>"


def para(runs, style=None, bullet=False, tab=None, align=None, before=0, rtl=False):
    props = (f'<w:pStyle w:val="{style}"/>' if style else "") + ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bullet else "")
    props += (f'<w:tabs><w:tab w:val="right" w:pos="{tab}"/></w:tabs>' if tab else "") + ("<w:bidi/>" if rtl else "")
    props += ("" if style else f'<w:spacing w:before="{before}" w:after="20"/>') + (f'<w:jc w:val="{align}"/>' if align else "")
    return f"<w:p><w:pPr>{props}</w:pPr>{runs}</w:p>"


def table(rows, widths, rtl=False):
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    out = ""
    for row in rows:
        cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{c or para("")}</w:tc>' for c, w in zip(row, widths))
        out += f"<w:tr>{cells}</w:tr>"
    return f'<w:tbl><w:tblPr>{"<w:bidiVisual/>" if rtl else ""}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{out}</w:tbl>'


def text_box(content, left, top, width, height, number):
    """A floating box as Word writes it: DrawingML for new readers and the same text again as VML for old ones."""
    shape = (f'<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
             f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
             f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{number}" name="Text Box {number}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
             f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E8EEF4"/></a:solidFill></wps:spPr>'
             f'<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>')
    old = f'<w:pict><v:shape style="position:absolute;width:{width // 12700}pt;height:{height // 12700}pt" fillcolor="#e8eef4"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>'
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


class Word:
    """Plain document: real heading styles, real lists, dates in brackets behind the employer."""
    traits = ("docx",)
    view = dict(dates="mon-y")
    heading_style = "Heading1"
    right = 9600
    columns = 1
    margin = 1134

    def __init__(self, v):
        self.v = v
        self.rtl = v.lang == "ar"

    def p(self, text, **kw):
        style = {k: kw.pop(k) for k in ("bold", "italic", "size", "color") if k in kw}
        return para(run(text, rtl=self.rtl, **style), rtl=self.rtl, **kw) if text else ""

    def heading(self, name):
        return self.p(self.v.heading(name), style=self.heading_style)

    def rest(self, entry):
        out = self.p(entry.get("score", "")) + self.p(entry.get("url", "").replace("https://", "")) + self.p(entry.get("summary") or entry.get("description") or "")
        return out + "".join(self.p(h, bullet=True) for h in entry.get("highlights", []))

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        where = ", ".join(t for t in (second, entry.get("location", "")) if t)
        when = self.v.span(entry)
        line = where + (" (" + when + ")" if when else "") if where else when
        return self.p(main, bold=True, before=100) + self.p(line) + self.rest(entry)

    def short(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        when = self.v.span(entry)
        return self.p(main + (", " + second if second else "") + (", " + when if when else ""), bullet=True)

    def content(self, name):
        v = self.v
        if name == "summary":
            return self.p(v.basics.get("summary", ""))
        if name in ("work", "education", "volunteer", "projects"):
            return "".join(self.entry(e, name) for e in v[name])
        if name in ("certificates", "awards", "publications"):
            return "".join(self.short(e, name) for e in v[name])
        if name == "skills":
            return "".join(self.keyed(g.get("name", ""), ", ".join(g.get("keywords", [])) or g.get("level", "")) for g in v["skills"])
        if name == "languages":
            return "".join(self.keyed(e["language"], e.get("fluency", "")) for e in v["languages"])
        if name == "interests":
            return self.p(", ".join(e["name"] for e in v["interests"]))
        if name == "references":
            return "".join(self.keyed(e["name"], e.get("reference", "")) for e in v["references"])
        return "".join(self.keyed(k, t) for k, t in v.extras())

    def keyed(self, key, value):
        return self.p(key + ": " + value if key and value else key or value)

    def section(self, name):
        inner = self.content(name)
        return self.heading(name) + inner if inner else ""

    def head(self):
        return self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), italic=True) + self.p(" | ".join(t for _, t in self.v.contacts()))

    def body(self):
        return self.head() + "".join(self.section(s) for s in BODY)

    def page_header(self):
        return ""

    def page_footer(self):
        return ""

    def parts(self):
        header, footer = self.page_header(), self.page_footer()
        refs = ('<w:headerReference w:type="default" r:id="rId3"/>' if header else "") + ('<w:footerReference w:type="default" r:id="rId4"/>' if footer else "")
        cols = f'<w:cols w:num="{self.columns}" w:space="500"/>' if self.columns > 1 else ""
        sect = (f'<w:sectPr>{refs}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{self.margin}" w:right="{self.margin}" w:bottom="{self.margin}" w:left="{self.margin}" w:header="500" w:footer="500" w:gutter="0"/>{cols}</w:sectPr>')
        files = {"word/document.xml": f"{XML}<w:document {NS} mc:Ignorable=\"\"><w:body>{self.body()}{sect}</w:body></w:document>".replace(' mc:Ignorable=""', ""),
                 "word/styles.xml": STYLES, "word/numbering.xml": NUMBERING}
        rels = [("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml")]
        types = [("/word/styles.xml", "styles"), ("/word/numbering.xml", "numbering")]
        if header:
            files["word/header1.xml"] = f"{XML}<w:hdr {NS}>{header}</w:hdr>"
            rels.append(("rId3", "header", "header1.xml"))
            types.append(("/word/header1.xml", "header"))
        if footer:
            files["word/footer1.xml"] = f"{XML}<w:ftr {NS}>{footer}</w:ftr>"
            rels.append(("rId4", "footer", "footer1.xml"))
            types.append(("/word/footer1.xml", "footer"))
        base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        files["word/_rels/document.xml.rels"] = XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
            f'<Relationship Id="{i}" Type="{base}{k}" Target="{f}"/>' for i, k, f in rels) + "</Relationships>"
        files["[Content_Types].xml"] = (XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                                        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
                                        + "".join(f'<Override PartName="{p}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{k}+xml"/>' for p, k in types) + "</Types>")
        files["_rels/.rels"] = (XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="' + base + 'officeDocument" Target="word/document.xml"/></Relationships>')
        return files

    def write(self, target):
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
            files = self.parts()
            for name in sorted(files, key=lambda n: (n != "[Content_Types].xml", n)):
                out.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), files[name])


STYLES = XML + f"""<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:eastAsia="Noto Sans CJK JP" w:cs="Noto Sans Arabic"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E79"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CapsLine"><w:name w:val="Caps Line"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240" w:after="40"/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="444444"/></w:pBdr></w:pPr><w:rPr><w:b/><w:caps/><w:spacing w:val="40"/></w:rPr></w:style></w:styles>"""
NUMBERING = XML + f"""<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


class Tabs(Word):
    """Title and dates on one line with a right tab; headings are only bold capitals without an outline level."""
    traits = ("docx", "dates-right", "tabs", "no-heading-styles")
    view = dict(dates="mm/y", dash=" – ", headings=1)
    heading_style = "CapsLine"

    def entry(self, entry, kind):
        main, second = pair(self.v, entry, kind)
        where = ", ".join(t for t in (second, entry.get("location", "")) if t)
        when = self.v.span(entry)
        return self.p(main + ("\t" + when if when else ""), bold=True, tab=self.right, before=100) + self.p(where, italic=True) + self.rest(entry)


class Table(Word):
    """Everything in borderless tables, dates in the left column."""
    traits = ("docx", "table", "dates-left")
    view = dict(dates="mm.y", dash=" – ")

    def rows(self, rows):
        return table(rows, (2400, 7200), self.rtl) + para("") if rows else ""

    def content(self, name):
        v = self.v
        if name in ("work", "education", "volunteer", "projects"):
            rows = []
            for entry in v[name]:
                main, second = pair(v, entry, name)
                where = ", ".join(t for t in (second, entry.get("location", "")) if t)
                rows.append((self.p(v.span(entry)), self.p(main, bold=True) + self.p(where) + self.rest(entry)))
            return self.rows(rows)
        if name in ("certificates", "awards", "publications"):
            return self.rows([(self.p(v.span(e)), self.p(", ".join(t for t in pair(v, e, name) if t))) for e in v[name]])
        if name == "skills":
            return self.rows([(self.p(g.get("name", "")), self.p(", ".join(g.get("keywords", [])) or g.get("level", ""))) for g in v["skills"]])
        if name == "languages":
            return self.rows([(self.p(e["language"]), self.p(e.get("fluency", ""))) for e in v["languages"]])
        if name == "extra":
            return self.rows([(self.p(k), self.p(t)) for k, t in v.extras()])
        return super().content(name)


class TextBox(Word):
    """Contact and skills in floating text boxes, written twice in the file as Word does for old readers."""
    traits = ("docx", "text-box", "two-columns")
    view = dict(dates="mon-y", dash=" - ")

    def body(self):
        side = self.p(self.v.heading("contact"), bold=True) + "".join(self.p(t) for _, t in self.v.contacts())
        for name in ("skills", "languages", "certificates"):
            inner = self.content(name)
            if inner:
                side += self.p(self.v.heading(name), bold=True, before=120) + inner
        anchor = para(text_box(side, 720000, 1000000, 2150000, 7200000, 7))
        head = self.p(self.v.basics["name"], style="Title") + self.p(self.v.basics.get("label", ""), italic=True)
        return anchor + head + "".join(self.section(s) for s in BODY if s not in ("skills", "languages", "certificates"))


class Header(Word):
    """Name and contact stand in the page header, the page number in the footer."""
    traits = ("docx", "header-contact", "no-heading-styles")
    view = dict(dates="month-y", dash=" – ", now=1)
    heading_style = "CapsLine"

    def head(self):
        return self.p(self.v.basics.get("label", ""), bold=True)

    def page_header(self):
        return self.p(self.v.basics["name"], size=32, bold=True, align="center") + self.p(" • ".join(t for _, t in self.v.contacts()), align="center")

    def page_footer(self):
        return para(run(self.v.basics["name"] + " – ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>', align="center")


class Columns(Tabs):
    """A section of two text columns."""
    traits = ("docx", "two-columns", "flowing-columns")
    view = dict(dates="y", dash="–")
    columns = 2
    right = 4500


def printed(cls, name):
    """The same document printed to PDF by a word processor."""
    def write(self, target):
        with tempfile.TemporaryDirectory() as tmp:
            source = pathlib.Path(tmp) / "file.docx"
            cls.write(self, source)
            subprocess.run(["soffice", "-env:UserInstallation=file://" + tmp + "/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(source)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
            shutil.copy(pathlib.Path(tmp) / "file.pdf", target)
    return type(name, (cls,), {"write": write, "traits": tuple(t if t != "docx" else "office" for t in cls.traits), "__doc__": printed.__doc__})


def designs():
    own = {"docx-plain": Word, "docx-tabs": Tabs, "docx-table": Table, "docx-textbox": TextBox, "docx-header": Header, "docx-columns": Columns}
    out = {n: ("docx", "docx", c) for n, c in own.items()}
    for name, cls in own.items():
        out[name.replace("docx", "office")] = ("office-pdf", "pdf", printed(cls, "Printed" + cls.__name__))
    return out
