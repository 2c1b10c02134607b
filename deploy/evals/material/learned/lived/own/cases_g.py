"""Jonas Wiedenhöft (HTML, Markdown), Maëlle Kerdoncuff (HTML, office PDF)."""
from lib import H, add_extra, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect


@case("jonas-wiedenhoeft", "akademisch-zwei-seiten", "pdf", "html-pdf", "de",
      "two-pages dates-left publications-numbered authors thesis grants named-references birth-line academic")
def jonas_html(p):
    d = view(p, "name email phone url location summary profiles", "work education awards skills publications languages references",
             extra=["Geboren", "Gutachtertätigkeit", "Mitgliedschaften"])
    d["basics"]["profiles"] = d["basics"]["profiles"][:1]
    d["basics"]["profiles"][0].pop("url")
    e = H(d)
    b, l = e.basics, e.basics.location
    css = """body{font:11pt/1.45 'Liberation Serif',serif}h1{font-size:18pt;margin:0 0 1mm;font-weight:normal}h2{font-size:12.5pt;margin:7mm 0 2mm;font-weight:bold;break-after:avoid}
    .r{display:grid;grid-template-columns:38mm 1fr;margin-bottom:2.5mm;break-inside:avoid}ul{margin:.5mm 0 0;padding-left:5mm}ol{margin:0;padding-left:7mm}li{margin-bottom:.8mm}.c{border-bottom:.3mm solid;padding-bottom:3mm}"""

    def row(a, x):
        return "<div class=r><div>%s</div><div>%s</div></div>" % (a, x)
    o = "<h1>%s</h1><div class=c>%s, %s %s<br>Tel. %s, %s<br>%s, ORCID %s<br>geboren am %s</div>" % (
        b.name, l.address, l.postalCode, l.city, b.phone, b.email, b.url, b.profiles[0].username, ex(e, "Geboren"))
    o += "<h2>Profil</h2><div>%s</div><h2>Wissenschaftlicher Werdegang</h2>" % b.summary
    for w in e.work:
        o += row(span(w, "MM/YYYY", " – ", "heute"), "<b>%s</b><br>%s, %s%s%s" % (w.position, w.name, w.location, "<br>" + w._unit if w._unit else "", lis(w.highlights)))
    o += "<h2>Studium und Promotion</h2>"
    for s in e.education:
        x = "%s%s, %s" % (s.studyType, " " + s.area if s.area else "", s.institution)
        x += "<br>Dissertation: „%s“ (%s)" % (s._thesis, s.score) if s._thesis else (", Note %s" % s.score if s.score else "")
        o += row(span(s, "YYYY", " – "), x)
    o += "<h2>Drittmittel, Stipendien und Preise</h2>" + "".join(row(a.date, "%s, %s" % (a.title, a.awarder)) for a in e.awards)
    o += "<h2>Methoden und Lehre</h2>" + "".join(row(s.name, ", ".join(s.keywords)) for s in e.skills)
    o += "<h2>Gutachtertätigkeit und Mitgliedschaften</h2>" + row("Gutachter", ex(e, "Gutachtertätigkeit")) + row("Mitglied", ex(e, "Mitgliedschaften"))
    o += "<h2>Sprachen</h2><div>%s</div>" % "; ".join("%s (%s)" % (x.language, x.fluency) for x in e.languages)
    o += "<h2>Publikationen (Auswahl)</h2>" + lis(["%s (%s). %s. <i>%s</i>." % (x._authors, x.releaseDate, x.name, x.publisher) for x in e.publications], "ol")
    o += "<h2>Referenzen</h2>" + lis(["%s, %s" % (x.name, x.reference) for x in e.references])
    return page(o, css, lang="de", margin="20mm 24mm"), d


@case("jonas-wiedenhoeft", "homepage-markdown", "md", "markdown", "de",
      "dates-in-brackets employer-heading setext-headings publications-inline combined-section years-only")
def jonas_md(p):
    d = view(p, "name label email location.city url profiles", "work education publications awards skills languages",
             work={0: None, 1: None, 2: [0], 3: []}, years="work", drop="work._unit education._thesis publications._authors", edu=[0, 1, 3])
    d["publications"] = d["publications"][:3]
    d["skills"] = d["skills"][:2]
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    b = d.basics
    o = [b.name, "=" * len(b.name), "", "*%s, %s*" % (b.label, b.location.city), "", "E-Mail: %s  " % b.email, "Web: %s  " % b.url]
    o += ["%s: %s  " % (x.network, x.url) for x in b.profiles] + ["", "Stationen", "---------", ""]
    for w in d.work:
        o += ["**%s**, %s (%s)" % (w.name, w.location, span(w, "YYYY", "–", "heute")), "", w.position, ""]
        o += ["+ " + x for x in w.get("highlights", [])] + ([""] if w.get("highlights") else [])
    o += ["Ausbildung und Auszeichnungen", "-----------------------------", ""]
    for s in d.education:
        o.append("* %s: **%s** in %s, %s (%s)" % (span(s, "YYYY", "–"), s.studyType, s.area, s.institution, s.score))
    o += ["* %s: %s, %s" % (a.date, a.title, a.awarder) for a in d.awards] + ["", "Ausgewählte Artikel", "-------------------", ""]
    o += ["%d. \"%s\", *%s* %s" % (n + 1, x.name, x.publisher, x.releaseDate) for n, x in enumerate(d.publications)]
    o += ["", "Was ich kann", "------------", ""]
    o += ["%s: %s\n" % (s.name, ", ".join(s.keywords)) for s in d.skills]
    o += ["Sprachen: " + ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages), ""]
    return "\n".join(o), d


