"""A small writer of .docx files."""
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PAPER = {"A4": (11906, 16838), "Letter": (12240, 15840)}


def t(text):
    """Text with tabs and line breaks."""
    out = []
    for i, line in enumerate(text.split("\n")):
        if i:
            out.append("<w:br/>")
        for j, piece in enumerate(line.split("\t")):
            if j:
                out.append("<w:tab/>")
            if piece:
                out.append('<w:t xml:space="preserve">%s</w:t>' % escape(piece))
    return "".join(out)


def r(text, b=False, i=False, u=False, size=None, color=None, caps=False, small=False, font=None, style=None, space=None):
    p = []
    if style:
        p.append('<w:rStyle w:val="%s"/>' % style)
    if font:
        p.append('<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}"/>'.format(font))
    if b:
        p.append("<w:b/>")
    if i:
        p.append("<w:i/>")
    if caps:
        p.append("<w:caps/>")
    if small:
        p.append("<w:smallCaps/>")
    if color:
        p.append('<w:color w:val="%s"/>' % color)
    if space:
        p.append('<w:spacing w:val="%d"/>' % space)
    if size:
        p.append('<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (size * 2, size * 2))
    if u:
        p.append('<w:u w:val="single"/>')
    return "<w:r>%s%s</w:r>" % ("<w:rPr>%s</w:rPr>" % "".join(p) if p else "", t(text))


FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>' \
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


def p(runs="", style=None, align=None, before=None, after=None, line=None, tabs=(), bullet=None, left=None, hanging=None,
      rule=None, top=None, shade=None, keep=False, new_page=False):
    """A paragraph; `runs` = text or run XML; `tabs` = [(place, kind)]; `bullet` = number of a list definition."""
    if not runs.startswith("<w:"):
        runs = r(runs) if runs else ""
    q = []
    if style:
        q.append('<w:pStyle w:val="%s"/>' % style)
    if keep:
        q.append("<w:keepNext/>")
    if new_page:
        q.append("<w:pageBreakBefore/>")
    if bullet is not None:
        q.append('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % bullet)
    if rule or top:
        q.append("<w:pBdr>%s%s</w:pBdr>" % (
            '<w:top w:val="single" w:sz="6" w:space="1" w:color="%s"/>' % top if top else "",
            '<w:bottom w:val="single" w:sz="6" w:space="1" w:color="%s"/>' % rule if rule else ""))
    if shade:
        q.append('<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade)
    if tabs:
        q.append("<w:tabs>%s</w:tabs>" % "".join('<w:tab w:val="%s" w:pos="%d"/>' % (k, n) for n, k in tabs))
    if before is not None or after is not None or line is not None:
        q.append("<w:spacing%s%s%s/>" % (
            ' w:before="%d"' % before if before is not None else "", ' w:after="%d"' % after if after is not None else "",
            ' w:line="%d" w:lineRule="auto"' % line if line is not None else ""))
    if left is not None or hanging is not None:
        q.append('<w:ind%s%s/>' % (' w:left="%d"' % left if left is not None else "", ' w:hanging="%d"' % hanging if hanging else ""))
    if align:
        q.append('<w:jc w:val="%s"/>' % align)
    return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % "".join(q) if q else "", runs)


def table(rows, widths, borders=False, fills=None, pad=0, indent=None):
    """`rows` = lists of cell XML; a cell may be (xml, fill)."""
    b = "".join('<w:%s w:val="%s" w:sz="4" w:space="0" w:color="808080"/>' % (s, "single" if borders else "nil")
                for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    out = ['<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/>%s<w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/>'
           '<w:tblCellMar><w:left w:w="%d" w:type="dxa"/><w:right w:w="%d" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>%s</w:tblGrid>'
           % (sum(widths), '<w:tblInd w:w="%d" w:type="dxa"/>' % indent if indent is not None else "", b, pad or 100, pad or 100,
              "".join('<w:gridCol w:w="%d"/>' % w for w in widths))]
    for row in rows:
        out.append("<w:tr>")
        for cell, width in zip(row, widths):
            fill = None
            if isinstance(cell, tuple):
                cell, fill = cell
            out.append('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (
                width, '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % fill if fill else "", cell or p()))
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def style_xml(sid, name, font=None, size=None, b=False, i=False, color=None, before=0, after=0, based="Normal", caps=False, rule=None, outline=None, keep=True):
    return ('<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/><w:next w:val="Normal"/><w:qFormat/>'
            '<w:pPr>%s%s<w:spacing w:before="%d" w:after="%d"/>%s</w:pPr><w:rPr>%s%s%s%s%s%s</w:rPr></w:style>' % (
                sid, name, based, '<w:keepNext/>' if keep else "", '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="%s"/></w:pBdr>' % rule if rule else "",
                before, after, '<w:outlineLvl w:val="%d"/>' % outline if outline is not None else "",
                '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}"/>'.format(font) if font else "",
                "<w:b/>" if b else "", "<w:i/>" if i else "", "<w:caps/>" if caps else "", '<w:color w:val="%s"/>' % color if color else "",
                '<w:sz w:val="%d"/>' % (size * 2) if size else ""))


class Docx:
    def __init__(self, font="Calibri", size=11, paper="A4", margins=(1440, 1440, 1440, 1440), after=0, line=240, styles="", lang="en-US"):
        self.font, self.size, self.paper, self.margins = font, size, paper, margins
        self.after, self.line, self.styles, self.lang = after, line, styles, lang
        self.links, self.head, self.foot, self.body = [], None, None, []

    def link(self, text, url, **kw):
        self.links.append(url)
        kw.setdefault("style", "Hyperlink")
        return '<w:hyperlink r:id="rLink%d" w:history="1">%s</w:hyperlink>' % (len(self.links), r(text, **kw))

    def add(self, *blocks):
        self.body.extend(blocks)

    def width(self):
        return PAPER[self.paper][0] - self.margins[1] - self.margins[3]

    def save(self, path, title=""):
        top, right, bottom, left = self.margins
        wide, high = PAPER[self.paper]
        refs = "".join('<w:%sReference w:type="default" r:id="r%s"/>' % (k, k) for k in ("header", "footer")
                       if (self.head if k == "header" else self.foot))
        sect = ('<w:sectPr>%s<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="560" w:footer="480" w:gutter="0"/>'
                '</w:sectPr>' % (refs, wide, high, top, right, bottom, left))
        document = HEAD + "<w:document %s %s><w:body>%s%s</w:body></w:document>" % (W, R, "".join(self.body), sect)
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        rels = ['<Relationship Id="rStyles" Type="%sstyles" Target="styles.xml"/>' % rel,
                '<Relationship Id="rNum" Type="%snumbering" Target="numbering.xml"/>' % rel]
        links = ['<Relationship Id="rLink%d" Type="%shyperlink" Target="%s" TargetMode="External"/>' % (n + 1, rel, escape(u, {'"': "&quot;"}))
                 for n, u in enumerate(self.links)]
        rels += links
        types = ['<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
                 '<Default Extension="xml" ContentType="application/xml"/>']
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        for part, what in (("document", "document.main"), ("styles", "styles"), ("numbering", "numbering")):
            types.append('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (part, kind, what))
        files = {}
        for part, blocks, tag in (("header", self.head, "hdr"), ("footer", self.foot, "ftr")):
            if blocks:
                files["word/%s1.xml" % part] = HEAD + "<w:%s %s %s>%s</w:%s>" % (tag, W, R, "".join(blocks), tag)
                files["word/_rels/%s1.xml.rels" % part] = HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % "".join(links)
                rels.append('<Relationship Id="r%s" Type="%s%s" Target="%s1.xml"/>' % (part, rel, part, part))
                types.append('<Override PartName="/word/%s1.xml" ContentType="%s%s+xml"/>' % (part, kind, part))
        pkg = "http://schemas.openxmlformats.org/package/2006/"
        files["[Content_Types].xml"] = HEAD + '<Types xmlns="%scontent-types">%s</Types>' % (pkg, "".join(types))
        files["_rels/.rels"] = HEAD + ('<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>' % (pkg, rel))
        files["word/_rels/document.xml.rels"] = HEAD + '<Relationships xmlns="%srelationships">%s</Relationships>' % (pkg, "".join(rels))
        files["word/document.xml"] = document
        files["word/styles.xml"] = self.style_part()
        files["word/numbering.xml"] = number_part()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for name in sorted(files, key=lambda n: (n != "[Content_Types].xml", n)):
                z.writestr(zipfile.ZipInfo(name, (2025, 1, 15, 9, 0, 0)), files[name], zipfile.ZIP_DEFLATED)

    def style_part(self):
        return HEAD + (
            '<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:eastAsia="%s" w:cs="%s"/><w:sz w:val="%d"/><w:szCs w:val="%d"/>'
            '<w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="%d" w:line="%d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
            '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr></w:style>'
            '%s</w:styles>' % (W, self.font, self.font, self.font, self.font, int(self.size * 2), int(self.size * 2), self.lang, self.after, self.line, self.styles))


def number_part():
    """List 1: Word's dot of the Symbol font; 2: a plain dot, close to the edge; 3: a dash."""
    out = []
    for n, (sign, font, left, hang) in enumerate((("\uf0b7", "Symbol", 720, 360), ("•", None, 300, 200), ("–", None, 260, 200)), 1):
        out.append('<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
                   '<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr>%s</w:lvl></w:abstractNum>' % (
                       n, sign, left, hang, '<w:rPr><w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:hint="default"/></w:rPr>'.format(font) if font else ""))
    nums = "".join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (n, n) for n in (1, 2, 3))
    return HEAD + "<w:numbering %s>%s%s</w:numbering>" % (W, "".join(out), nums)
