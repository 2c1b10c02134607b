"""Luis Candelaria (office PDF, HTML), Sabine Oehlschläger (HTML, DOCX)."""
from lib import H, add_extra, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect


@case("luis-candelaria", "legal-times", "pdf", "office-pdf", "en",
      "us-letter title-dates-first-line several-roles-one-employer employer-capitals licence-numbers references-on-request small-caps-headings")
def luis_office(p):
    d = view(p, "name email phone location summary", "work education certificates skills languages awards volunteer", extra=["Membership", "References"])
    b, l = d.basics, d.basics.location
    right = [(9900, "right")]

    def h(text):
        return P(R(text, b=True, small=True, size=13), border="bottom", bcolor="000000", before=10, after=3, keep=True)
    body = [P(R(b.name, b=True, small=True, size=20), align="center"), P("%s, %s %s • %s • %s" % (l.city, l.region, l.postalCode, b.phone, b.email), align="center", border="bottom", bcolor="000000"),
            h("Profile"), P(b.summary, align="both"), h("Legal and Investigative Skills")]
    body += [P(B(s.name + ": "), ", ".join(s.keywords)) for s in d.skills]
    body.append(P(B("Languages: "), ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages)))
    body.append(h("Professional Experience"))
    for g in groups(d.work):
        body.append(P(R(g[0].name, b=True, caps=True), R(", " + g[0].location), before=5, keep=True))
        for w in g:
            body.append(P(I(w.position), R(" (%s)" % span(w, "Month YYYY", " to ", "present")), keep=True))
            body += bullets(w.highlights)
    body.append(h("Education and Credentials"))
    for s in d.education:
        body.append(P(R(s.studyType + (" in " + s.area if s.area else ""), b=True), R("\t" + s.endDate), tabs=right, keep=True))
        body.append(P(s.institution + (", " + s.score if s.score else ""), after=3))
    for c in d.certificates:
        if c._number:
            body.append(P(B(c.name), R(", %s, %s, expires %s" % (c.issuer, c._number, c._expires))))
        else:
            body.append(P(B(c.name), R(", %s\t%s" % (c.issuer, c.date)), tabs=right))
    body.append(h("Honors and Affiliations"))
    body += bullets(["%s, %s, %s" % (a.title, a.awarder, a.date) for a in d.awards])
    v = d.volunteer[0]
    body += bullets([ex(d, "Membership"), "%s, %s, %s to present" % (v.position, v.organization, v.startDate)])
    body.append(P(I(ex(d, "References")), before=10, align="center"))
    return docx(body, sect(page="Letter", margins=(1080, 1170, 1080, 1170)), font="Times New Roman", size=11.5, after=1), d


@case("luis-candelaria", "functional-one-page", "pdf", "html-pdf", "en",
      "functional expertise-in-columns highlights-before-jobs one-line-jobs years-only credentials")
def luis_html(p):
    d = view(p, "name label email phone location.city location.region", "work education certificates skills languages awards", years="work",
             work={n: [] for n in range(5)}, edu=[0, 1], drop="certificates._number certificates._expires",
             summary="Former detective who now finds the facts for trial lawyers. Thirteen years of police work, nine jury trials from the other table.")
    for n, t in enumerate(("Managed e-discovery of 80,000 documents in a product liability case", "Testified in more than 60 hearings and trials",
                           "Trained five recruits and supervised a squad of eight officers", "Cleared 31% of property cases against a state average of 18%")):
        add_extra(d, "Career highlight %d" % (n + 1), t)
    d["certificates"] = d["certificates"][:2] + [wrap({"name": "Notary Public, State of New Mexico"})]
    for c in d["certificates"][:2]:
        c.pop("date")
    d["skills"] = wrap([s for s in p["skills"]])
    e = H(d)
    b = e.basics
    css = """body{font:10.5pt/1.45 'DejaVu Serif','Liberation Serif',serif;color:#222;font-size:9.6pt}h1{margin:0;font-size:19pt}h2{font-size:11pt;border-bottom:.3mm solid #334;margin:5mm 0 2mm;color:#334}
    .t{display:flex;justify-content:space-between;align-items:flex-end}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}.g b{display:block;margin-bottom:1mm}ul{margin:0;padding-left:4.5mm}"""
    o = "<div class=t><div><h1>%s</h1>%s</div><div style='text-align:right'>%s, %s<br>%s<br>%s</div></div><p>%s</p>" % (
        b.name, b.label, b.location.city, b.location.region, b.phone, b.email, b.summary)
    o += "<h2>Areas of Expertise</h2><div class=g>%s</div>" % "".join("<div><b>%s</b>%s</div>" % (s.name, "<br>".join(s.keywords)) for s in e.skills)
    o += "<h2>Career Highlights</h2>" + lis([x.value for x in e["_extra"]])
    o += "<h2>Employment History</h2>"
    for w in e.work:
        o += "<div>%s, %s, %s (%s)</div>" % (w.position, w.name, w.location, span(w, "YYYY", "–", "present"))
    o += "<h2>Credentials</h2>"
    for s in e.education:
        o += "<div>%s, %s, %s, %s</div>" % (s.studyType, s.area, s.institution, s.endDate + (" (%s)" % s.score if s.score else ""))
    o += "".join("<div>%s</div>" % (c.name + (", " + c.issuer if c.issuer else "")) for c in e.certificates)
    o += "<h2>Honors</h2>" + "".join("<div>%s (%s), %s</div>" % (a.title, a.date, a.awarder) for a in e.awards)
    o += "<h2>Languages</h2><div>%s</div>" % ", ".join("%s: %s" % (x.language, x.fluency) for x in e.languages)
    return page(o, css, size="Letter", margin="16mm 18mm"), d