@case("maelle-kerdoncuff", "bandeau-deux-colonnes", "pdf", "html-pdf", "fr",
      "coloured-header two-columns sidebar-right dates-above title-dash-employer year-colon-education no-summary-heading")
def maelle_html(p):
    d = view(p, "name label email phone location.city summary", "work education certificates skills languages interests volunteer", extra=["Permis"], drop="education.score")
    d["skills"] = wrap([{"name": "", "keywords": [k for s in p["skills"] for k in s["keywords"]]}])
    for s in d["education"]:
        s.pop("startDate", None)
    e = H(d)
    b = e.basics
    css = """body{font:9.8pt/1.42 'Noto Sans','DejaVu Sans',sans-serif;color:#23303a}header{background:#1f5a7a;color:#fff;padding:10mm 14mm 8mm}h1{font-size:24pt;margin:0;font-weight:600}
    header div{font-size:10.5pt}.w{display:flex;padding:5mm 14mm}.m{flex:1;padding-right:8mm}.s{width:56mm;border-left:.4mm solid #cdd8e0;padding-left:6mm}
    h2{font-size:11.5pt;color:#1f5a7a;margin:5mm 0 1.5mm}.d{color:#c0622d;font-size:9pt;margin-top:2.5mm}ul{margin:.5mm 0;padding-left:4.5mm}p{margin:0 0 2mm}"""
    o = "<header><h1>%s</h1><div>%s</div><div>%s – %s – %s</div></header>" % (b.name, b.label, b.location.city, b.phone, b.email)
    m = "<p>%s</p><h2>Expérience professionnelle</h2>" % b.summary
    for w in e.work:
        when = span(w, "Month YYYY", " – ", "aujourd’hui", "fr")
        m += "<div class=d>%s</div><div><b>%s</b><br>%s – %s</div>%s" % (when[0].upper() + when[1:], w.position, w.name, w.location, lis(w.highlights))
    m += "<h2>Formation</h2>"
    for s in e.education:
        m += "<div>%s : <b>%s</b>%s – %s</div>" % (s.endDate, s.studyType, ", " + s.area if s.area else "", s.institution)
    s = "<h2 style='margin-top:0'>Concours et diplômes</h2>" + "".join("<p>%s%s, %s</p>" % (c.name, "<br>" + c.issuer if c.issuer else "", c.date) for c in e.certificates)
    s += "<h2>Compétences</h2>" + lis(e.skills[0].keywords)
    s += "<h2>Langues</h2>" + "".join("<div>%s : %s</div>" % (x.language, x.fluency) for x in e.languages)
    v = e.volunteer[0]
    s += "<h2>Engagement</h2><p>%s, %s (depuis %s)</p>" % (v.position, v.organization, v.startDate)
    s += "<h2>Loisirs</h2><p>%s</p><h2>Divers</h2><p>%s</p>" % (", ".join(x.name for x in e.interests), ex(e, "Permis"))
    return page(o + "<div class=w><div class=m>%s</div><div class=s>%s</div></div>" % (m, s), css, lang="fr", margin="0"), d


@case("maelle-kerdoncuff", "tabulations-classique", "pdf", "office-pdf", "fr",
      "dates-left tabs depuis-open-end combined-section age-line skills-by-category justified")
def maelle_office(p):
    d = view(p, "name email phone location", "work education certificates skills languages interests", extra=["Âge", "Permis"],
             work={0: None, 1: None, 2: None, 3: None})
    b, l = d.basics, d.basics.location
    tab = dict(left=2500, hang=2500, tabs=[(2500, "left")])

    def h(text):
        return P(R(text, b=True, size=12), border="box", bcolor="777777", align="center", before=10, after=4, keep=True)
    body = [P(B(b.name, size=14)), P(l.address), P("%s %s" % (l.postalCode, l.city)), P(b.phone), P(b.email), P(ex(d, "Âge")), h("EXPÉRIENCES PROFESSIONNELLES")]
    for w in d.work:
        when = "Depuis " + fd(w.startDate, "MM/YYYY") if not w.endDate else span(w, "MM/YYYY", " à ")
        body.append(P(B(when), R("\t"), B(w.position), R(", %s, %s" % (w.name, w.location)), keep=True, before=3, **tab))
        body += [P("- " + x, left=2700, hang=200) for x in w.highlights]
    body.append(h("FORMATION ET CONCOURS"))
    for c in d.certificates:
        body.append(P(B(c.date), R("\t" + c.name + (", " + c.issuer if c.issuer else "")), **tab))
    for s in d.education:
        line = s.studyType + (" " + s.area if s.area else "") + ", " + s.institution + (", " + s.score if s.score else "")
        body.append(P(B(span(s, "YYYY", " - ")), R("\t" + line), **tab))
    body.append(h("COMPÉTENCES ET LANGUES"))
    body += [P(B(s.name + " : "), ", ".join(s.keywords)) for s in d.skills]
    body.append(P(B("Langues : "), ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages)))
    body += [h("CENTRES D’INTÉRÊT"), P("%s, %s, %s. %s" % (tuple(x.name for x in d.interests) + (ex(d, "Permis"),)))]
    return docx(body, sect(), font="Liberation Serif", size=11.5, after=1), d
