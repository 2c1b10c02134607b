"""Views of a person, dates, and the four kinds of output (HTML->PDF, LaTeX->PDF, DOCX, text)."""
import copy
import html as _html
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile

# ---------------------------------------------------------------- view of a person

SECTIONS = ["work", "education", "volunteer", "projects", "publications", "certificates", "awards", "skills", "languages", "interests", "references"]


def keep(d, *sections):
    for s in SECTIONS:
        if s not in sections:
            d.pop(s, None)


def drop(d, *paths):
    for path in paths:
        parts = path.split(".")
        nodes = [d]
        for p in parts[:-1]:
            nxt = []
            for n in nodes:
                v = n.get(p)
                nxt += v if isinstance(v, list) else ([v] if v else [])
            nodes = nxt
        for n in nodes:
            n.pop(parts[-1], None)


def coarse(d, *sections):
    """years only"""
    for s in sections:
        for e in d.get(s, []):
            for k in ("startDate", "endDate", "date", "releaseDate"):
                if k in e:
                    e[k] = e[k][:4]


def endonly(d, *sections):
    for s in sections:
        for e in d.get(s, []):
            e.pop("startDate", None)


def extra(d, *labels):
    d["meta"]["extra"] = [x for x in d["meta"]["extra"] if x["label"] in labels]
    return d["meta"]["extra"]


def add_extra(d, label, value):
    d["meta"]["extra"].append({"label": label, "value": value})


def swap(n, old, new):
    """the same text change in every text of a view"""
    for k, v in (n.items() if isinstance(n, dict) else enumerate(n)):
        if isinstance(v, str):
            n[k] = v.replace(old, new)
        elif isinstance(v, (dict, list)):
            swap(v, old, new)


def truth(d):
    d = copy.deepcopy(d)
    extras = d.get("meta", {}).get("extra", [])

    def walk(n):
        if isinstance(n, dict):
            for k in list(n):
                if k.startswith("x "):
                    extras.append({"label": k[2:], "value": n.pop(k)})
                elif k.startswith("_"):
                    n.pop(k)
                else:
                    walk(n[k])
        elif isinstance(n, list):
            for e in n:
                walk(e)

    for k in list(d):
        if k.startswith("_"):
            d.pop(k)
    for k in list(d):
        if k != "meta":
            walk(d[k])
    out = {k: v for k, v in d.items() if v not in ([], {}, None)}
    if extras:
        out["meta"] = {"extra": extras}
    else:
        out.pop("meta", None)
    return out


# ---------------------------------------------------------------- dates

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "en4": "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(),
    "fr": "janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.".split(),
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.".split(),
    "it": "gen feb mar apr mag giu lug ago set ott nov dic".split(),
}


def fd(iso, pat, lang="en"):
    p = iso.split("-")
    if len(p) == 1:
        return p[0]
    m = int(p[1])
    if pat == "month":
        return MONTHS[lang][m - 1] + " " + p[0]
    if pat == "esmonth":
        return MONTHS["es"][m - 1] + " de " + p[0]
    if pat == "mon":
        return SHORT[lang][m - 1] + " " + p[0]
    if pat == "apos":
        return SHORT[lang][m - 1] + " \u2019" + p[0][2:]
    if pat == "/":
        return p[1] + "/" + p[0]
    if pat == ".":
        return p[1] + "." + p[0]
    if pat == "-":
        return p[0] + "-" + p[1]
    raise ValueError(pat)


def span(e, pat, now="present", sep=" – ", lang="en"):
    s, t = e.get("startDate"), e.get("endDate")
    if s and t:
        return fd(s, pat, lang) if s == t else fd(s, pat, lang) + sep + fd(t, pat, lang)
    if s:
        return (fd(s, pat, lang) + sep + now).rstrip()
    return fd(t, pat, lang) if t else ""


def study(e, sep=", "):
    return sep.join(x for x in (e.get("studyType"), e.get("area")) if x)


def groups(entries):
    """neighbouring entries of one employer"""
    out = []
    for e in entries:
        if out and out[-1][0]["name"] == e["name"]:
            out[-1].append(e)
        else:
            out.append([e])
    return out


# ---------------------------------------------------------------- HTML

def h(s):
    return _html.escape(s or "", quote=False)


def ul(items, cls=""):
    if not items:
        return ""
    return '<ul class="%s">' % cls + "".join("<li>%s</li>" % h(x) for x in items) + "</ul>"


def page(css, body, lang="en"):
    return '<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>CV</title><style>%s</style></head><body>%s</body></html>' % (lang, css, body)