@case("sabine-oehlschlaeger", "tabellarisch-foto", "pdf", "html-pdf", "de",
      "dates-left two-column-table photo personal-data signature-line employer-then-title document-title-heading")
def sabine_html(p):
    d = view(p, "name email phone location", "work education certificates skills languages interests",
             extra=["Geburtsdatum", "Geburtsort", "Familienstand", "Staatsangehörigkeit", "Führerschein", "Ort und Datum"])
    e = H(d)
    b, l = e.basics, e.basics.location
    css = """body{font:10.5pt/1.4 'Liberation Sans',Arial,sans-serif}h1{font-size:19pt;margin:0 0 4mm}h2{font-size:11.5pt;margin:5mm 0 1.5mm;border-bottom:.25mm solid #444}
    .f{float:right;width:32mm;height:40mm;background:#cfd6dd}table{border-collapse:collapse}td{padding:.6mm 0;vertical-align:top}td:first-child{width:48mm;padding-right:4mm}
    ul{margin:.5mm 0;padding-left:4.5mm}.s{margin-top:8mm}"""

    def rows(pairs):
        return "<table>%s</table>" % "".join("<tr><td>%s</td><td>%s</td></tr>" % x for x in pairs)
    o = "<div class=f></div><h1>Lebenslauf</h1><h2 style='width:120mm'>Persönliche Daten</h2>" + rows(
        [("Name", b.name), ("Anschrift", "%s, %s %s" % (l.address, l.postalCode, l.city)), ("Telefon", b.phone), ("E-Mail", b.email)]
        + [(k, ex(e, k)) for k in ("Geburtsdatum", "Geburtsort", "Familienstand", "Staatsangehörigkeit")])
    o += "<h2>Berufserfahrung</h2>" + rows([(span(w, "MM/YYYY", " – ", "heute"), "<b>%s</b>, %s<br>%s%s" % (w.name, w.location, w.position, lis(w.highlights))) for w in e.work])
    o += "<h2>Aus- und Weiterbildung</h2>" + rows([(span(s, "MM/YYYY", " – "), "%s<br>%s%s" % (s.institution, s.studyType + (" zur " + s.area if s.area else ""),
                                                                                              ", Abschluss: " + s.score if s.score else "")) for s in e.education])
    o += "<h2>Lehrgänge</h2>" + rows([(c.date, "%s, %s" % (c.name, c.issuer)) for c in e.certificates])
    o += "<h2>Kenntnisse</h2>" + rows([(s.name, ", ".join(s.keywords)) for s in e.skills] + [("Sprachen", ", ".join("%s (%s)" % (x.language, x.fluency) for x in e.languages)),
                                                                                               ("Führerschein", ex(e, "Führerschein"))])
    o += "<h2>Hobbys</h2>" + rows([("", ", ".join(x.name for x in e.interests))])
    o += "<div class=s>%s</div>" % ex(e, "Ort und Datum")
    return page(o, css, lang="de"), d


@case("sabine-oehlschlaeger", "seit-bei-in", "docx", "docx", "de",
      "dates-above title-bei-employer no-summary-heading seit-open-end skills-as-bullets parental-leave-line")
def sabine_docx(p):
    d = view(p, "name label email phone location.city summary", "work education certificates skills languages volunteer",
             extra=["Elternzeit", "Führerschein"], edu=[0, 1], drop="education.score", years="education")
    d["skills"] = wrap([{"name": "", "keywords": [k for s in p["skills"] for k in s["keywords"]][:6]}])
    b = d.basics

    def h(text):
        return P(R(text, b=True, size=13, color="C0504D"), before=10, after=3, keep=True)
    body = [P(R(b.name, b=True, size=24), after=0), P(R(b.label, size=12, color="C0504D"), after=2), P("%s · %s · %s" % (b.location.city, b.phone, b.email), after=8), P(I(b.summary)),
            h("Mein beruflicher Weg")]
    for w in d.work:
        when = "Seit " + fd(w.startDate, "Month YYYY", "de") if not w.endDate else span(w, "Month YYYY", " bis ", lang="de")
        body += [P(R(when, color="666666"), before=5, keep=True), P(B(w.position), R(" bei %s in %s" % (w.name, w.location)), keep=True)]
        body += bullets(w.highlights)
    body += [P(I("(Elternzeit: %s)" % ex(d, "Elternzeit")), before=4), h("Abschlüsse")]
    for s in d.education:
        body.append(P(B(s.studyType + (" zur " + s.area if s.area else "")), R(" (%s), %s" % (span(s, "YYYY", "–"), s.institution))))
    body.append(h("Fortbildungen"))
    body += bullets(["%s – %s (%s)" % (c.name, c.issuer, c.date) for c in d.certificates])
    body.append(h("Was ich mitbringe"))
    body += bullets(d.skills[0].keywords + ["Führerschein " + ex(d, "Führerschein")])
    body.append(P(B("Sprachen: "), ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages), before=3))
    v = d.volunteer[0]
    body += [h("Ehrenamt"), P("%s bei der %s, seit %s" % (v.position, v.organization, v.startDate))]
    return docx(body, sect(margins=(900, 1134, 900, 1134)), font="Calibri", size=10.5, after=2), d
