"""Word-processor files by hand: paragraphs, runs, tables, columns, text boxes, header and footer."""
import io
import zipfile
from xml.sax.saxutils import escape

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable=""')


def R(text, b=False, i=False, u=False, size=None, color=None, caps=False, small=False, font=None, shade=None):
    pr = ""
    if font:
        pr += '<w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/>' % (font, font, font)
    pr += "<w:b/>" if b else ""
    pr += "<w:i/>" if i else ""
    pr += "<w:caps/>" if caps else ""
    pr += "<w:smallCaps/>" if small else ""
    pr += '<w:color w:val="%s"/>' % color if color else ""
    pr += '<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (size * 2, size * 2) if size else ""
    pr += '<w:u w:val="single"/>' if u else ""
    pr += '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade if shade else ""
    body = ""
    for n, line in enumerate(str(text).split("\n")):
        body += "<w:br/>" if n else ""
        for m, bit in enumerate(line.split("\t")):
            body += "<w:tab/>" if m else ""
            body += '<w:t xml:space="preserve">%s</w:t>' % escape(bit) if bit else ""
    return "<w:r>%s%s</w:r>" % ("<w:rPr>%s</w:rPr>" % pr if pr else "", body)


def B(text, **k):
    return R(text, b=True, **k)


def I(text, **k):
    return R(text, i=True, **k)


def link(text, rid="rIdMail", **k):
    return '<w:hyperlink r:id="%s" w:history="1">%s</w:hyperlink>' % (rid, R(text, color="0563C1", u=True, **k))


FIELD = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')
PAGE, PAGES = FIELD % "PAGE", FIELD % "NUMPAGES"


def P(*runs, style=None, align=None, before=None, after=None, left=None, hang=None, tabs=(), bullet=None, line=None,
      border=None, bcolor="444444", shade=None, keep=False, sect=None):
    """runs: strings or R(); tabs: [(twips, "right")]; bullet: numbering id; border: "bottom", "top" or "box"."""
    pr = '<w:pStyle w:val="%s"/>' % style if style else ""
    pr += "<w:keepNext/>" if keep else ""
    if bullet:
        pr += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % bullet
    if border:
        sides = ("top", "left", "bottom", "right") if border == "box" else (border,)
        pr += "<w:pBdr>%s</w:pBdr>" % "".join('<w:%s w:val="single" w:sz="6" w:space="1" w:color="%s"/>' % (s, bcolor) for s in sides)
    pr += '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade if shade else ""
    if tabs:
        pr += "<w:tabs>%s</w:tabs>" % "".join('<w:tab w:val="%s" w:pos="%d"/>' % (k, x) for x, k in tabs)
    if before is not None or after is not None or line:
        pr += "<w:spacing%s%s%s/>" % (' w:before="%d"' % (before * 20) if before is not None else "",
                                      ' w:after="%d"' % (after * 20) if after is not None else "",
                                      ' w:line="%d" w:lineRule="auto"' % int(line * 240) if line else "")
    if left is not None or hang is not None:
        pr += "<w:ind%s%s/>" % (' w:left="%d"' % left if left is not None else "", ' w:hanging="%d"' % hang if hang else "")
    pr += '<w:jc w:val="%s"/>' % align if align else ""
    pr += sect or ""
    body = "".join(r if r.startswith("<w:") or r.startswith("<mc:") else R(r) for r in runs if r)
    return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % pr if pr else "", body)


def bullets(items, num=1, **k):
    k.setdefault("after", 1)
    return [P(i, bullet=num, **k) for i in items or []]