def html_to_pdf(text, target):
    tmp = tempfile.mkdtemp()
    try:
        src = os.path.join(tmp, "file.html")
        with open(src, "w", encoding="utf-8") as f:
            f.write(text)
        pdf = os.path.join(tmp, "file.pdf")
        subprocess.run(["nice", "-n", "19", "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        "--user-data-dir=" + os.path.join(tmp, "profile"), "--print-to-pdf=" + pdf, "file://" + src],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        shutil.move(pdf, target)
    finally:
        shutil.rmtree(tmp, ignore_errors=True)


# ---------------------------------------------------------------- LaTeX

_TEX = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
        "\\": r"\textbackslash{}", "€": r"\texteuro{}", "→": r"$\rightarrow$", "²": r"\textsuperscript{2}", "·": r"\textperiodcentered{}",
        "–": "--", "—": "---", "’": "'"}


def x(s):
    return "".join(_TEX.get(c, c) for c in s or "")


def tex_to_pdf(text, target):
    tmp = tempfile.mkdtemp()
    try:
        with open(os.path.join(tmp, "file.tex"), "w", encoding="utf-8") as f:
            f.write(text)
        for _ in range(2):
            r = subprocess.run(["nice", "-n", "19", "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "file.tex"], cwd=tmp,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=180)
            if r.returncode:
                raise RuntimeError(r.stdout.decode("latin-1")[-1500:])
        shutil.move(os.path.join(tmp, "file.pdf"), target)
    finally:
        shutil.rmtree(tmp, ignore_errors=True)


# ---------------------------------------------------------------- DOCX

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')


def R(text, b=False, i=False, size=None, color=None, caps=False, sc=False, u=False, font=None):
    """a run; \\t is a tab, \\n a line break"""
    pr = ""
    if font:
        pr += '<w:rFonts w:ascii="%s" w:hAnsi="%s"/>' % (font, font)
    pr += ("<w:b/>" if b else "") + ("<w:i/>" if i else "") + ("<w:caps/>" if caps else "") + ("<w:smallCaps/>" if sc else "")
    if color:
        pr += '<w:color w:val="%s"/>' % color
    if size:
        pr += '<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (size * 2, size * 2)
    if u:
        pr += '<w:u w:val="single"/>'
    inner = ""
    for part in re.split(r"(\t|\n)", text):
        if part == "\t":
            inner += "<w:tab/>"
        elif part == "\n":
            inner += "<w:br/>"
        elif part:
            inner += '<w:t xml:space="preserve">%s</w:t>' % h(part)
    return "<w:r>%s%s</w:r>" % ("<w:rPr>%s</w:rPr>" % pr if pr else "", inner)


def FIELD(code):
    return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % code)


def P(*runs, style=None, tabs=(), left=0, hang=0, jc=None, before=0, after=40, shade=None, rule=False, bullet=False, number=False, keepnext=False):
    pr = ""
    if style:
        pr += '<w:pStyle w:val="%s"/>' % style
    if keepnext:
        pr += "<w:keepNext/>"
    if bullet or number:
        pr += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % (1 if bullet else 2)
    if rule:
        pr += '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="808080"/></w:pBdr>'
    if shade:
        pr += '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade
    if tabs:
        pr += "<w:tabs>" + "".join('<w:tab w:val="%s" w:pos="%d"/>' % (k, p) for p, k in tabs) + "</w:tabs>"
    if not style or before or after != 40:
        pr += '<w:spacing w:before="%d" w:after="%d"/>' % (before, after)
    if left or hang:
        pr += '<w:ind w:left="%d"%s/>' % (left, ' w:hanging="%d"' % hang if hang else "")
    if jc:
        pr += '<w:jc w:val="%s"/>' % jc
    return "<w:p><w:pPr>%s</w:pPr>%s</w:p>" % (pr, "".join(R(r) if not r.startswith("<w:") and not r.startswith("<mc:") else r for r in runs))


def CELL(*blocks, width=2000, spanned=1, shade=None):
    pr = '<w:tcW w:w="%d" w:type="dxa"/>' % width
    if spanned > 1:
        pr += '<w:gridSpan w:val="%d"/>' % spanned
    if shade:
        pr += '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>" % (pr, "".join(blocks) or P(""))


def TABLE(widths, rows, borders=False):
    b = ""
    if borders:
        b = "<w:tblBorders>" + "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>' % s
                                       for s in ("top", "left", "bottom", "right", "insideH", "insideV")) + "</w:tblBorders>"
    return ('<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/>%s<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>'
            % (sum(widths), b, "".join('<w:gridCol w:w="%d"/>' % w for w in widths), "".join("<w:tr>%s</w:tr>" % "".join(r) for r in rows)))


def TEXTBOX(blocks, width_pt, height_pt, x_pt=0, y_pt=0, fill="DDE6EE"):
    """an anchored text box as Word writes it: a choice with wps and a VML fallback"""
    inner = "<w:txbxContent>%s</w:txbxContent>" % "".join(blocks)
    emu = 12700
    choice = ('<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" '
              'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>%d</wp:posOffset></wp:positionH>'
              '<wp:positionV relativeFrom="paragraph"><wp:posOffset>%d</wp:posOffset></wp:positionV><wp:extent cx="%d" cy="%d"/>'
              '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="2" name="Text Box 2"/><wp:cNvGraphicFramePr/>'
              '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
              '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
              '<a:solidFill><a:srgbClr val="%s"/></a:solidFill></wps:spPr><wps:txbx>%s</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>'
              '</wp:anchor></w:drawing>' % (x_pt * emu, y_pt * emu, width_pt * emu, height_pt * emu, width_pt * emu, height_pt * emu, fill, inner))
    fallback = ('<w:pict><v:shape style="position:absolute;margin-left:%dpt;margin-top:%dpt;width:%dpt;height:%dpt" fillcolor="#%s" stroked="f">'
                '<v:textbox>%s</v:textbox></v:shape></w:pict>' % (x_pt, y_pt, width_pt, height_pt, fill, inner))
    return '<mc:AlternateContent><mc:Choice Requires="wps"><w:r>%s</w:r></mc:Choice><mc:Fallback><w:r>%s</w:r></mc:Fallback></mc:AlternateContent>' % (choice, fallback)


def docx(body, font="Calibri", size=11, letter=False, header=None, footer=None, first_differs=False, margin=1134, color="1F3864"):
    """header / footer: paragraphs as XML"""
    rels = ('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>'
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>')
    sect, parts = "", {}
    for rid, kind, xml in (("rId3", "header", header), ("rId4", "footer", footer)):
        if xml:
            rels += '<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s1.xml"/>' % (rid, kind, kind)
            sect += '<w:%sReference w:type="default" r:id="%s"/>' % (kind, rid)
            tag = "hdr" if kind == "header" else "ftr"
            parts["word/%s1.xml" % kind] = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:%s %s>%s</w:%s>' % (tag, NS, xml, tag)
    w, hh = (12240, 15840) if letter else (11906, 16838)
    sect += '<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="567" w:footer="567" w:gutter="0"/>' % (
        w, hh, margin, margin, margin, margin)
    if first_differs:
        sect += "<w:titlePg/>"

    def sty(sid, name, extra_pr, run_pr, outline=None):
        return ('<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
                '<w:pPr>%s%s</w:pPr><w:rPr>%s</w:rPr></w:style>' % (sid, name, extra_pr, '<w:outlineLvl w:val="%d"/>' % outline if outline is not None else "", run_pr))

    styles = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/>'
              '<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:rPrDefault></w:docDefaults>'
              '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' % (NS, font, font, font, size * 2, size * 2)
              + sty("Title", "Title", '<w:spacing w:after="60"/>', '<w:b/><w:color w:val="%s"/><w:sz w:val="48"/>' % color)
              + sty("Heading1", "heading 1", '<w:keepNext/><w:spacing w:before="240" w:after="80"/>', '<w:b/><w:color w:val="%s"/><w:sz w:val="28"/>' % color, 0)
              + sty("Heading2", "heading 2", '<w:keepNext/><w:spacing w:before="140" w:after="20"/>', '<w:b/><w:sz w:val="23"/>', 1)
              + sty("Heading3", "heading 3", '<w:keepNext/><w:spacing w:before="0" w:after="40"/>', '<w:color w:val="666666"/><w:sz w:val="17"/>', 2)
              + "</w:styles>")
    numbering = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering %s>'
                 '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
                 '<w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>'
                 '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/><w:lvlJc w:val="left"/>'
                 '<w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl></w:abstractNum>'
                 '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>' % NS)
    document = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document %s><w:body>%s<w:sectPr>%s</w:sectPr></w:body></w:document>' % (NS, body, sect)
    types = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
             '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
             '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
             + "".join('<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>'
                       % (n, "header" if "header" in n else "footer") for n in parts) + "</Types>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        def put(name, text):
            z.writestr(zipfile.ZipInfo(name, (2026, 11, 30, 12, 0, 0)), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
        put("[Content_Types].xml", types)
        put("_rels/.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        put("word/_rels/document.xml.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % rels)
        put("word/document.xml", document)
        put("word/styles.xml", styles)
        put("word/numbering.xml", numbering)
        for n, text in parts.items():
            put(n, text)
    return out.getvalue()


def docx_to_pdf(data, target):
    tmp = tempfile.mkdtemp()
    try:
        with open(os.path.join(tmp, "file.docx"), "wb") as f:
            f.write(data)
        subprocess.run(["nice", "-n", "19", "soffice", "-env:UserInstallation=file://" + os.path.join(tmp, "profile"), "--headless", "--convert-to", "pdf",
                        "--outdir", tmp, os.path.join(tmp, "file.docx")], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
        shutil.move(os.path.join(tmp, "file.pdf"), target)
    finally:
        shutil.rmtree(tmp, ignore_errors=True)
