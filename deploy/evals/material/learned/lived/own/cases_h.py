"""Rocío Villalba (DOCX, text), Elin Sandqvist (HTML, text)."""
import textwrap

from lib import H, add_extra, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect


@case("rocio-villalba", "etiquetas-dos-columnas", "docx", "docx", "es",
      "labels-left table europass-like dates-labelled de-a-dates personal-data several-roles-one-employer driving-licence")
def rocio_docx(p):
    d = view(p, "name email phone location", "work education certificates languages skills",
             extra=["Fecha de nacimiento", "Nacionalidad", "Carné de conducir", "Disponibilidad"])
    b, l = d.basics, d.basics.location
    rows = []

    def row(a, x):
        rows.append([P(R(a, color="1B4F72"), align="right", after=0), x if isinstance(x, list) else P(x if x.startswith("<") else R(x), after=0)])

    def h(text):
        rows.append([P(R(text, b=True, color="1B4F72", size=11), align="right", before=8, after=3), P("", before=8, after=3)])
    h("Información personal")
    row("Nombre", B(b.name))
    row("Dirección", "%s, %s %s" % (l.address, l.postalCode, l.city))
    row("Teléfono", b.phone)
    row("Correo electrónico", b.email)
    for k in ("Fecha de nacimiento", "Nacionalidad"):
        row(k, ex(d, k))
    h("Experiencia laboral")
    for w in d.work:
        a, z = fd(w.startDate, "Month YYYY", "es").replace(" ", " de "), fd(w.endDate, "Month YYYY", "es").replace(" ", " de ")
        row("Fechas", "De %s %s" % (a, "a " + z if z else "a la actualidad"))
        row("Puesto", B(w.position))
        row("Empresa", "%s, %s" % (w.name, w.location))
        row("Funciones", bullets(w.highlights) + [P("", after=0)])
    h("Educación y formación")
    for s in d.education:
        row(span(s, "MM/YYYY", " – "), [P(B("%s en %s" % (s.studyType, s.area) if s.area else s.studyType), after=0), P(s.institution, after=4)])
    h("Cursos y certificados")
    for c in d.certificates:
        row(c.date, "%s. %s" % (c.name, c.issuer))
    h("Idiomas")
    for x in d.languages:
        row(x.language, x.fluency)
    h("Informática y aptitudes")
    row("", ", ".join(d.skills[0].keywords))
    h("Información adicional")
    row("", [P(ex(d, "Carné de conducir"), after=0), P(ex(d, "Disponibilidad"), after=0)])
    return docx([P(R("Currículum vítae", size=16, color="1B4F72"), after=6), T(rows, [3000, 6638], borders=False), P("")], sect(), font="Arial", size=10), d


@case("rocio-villalba", "texto-portal", "txt", "text", "es",
      "capitals-headings title-parenthesis dates-below hyphen-bullets combined-section unwrapped-lines")
def rocio_txt(p):
    d = view(p, "name label email phone location.city summary", "work education certificates languages skills", extra=["Disponibilidad", "Carné de conducir"],
             work={0: None, 1: [0], 2: None, 3: None}, edu=[0, 1], drop="")
    b = d.basics
    o = [b.name, b.label, "%s - %s - %s" % (b.location.city, b.phone, b.email), "", "SOBRE MÍ", b.summary, "", "EXPERIENCIA", ""]
    for w in d.work:
        o += ["%s (%s)" % (w.position, w.name), "%s. %s" % (w.location, span(w, "MM/YYYY", " - ", "Actualidad"))] + ["- " + x for x in w.highlights] + [""]
    o += ["FORMACIÓN Y CURSOS", ""]
    for s in d.education:
        o.append("%s. %s (%s)" % (s.studyType + (" en " + s.area if s.area else ""), s.institution, span(s, "MM/YYYY", "-")))
    o += ["%s, %s (%s)" % (c.name, c.issuer, c.date) for c in d.certificates]
    o += ["", "IDIOMAS", " / ".join("%s %s" % (x.language, x.fluency) for x in d.languages), "", "APTITUDES", "; ".join(d.skills[0].keywords), "",
          "OTROS DATOS", ex(d, "Carné de conducir"), ex(d, "Disponibilidad"), ""]
    return "\n".join(o), d


@case("elin-sandqvist", "luftig-formgivare", "pdf", "html-pdf", "sv",
      "bare-dash-open-end years-only dates-in-brackets-after-employer large-type lower-case-headings three-columns-below no-summary-heading")