def T(rows, widths, borders=True, head=None, pad=80, color="999999", valign=None, shades=None):
    """rows of cells; a cell is a string, one paragraph or a list of paragraphs. head: fill of the first row; shades: fill per column."""
    edge = "single" if borders is True else "none"
    sides = "".join('<w:%s w:val="%s" w:sz="4" w:space="0" w:color="%s"/>' % (s, edge, color)
                    for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    if borders == "rows":
        sides = "".join('<w:%s w:val="%s" w:sz="4" w:space="0" w:color="%s"/>' % (s, v, color) for s, v in
                        (("top", "single"), ("left", "none"), ("bottom", "single"), ("right", "none"), ("insideH", "single"), ("insideV", "none")))
    out = ('<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/>'
           '<w:tblCellMar><w:left w:w="%d" w:type="dxa"/><w:right w:w="%d" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>%s</w:tblGrid>'
           % (sum(widths), sides, pad, pad, "".join('<w:gridCol w:w="%d"/>' % w for w in widths)))
    for n, row in enumerate(rows):
        out += "<w:tr>"
        col = 0
        for cell in row:
            wide = 1
            if isinstance(cell, tuple):
                cell, wide = cell
            fill = head if head and n == 0 else (shades[col] if shades else None)
            out += '<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s%s%s</w:tcPr>' % (
                sum(widths[col:col + wide]), '<w:gridSpan w:val="%d"/>' % wide if wide > 1 else "",
                '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % fill if fill else "",
                '<w:vAlign w:val="%s"/>' % valign if valign else "")
            col += wide
            if isinstance(cell, list):
                out += "".join(cell) or "<w:p/>"
            else:
                out += cell if cell.startswith("<w:p") else P(cell, after=0)
            out += "</w:tc>"
        out += "</w:tr>"
    return out + "</w:tbl>"


def sect(cols=1, page="A4", margins=(1134, 1134, 1134, 1134), kind=None, header=False, footer=False, widths=None, gap=400):
    w, h = (11906, 16838) if page == "A4" else (12240, 15840)
    out = "<w:sectPr>"
    out += '<w:headerReference w:type="default" r:id="rIdHead"/>' if header else ""
    out += '<w:footerReference w:type="default" r:id="rIdFoot"/>' if footer else ""
    out += '<w:type w:val="%s"/>' % kind if kind else ""
    out += '<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="500" w:footer="500" w:gutter="0"/>' % (
        (w, h) + tuple(margins))
    if widths:
        out += '<w:cols w:num="%d" w:equalWidth="0">%s</w:cols>' % (len(widths), "".join('<w:col w:w="%d" w:space="%d"/>' % (x, gap) for x in widths))
    elif cols > 1:
        out += '<w:cols w:num="%d" w:space="%d"/>' % (cols, gap)
    return out + "</w:sectPr>"


def textbox(paras, x, y, w, h, fill=None, n=1):
    """A run with an anchored text box (EMU from the page's edge), drawn twice as word processors do it: DrawingML and VML."""
    body = "".join(paras)
    pt = lambda e: e / 12700.0
    shape = ('<a:solidFill><a:srgbClr val="%s"/></a:solidFill>' % fill) if fill else "<a:noFill/>"
    return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" '
            'simplePos="0" relativeHeight="%d" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV><wp:extent cx="%d" cy="%d"/>'
            '<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="%d" name="Text Box %d"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
            '<a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>%s</wps:spPr>'
            '<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
            '</mc:Choice><mc:Fallback><w:pict><v:shape id="tb%d" style="position:absolute;margin-left:%dpt;margin-top:%dpt;width:%dpt;height:%dpt">'
            '<v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
            % (251658240 + n, x, y, w, h, n, n, w, h, shape, body, n, pt(x), pt(y), pt(w), pt(h), body))


def style(sid, name, ppr="", rpr="", based="Normal"):
    return ('<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>'
            % (sid, name, based, ppr, rpr))


def docx(body, section, font="Calibri", size=11, h1="", h2="", title="", mail="", web="", header=None, footer=None, after=0, line=1.0,
         chars=("•", "–")):
    """The bytes of a .docx. h1, h2, title: run properties of those styles (XML)."""
    rels = ['<Relationship Id="rIdSt" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
            '<Relationship Id="rIdNum" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>']
    hyper = '<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="%s" TargetMode="External"/>'
    if mail:
        rels.append(hyper % ("rIdMail", escape("mailto:" + mail)))
    if web:
        rels.append(hyper % ("rIdWeb", escape(web)))
    for part, rid in ((header, "rIdHead"), (footer, "rIdFoot")):
        if part:
            kind = "header" if rid == "rIdHead" else "footer"
            rels.append('<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s1.xml"/>' % (rid, kind, kind))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    styles = head + ('<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/><w:sz w:val="%d"/></w:rPr></w:rPrDefault>'
                     '<w:pPrDefault><w:pPr><w:spacing w:after="%d" w:line="%d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
                     '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>%s</w:styles>'
                     % (W, font, font, font, int(size * 2), after * 20, int(line * 240),
                        style("Title", "Title", "", title or '<w:b/><w:sz w:val="40"/>')
                        + style("Heading1", "heading 1", '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>', h1 or '<w:b/><w:sz w:val="26"/>')
                        + style("Heading2", "heading 2", '<w:keepNext/><w:spacing w:before="100" w:after="20"/><w:outlineLvl w:val="1"/>', h2 or "<w:b/>")
                        + style("ListParagraph", "List Paragraph", '<w:ind w:left="720"/>')))
    nums = "".join('<w:abstractNum w:abstractNumId="%d"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>'
                   '<w:pPr><w:ind w:left="%d" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>' % (n, f, t, ind)
                   for n, (f, t, ind) in enumerate([("bullet", chars[0], 360), ("bullet", chars[1], 600), ("decimal", "%1.", 400)]))
    nums += "".join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (n + 1, n) for n in range(3))
    types = head + ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>'
                    % "".join('<Override PartName="/word/%s.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>' % x
                              for x in [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering")]
                              + ([("header1", "header")] if header else []) + ([("footer1", "footer")] if footer else [])))
    relhead = head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
    files = [("[Content_Types].xml", types),
             ("_rels/.rels", relhead % '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'),
             ("word/document.xml", head + "<w:document %s><w:body>%s%s</w:body></w:document>" % (W, "".join(body), section)),
             ("word/_rels/document.xml.rels", relhead % "".join(rels)), ("word/styles.xml", styles),
             ("word/numbering.xml", head + "<w:numbering %s>%s</w:numbering>" % (W, nums))]
    if header:
        files.append(("word/header1.xml", head + "<w:hdr %s>%s</w:hdr>" % (W, header)))
    if footer:
        files.append(("word/footer1.xml", head + "<w:ftr %s>%s</w:ftr>" % (W, footer)))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files:
            z.writestr(zipfile.ZipInfo(name, (2026, 1, 5, 9, 0, 0)), data.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return out.getvalue()
