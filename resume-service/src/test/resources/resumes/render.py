"""Renders the invented people in many designs: python3 render.py <output folder> [person ...]. Needs Chromium and LibreOffice."""
import html, json, os, re, subprocess, sys, zipfile
from people import PEOPLE

H = {
"en": dict(summary="Profile", work="Work Experience", education="Education", skills="Skills", languages="Languages", certificates="Certifications", awards="Awards", projects="Projects", publications="Publications", volunteer="Volunteering", contact="Contact", present="Present",
  months="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), full="January February March April May June July August September October November December".split()),
"de": dict(summary="Kurzprofil", work="Berufserfahrung", education="Ausbildung", skills="Kenntnisse", languages="Sprachen", certificates="Zertifikate", awards="Auszeichnungen", contact="Kontakt", present="heute",
  months="Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(), full="Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
"fr": dict(summary="Profil", work="Expérience professionnelle", education="Formation", skills="Compétences", languages="Langues", certificates="Certifications", awards="Distinctions", contact="Coordonnées", present="aujourd'hui",
  months="janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(), full="janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
"es": dict(summary="Perfil", work="Experiencia laboral", education="Formación académica", skills="Competencias", languages="Idiomas", certificates="Certificados", awards="Premios", contact="Contacto", present="actualidad",
  months="ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.".split(), full="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
"pt": dict(summary="Resumo", work="Experiência profissional", education="Formação acadêmica", skills="Habilidades", languages="Idiomas", certificates="Certificações", awards="Prêmios", contact="Contato", present="atual",
  months="jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.".split(), full="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
"sv": dict(summary="Profil", work="Arbetslivserfarenhet", education="Utbildning", skills="Kompetenser", languages="Språk", certificates="Certifikat", awards="Utmärkelser", contact="Kontakt", present="nuvarande",
  months="jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.".split(), full="januari februari mars april maj juni juli augusti september oktober november december".split()),
"it": dict(summary="Profilo", work="Esperienza professionale", education="Istruzione", skills="Competenze", languages="Lingue", certificates="Certificazioni", awards="Premi", contact="Contatti", present="oggi",
  months="gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.".split(), full="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()),
"nl": dict(summary="Profiel", work="Werkervaring", education="Opleiding", skills="Vaardigheden", languages="Talen", certificates="Certificaten", awards="Prijzen", contact="Contact", present="heden",
  months="jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.".split(), full="januari februari maart april mei juni juli augustus september oktober november december".split()),
}
e = html.escape

def date(p, d, style):
    h = H[p["lang"]]
    if d == "": return h["present"]
    if "-" not in d: return d
    y, m = d.split("-")
    return {"short": f"{h['months'][int(m)-1]} {y}", "full": f"{h['full'][int(m)-1]} {y}", "num": f"{m}/{y}", "iso": d, "dot": f"{m}.{y}", "year": y}[style]

def span(p, x, style, dash="–"):
    return f"{date(p, x['start'], style)} {dash} {date(p, x['end'], style)}"

def li(lines): return "<ul>" + "".join(f"<li>{e(l)}</li>" for l in lines) + "</ul>" if lines else ""
def skills_lines(p): return [(g + ": " if g else "") + ", ".join(s) for g, s in p["skills"]]
def degree(d, sep=" in "): return d["degree"] + ((sep if sep else " ") + d["area"] if d["area"] else "")
def deg(p, d): return degree(d, " in " if p["lang"] == "en" and d["degree"] not in ("MBA",) else ", ")
def contact(p): return [p["email"], p["phone"], p["place"]] + p["links"]

def extras(p, head):
    h, out = H[p["lang"]], ""
    if p.get("projects"):
        out += head(h["projects"]) + "".join(f"<p class=t><b>{e(n)}</b> ({d})</p><p>{e(t)}</p>{li(l)}" for n, t, l, d in p["projects"])
    if p.get("publications"):
        out += head(h["publications"]) + li([f"{n}. {j}, {y}" for n, j, y in p["publications"]])
    if p["certificates"]: out += head(h["certificates"]) + li([", ".join(x for x in c if x) for c in p["certificates"]])
    if p["awards"]: out += head(h["awards"]) + li([f"{a}, {b}, {c}" for a, b, c in p["awards"]])
    if p.get("volunteer"):
        out += head(h["volunteer"]) + "".join(f"<p class=t><b>{e(v['title'])}</b>, {e(v['org'])}, {span(p, v, 'year')}</p>{li(v['lines'])}" for v in p["volunteer"])
    return out

def page(css, body): return f"<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:16mm}}body{{font:10.5pt/1.35 'Liberation Sans';margin:0}}ul{{margin:2pt 0 6pt;padding-left:14pt}}p{{margin:1pt 0}}{css}</style>{body}"

def classic(p):
    h = H[p["lang"]]; head = lambda t: f"<h2>{e(t)}</h2>"
    b = f"<h1>{e(p['name'])}</h1><p>{e(p['label'])}</p><p>{e(' | '.join(contact(p)))}</p>"
    if p["summary"]: b += head(h["summary"]) + f"<p>{e(p['summary'])}</p>"
    b += head(h["work"])
    for w in p["work"]:
        b += f"<div class=r><b>{e(w['title'])}</b><span>{span(p, w, 'short')}</span></div><p><i>{e(w['org'])}, {e(w['place'])}</i></p>{li(w['lines'])}"
    b += head(h["education"])
    for d in p["education"]:
        b += f"<div class=r><b>{e(deg(p, d))}</b><span>{span(p, d, 'short')}</span></div><p>{e(d['org'])}{', ' + e(d['score']) if d['score'] else ''}</p>"
    b += head(h["skills"]) + "".join(f"<p>{e(s)}</p>" for s in skills_lines(p))
    b += head(h["languages"]) + "<p>" + ", ".join(f"{l} ({v})" for l, v in p["languages"]) + "</p>" + extras(p, head)
    return page("h1{font-size:20pt;margin:0}h2{font-size:12.5pt;border-bottom:1px solid;margin:10pt 0 4pt}.r{display:flex;justify-content:space-between}", b)

def sidebar(p, right=False, icons=False):
    h = H[p["lang"]]; head = lambda t: f"<h2>{e(t).upper()}</h2>"
    ic = (lambda c, t: f"<p>{c} {e(t)}</p>") if icons else (lambda c, t: f"<p>{e(t)}</p>")
    side = head(h["contact"]) + ic("✉", p["email"]) + ic("☎", p["phone"]) + ic("⌂", p["place"]) + "".join(ic("🔗", l) for l in p["links"])
    side += head(h["skills"]) + "".join((f"<h3>{e(g)}</h3>" if g else "") + "".join(f"<p>{e(s)}</p>" for s in ss) for g, ss in p["skills"])
    side += head(h["languages"]) + "".join(f"<p>{e(l)} – {e(v)}</p>" for l, v in p["languages"])
    main = f"<h1>{e(p['name'])}</h1><p class=l>{e(p['label'])}</p>"
    if p["summary"]: main += head(h["summary"]) + f"<p>{e(p['summary'])}</p>"
    main += head(h["work"])
    for w in p["work"]:
        main += f"<p class=t><b>{e(w['title'])}</b></p><p>{e(w['org'])} · {e(w['place'])}</p><p class=d>{span(p, w, 'num')}</p>{li(w['lines'])}"
    main += head(h["education"])
    for d in p["education"]:
        main += f"<p class=t><b>{e(deg(p, d))}</b></p><p>{e(d['org'])}</p><p class=d>{span(p, d, 'num')}</p>" + (f"<p>{e(d['score'])}</p>" if d["score"] else "")
    main += extras(p, head)
    bg = "#24364b;color:#fff" if not right else "#eef1f4"
    cols = "34% 1fr" if not right else "1fr 32%"
    s, m = f"<aside>{side}</aside>", f"<main>{main}</main>"
    return page(f"@page{{margin:0}}.g{{display:grid;grid-template-columns:{cols};min-height:297mm}}aside{{background:{bg};padding:14mm 7mm;-webkit-print-color-adjust:exact;overflow-wrap:anywhere}}main{{padding:14mm 9mm}}h1{{margin:0;font-size:21pt}}h2{{font-size:11pt;letter-spacing:2px;margin:12pt 0 4pt}}h3{{font-size:10pt;margin:6pt 0 1pt}}.d{{color:#555;font-size:9pt}}.t{{margin-top:6pt}}", f"<div class=g>{s+m if not right else m+s}</div>")

def table(p):
    h = H[p["lang"]]; rows = []
    head = lambda t: rows.append(f"<tr><td colspan=2><h2>{e(t)}</h2></td></tr>")
    row = lambda a, b: rows.append(f"<tr><td class=a>{e(a)}</td><td>{b}</td></tr>")
    head(h["work"])
    for w in p["work"]: row(span(p, w, "dot", "-"), f"<b>{e(w['title'])}</b><br>{e(w['org'])}, {e(w['place'])}{li(w['lines'])}")
    head(h["education"])
    for d in p["education"]: row(span(p, d, "dot", "-"), f"<b>{e(deg(p, d))}</b><br>{e(d['org'])}" + (f"<br>{'Note' if p['lang']=='de' else 'Grade' if p['lang']=='en' else 'Nota' if p['lang'] in ('es','pt') else 'Voto' if p['lang']=='it' else 'Mention'}: {e(d['score'])}" if d["score"] else ""))
    head(h["skills"])
    for g, s in p["skills"]: row(g, e(", ".join(s)))
    head(h["languages"])
    for l, v in p["languages"]: row(l, e(v))
    b = f"<h1>{e(p['name'])}</h1><p>{e(p['place'])}<br>{e(p['phone'])}<br><a href='mailto:{p['email']}'>{e(p['email'])}</a></p>"
    if p["summary"]: b += f"<p style='margin:8pt 0'>{e(p['summary'])}</p>"
    return page("h1{font-size:18pt}h2{font-size:12pt;color:#145;margin:8pt 0 2pt}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:2pt 0}.a{width:36mm;padding-right:4mm}.t{margin-top:4pt}", b + "<table>" + "".join(rows) + "</table>" + extras(p, lambda t: f"<h2>{e(t)}</h2>"))

def serif(p):
    h = H[p["lang"]]; head = lambda t: f"<h2>{e(t)}</h2>"
    b = f"<header><h1>{e(p['name'])}</h1><p>{e(' • '.join(contact(p)))}</p></header>"
    b += head(h["education"])
    for d in p["education"]:
        b += f"<div class=r><b>{e(d['org'])}</b><span>{span(p, d, 'full', '--' if False else '–')}</span></div><div class=r><i>{e(deg(p, d))}</i><span>{e(d['score'])}</span></div>"
    b += head(h["work"])
    for w in p["work"]:
        b += f"<div class=r><b>{e(w['org'])}</b><span>{e(w['place'])}</span></div><div class=r><i>{e(w['title'])}</i><i>{span(p, w, 'full')}</i></div>{li(w['lines'])}"
    b += extras(p, head) + head(h["skills"]) + "".join(f"<p>{e(s)}</p>" for s in skills_lines(p)) + head(h["languages"]) + "<p>" + "; ".join(f"{l}: {v}" for l, v in p["languages"]) + "</p>"
    return page("@page{margin:18mm 20mm}body{font:11pt/1.25 'Liberation Serif'}header{text-align:center}h1{font-size:22pt;font-weight:normal;margin:0;font-variant:small-caps}h2{font-size:13pt;font-variant:small-caps;font-weight:normal;border-bottom:.6pt solid;margin:9pt 0 3pt}.r{display:flex;justify-content:space-between}", b)

def oneline(p):
    h = H[p["lang"]]; head = lambda t: f"<p class=h>{e(t).upper()}:</p>"
    b = f"<p class=n>{e(p['name'])}, {e(p['label'])}</p><p>{e(p['place'])}, {e(p['email'])}, {e(p['phone'])}</p>"
    if p["summary"]: b += f"<p>{e(p['summary'])}</p>"
    b += head(h["work"])
    for w in p["work"]: b += f"<p class=t>{e(w['title'])} | {e(w['org'])} | {e(w['place'])} | {span(p, w, 'short')}</p>{li(w['lines'])}"
    b += head(h["education"])
    for d in p["education"]: b += f"<p class=t>{e(deg(p, d))} | {e(d['org'])} | {span(p, d, 'short')}" + (f" | {e(d['score'])}" if d["score"] else "") + "</p>"
    b += head(h["skills"]) + "".join(f"<p>{e(s)}</p>" for s in skills_lines(p)) + head(h["languages"]) + "".join(f"<p>{e(l)}: {e(v)}</p>" for l, v in p["languages"]) + extras(p, head)
    return page("body{font-family:'DejaVu Sans';font-size:9.5pt}.n{font-size:12pt;font-weight:bold}.h{font-weight:bold;margin-top:8pt}.t{margin-top:3pt}", b)

def floats(p):
    h = H[p["lang"]]; head = lambda t: f"<h2>{e(t)}</h2>"
    b = f"<h1>{e(p['name'])}</h1><p class=l>{e(p['label'])}</p><p>{e(p['email'])} / {e(p['phone'])} / {e(p['place'])}</p>"
    if p["summary"]: b += head(h["summary"]) + f"<p>{e(p['summary'])}</p>"
    b += head(h["work"]); last = None
    for w in p["work"]:
        if w["org"] != last: b += f"<p class=o>{e(w['org'])} – {e(w['place'])}</p>"
        last = w["org"]
        b += f"<p><span class=f>{span(p, w, 'full', '-')}</span><i>{e(w['title'])}</i></p>{li(w['lines'])}"
    b += head(h["education"])
    for d in p["education"]: b += f"<p class=o><span class=f>{span(p, d, 'full', '-')}</span>{e(d['org'])}</p><p><i>{e(deg(p, d))}</i>{' (' + e(d['score']) + ')' if d['score'] else ''}</p>"
    b += "<div class=c>" + head(h["skills"]) + li([s for _, ss in p["skills"] for s in ss]) + head(h["languages"]) + li([f"{l} ({v})" for l, v in p["languages"]]) + "</div>" + extras(p, head)
    return page("body{font-family:'Noto Sans'}h1{text-align:center;letter-spacing:4px;text-transform:uppercase;font-size:18pt}.l{text-align:center}h2{background:#eee;font-size:11pt;padding:2pt 4pt;-webkit-print-color-adjust:exact}.f{float:right}.o{font-weight:bold;margin-top:5pt}.c ul{columns:3}", b)

# ---- DOCX, written by hand ----
def w_p(runs, style="", props=""):
    pr = (f"<w:pStyle w:val='{style}'/>" if style else "") + props
    return f"<w:p><w:pPr>{pr}</w:pPr>" + "".join(f"<w:r><w:rPr>{rp}</w:rPr>" + "".join("<w:tab/>" if t == "\t" else f"<w:t xml:space='preserve'>{e(t)}</w:t>" for t in re.split("(\t)", tx) if t) + "</w:r>" for tx, rp in runs) + "</w:p>"
B = "<w:b/>"
TABR = "<w:tabs><w:tab w:val='right' w:pos='9638'/></w:tabs>"
def docx(p, path, design):
    h = H[p["lang"]]; head = lambda t: w_p([(t, "")], "Heading1"); bul = lambda ls: "".join(w_p([(l, "")], "ListBullet") for l in ls)
    b = w_p([(p["name"], "")], "Title") + w_p([(" · ".join(contact(p)), "")])
    if p["summary"]: b += head(h["summary"]) + w_p([(p["summary"], "")])
    cell = lambda w, x: f"<w:tc><w:tcPr><w:tcW w:w='{w}' w:type='dxa'/></w:tcPr>{x}</w:tc>"
    tbl = lambda rows: "<w:tbl><w:tblPr><w:tblW w:w='9638' w:type='dxa'/></w:tblPr>" + "".join(f"<w:tr>{r}</w:tr>" for r in rows) + "</w:tbl>"
    b += head(h["work"])
    if design == "table":
        b += tbl([cell(2400, w_p([(span(p, w, "num"), "")])) + cell(7238, w_p([(w["org"] + ", " + w["place"], B)]) + w_p([(w["title"], "<w:i/>")]) + bul(w["lines"])) for w in p["work"]])
        b += head(h["education"]) + tbl([cell(2400, w_p([(span(p, d, "num"), "")])) + cell(7238, w_p([(deg(p, d), B)]) + w_p([(d["org"], "")])) for d in p["education"]])
    else:
        for w in p["work"]: b += w_p([(w["title"], B), (", " + w["org"], ""), ("\t" + span(p, w, "short"), "")], "", TABR) + w_p([(w["place"], "<w:i/>")]) + bul(w["lines"])
        b += head(h["education"])
        for d in p["education"]: b += w_p([(deg(p, d), B), ("\t" + span(p, d, "year"), "")], "", TABR) + w_p([(d["org"] + (" – " + d["score"] if d["score"] else ""), "")])
    b += head(h["skills"]) + "".join(w_p([(g + ": ", B)] if g else [] + []) if False else w_p(([(g + ": ", B)] if g else []) + [(", ".join(s), "")]) for g, s in p["skills"])
    b += head(h["languages"]) + bul([f"{l}: {v}" for l, v in p["languages"]])
    if p["certificates"]: b += head(h["certificates"]) + bul([", ".join(x for x in c if x) for c in p["certificates"]])
    if p["awards"]: b += head(h["awards"]) + bul([", ".join(a) for a in p["awards"]])
    if p.get("projects"): b += head(h["projects"]) + "".join(w_p([(n, B), (f" ({d})", "")]) + w_p([(t, "")]) + bul(l) for n, t, l, d in p["projects"])
    if p.get("publications"): b += head(h["publications"]) + bul([f"{n}. {j}, {y}" for n, j, y in p["publications"]])
    if p.get("volunteer"): b += head(h["volunteer"]) + "".join(w_p([(f"{v['title']}, {v['org']}", B), ("\t" + span(p, v, "year"), "")], "", TABR) + bul(v["lines"]) for v in p["volunteer"])
    W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    st = lambda i, n, ppr, rpr: f"<w:style w:type='paragraph' w:styleId='{i}'><w:name w:val='{n}'/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
    styles = f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Liberation Sans' w:hAnsi='Liberation Sans'/><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>" + st("Normal", "Normal", "<w:spacing w:after='40'/>", "") + st("Title", "Title", "", "<w:b/><w:sz w:val='40'/>") + st("Heading1", "heading 1", "<w:spacing w:before='200' w:after='60'/><w:outlineLvl w:val='0'/>", "<w:b/><w:sz w:val='26'/>") + st("ListBullet", "List Bullet", "<w:numPr><w:numId w:val='1'/></w:numPr><w:ind w:left='360' w:hanging='240'/>", "") + "</w:styles>"
    num = f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/><w:pPr><w:ind w:left='360' w:hanging='240'/></w:pPr></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    ct = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/><Override PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/><Override PartName='/word/numbering.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml'/></Types>"
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rel = lambda xs: "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + "".join(f"<Relationship Id='{i}' Type='{R}/{t}' Target='{g}'/>" for i, t, g in xs) + "</Relationships>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, c in [("[Content_Types].xml", ct), ("_rels/.rels", rel([("r1", "officeDocument", "word/document.xml")])), ("word/document.xml", f"<w:document {W}><w:body>{b}<w:sectPr><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='1134' w:bottom='1134' w:left='1134'/></w:sectPr></w:body></w:document>"), ("word/styles.xml", styles), ("word/numbering.xml", num), ("word/_rels/document.xml.rels", rel([("s1", "styles", "styles.xml"), ("n1", "numbering", "numbering.xml")]))]:
            z.writestr(n, "<?xml version='1.0' encoding='UTF-8'?>" + c)

def plain(p, md):
    h = H[p["lang"]]; head = (lambda t: f"\n## {t}\n") if md else (lambda t: f"\n{t.upper()}\n")
    o = [("# " if md else "") + p["name"], p["label"], " | ".join(contact(p))]
    if p["summary"]: o += [head(h["summary"]), p["summary"]]
    o.append(head(h["work"]))
    for w in p["work"]: o += [("### " if md else "") + f"{w['title']}, {w['org']}", f"{w['place']} | {span(p, w, 'full')}"] + ["- " + l for l in w["lines"]] + [""]
    o.append(head(h["education"]))
    for d in p["education"]: o += [f"{deg(p, d)}, {d['org']}, {span(p, d, 'year')}" + (f", {d['score']}" if d["score"] else "")]
    o += [head(h["skills"])] + ["- " + s for s in skills_lines(p)] + [head(h["languages"]), ", ".join(f"{l} ({v})" for l, v in p["languages"])]
    if p["certificates"]: o += [head(h["certificates"])] + ["- " + ", ".join(x for x in c if x) for c in p["certificates"]]
    if p["awards"]: o += [head(h["awards"])] + ["- " + ", ".join(c) for c in p["awards"]]
    return "\n".join(o) + "\n"

DESIGNS = dict(classic=classic, sidebar=sidebar, rightbar=lambda p: sidebar(p, True, True), table=table, serif=serif, oneline=oneline, floats=floats)
def chromium(src, dst): subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={dst}", src], check=True, capture_output=True)

def main(out, only):
    os.makedirs(out, exist_ok=True); words = []
    for name, p in PEOPLE.items():
        if only and name not in only: continue
        json.dump(p, open(f"{out}/{name}.truth.json", "w"), ensure_ascii=False, indent=1)
        for d, f in DESIGNS.items():
            src = f"{out}/{name}.{d}.html"; open(src, "w").write(f(p)); chromium(src, f"{out}/{name}.{d}.pdf"); os.remove(src)
        for d in ("plain", "table"): docx(p, f"{out}/{name}.word-{d}.docx", d); words.append(f"{out}/{name}.word-{d}.docx")
        open(f"{out}/{name}.text.txt", "w").write(plain(p, False)); open(f"{out}/{name}.markdown.md", "w").write(plain(p, True))
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", out] + words, check=True, capture_output=True)
    for w in words: os.rename(w[:-5] + ".pdf", w[:-5].replace("word-", "office-") + ".pdf")
main(sys.argv[1], sys.argv[2:])