def elin_html(p):
    d = view(p, "name label email phone url location summary profiles", "work education certificates skills awards languages interests", extra=["Körkort"], years="work")
    d["basics"]["profiles"] = d["basics"]["profiles"][:1]
    d["basics"]["profiles"][0].pop("url")
    e = H(d)
    b = e.basics
    css = """body{font:9.6pt/1.5 'Liberation Sans Narrow','Liberation Sans',sans-serif;color:#111}h1{font-size:44pt;line-height:.95;margin:0 0 3mm;letter-spacing:-.02em}
    .l{font-size:14pt;max-width:150mm;line-height:1.3}h2{font-size:10pt;color:#e2431e;margin:0 0 2mm;font-weight:bold}.g{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin-top:7mm}
    .t{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10mm;margin-top:6mm}p{margin:0 0 3mm}.x{margin-top:3mm;color:#555}"""
    name = b.name.split(" ")
    o = "<h1>%s<br>%s</h1><div class=l>%s</div><div class=x>%s / %s / %s / %s / %s %s</div>" % (
        name[0], name[1], b.summary, b.label, b.location.city, b.phone, b.email, b.profiles[0].network, b.profiles[0].username)
    o = o.replace("</div><div class=x>", "</div><div class=x>%s / " % b.url)

    def when(x):
        return "(%s–%s)" % (x.startDate, x.get("endDate", "")) if x.get("startDate") and x.get("startDate") != x.get("endDate") else "(%s)" % x.endDate
    left = "<h2>jobb</h2>"
    for w in e.work:
        left += "<p><b>%s</b><br>%s, %s %s<br>%s</p>" % (w.position, w.name, w.location, when(w), "<br>".join(w.highlights))
    right = "<h2>utbildning</h2>"
    for s in e.education:
        right += "<p><b>%s</b><br>%s %s</p>" % (s.studyType + ", " + s.area if s.area else s.studyType, s.institution, when(s))
    c = e.certificates[0]
    right += "<p><b>%s</b><br>%s (%s)</p>" % (c.name, c.issuer, c.date)
    right += "<h2>utmärkelser</h2><p>%s</p>" % "<br>".join("%s %s%s" % (a.title, a.date, ", " + a.awarder if a.awarder else "") for a in e.awards)
    three = "".join("<div><h2>%s</h2>%s</div>" % (s.name.lower(), "<br>".join(s.keywords)) for s in e.skills)
    three += "<div><h2>språk &amp; annat</h2>%s<br><br>%s<br>%s</div>" % ("<br>".join("%s, %s" % (x.language.lower(), x.fluency) for x in e.languages), ", ".join(x.name for x in e.interests), ex(e, "Körkort"))
    return page(o + "<div class=g><div>%s</div><div>%s</div></div><div class=t>%s</div>" % (left, right, three), css, lang="sv", margin="18mm 20mm"), d


@case("elin-sandqvist", "platsbanken-text", "txt", "text", "sv",
      "tab-separated iso-dates underscore-rules references-on-request skills-one-per-line wrapped-lines")
def elin_txt(p):
    d = view(p, "name label email phone location summary", "work education certificates skills languages awards", extra=["Körkort", "Referenser"], edu=[0, 1, 3])
    b = d.basics
    rule = "_" * 60
    o = [b.name, "%s, %s" % (b.label, b.location.city), "%s\t%s" % (b.phone, b.email), "", textwrap.fill(b.summary, 70, break_on_hyphens=False), "", rule, "Yrkeserfarenhet", ""]
    for w in d.work:
        o += ["%s\t%s, %s (%s)" % (span(w, "YYYY-MM", " – ", "pågående"), w.name, w.position, w.location)]
        o += [textwrap.fill("* " + x, 70, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False) for x in w.highlights] + [""]
    o += [rule, "Utbildning", ""]
    o += ["%s\t%s, %s" % (span(s, "YYYY", "–"), s.institution, (s.studyType + " i " + s.area.lower()) if s.area == "Design" else s.studyType + (", " + s.area if s.area else "")) for s in d.education]
    o += ["%s\t%s, %s" % (c.date, c.issuer, c.name) for c in d.certificates]
    o += ["", rule, "Kunskaper", ""] + ["  %s" % k for s in d.skills for k in s.keywords]
    d["skills"] = wrap([{"name": "", "keywords": [k for s in p["skills"] for k in s["keywords"]]}])
    o += ["", rule, "Utmärkelser", ""] + ["%s\t%s%s" % (a.date, a.title, " (%s)" % a.awarder if a.awarder else "") for a in d.awards]
    o += ["", rule, "Övrigt", "", "Språk: " + ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages), ex(d, "Körkort"), ex(d, "Referenser"), ""]
    return "\n".join(o), d
