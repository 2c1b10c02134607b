"""DOCX files as people send them: Word's and Google's templates, layout tables, a letterhead."""
from ooxml import FIELD, Docx, p, r, style_xml, table
from view import flat, span, view, when


def word_table(doc):
    """Word's built-in template: headings in a narrow left column of a layout table; dates over the title; skills in a nested table."""
    d = view(doc, extra=[("Honors", "cum laude")])
    b = d["basics"]
    loc = b["location"]
    styles = style_xml("Title", "Title", "Cambria", 26, color="2E74B5", after=60) + style_xml("Heading1", "heading 1", "Cambria", 12, b=True, color="2E74B5", before=60, outline=0, keep=False) \
        + style_xml("Heading2", "heading 2", "Calibri", 11, b=True, before=0, after=20, outline=1, keep=False)
    w = Docx("Calibri", 10.5, "Letter", (900, 1080, 860, 1080), styles=styles)
    w.foot = [p(r("Page ", size=9) + FIELD % "PAGE", align="right")]
    one, two = 2000, w.width() - 2000
    w.add(p(r(b["name"]), style="Title"), p(r("%s" % b["label"], i=True)),
          p(r("%s | %s, %s %s | %s | " % (loc["address"], loc["city"], loc["region"], loc["postalCode"], b["phone"])) + w.link(b["email"], "mailto:" + b["email"])),
          p(w.link(b["profiles"][0]["url"], "https://" + b["profiles"][0]["url"]), after=120))
    rows = []

    def row(head, *blocks):
        rows.append([p(r(head), style="Heading1"), "".join(blocks) + p(r("", size=5), after=0)])

    def entry(dates, title, rest, *more):
        return p(r(dates, caps=True, size=9, color="595959")) + p(r(title) + r(", " + rest, small=True, color="404040"), style="Heading2") + "".join(more)
    row("Objective", p(b["summary"], after=60))
    row("Experience", *[entry(span(j, "{B} {Y}"), j["position"], "%s, %s" % (j["name"], j["location"]), *[p(h, bullet=1, left=360, hanging=360) for h in j["highlights"]], p(r("", size=4)))
                        for j in d["work"]])
    schools = []
    for s in d["education"]:
        more = [p("GPA: %s, cum laude" % s["score"])] if s.get("score") else []
        schools.append(entry(when(s["endDate"], "{B} {Y}"), s["studyType"], "%s, %s" % (s["institution"], s["_loc"]), *more))
    row("Education", *schools)
    keys = flat(d)
    half = (len(keys) + 1) // 2
    cells = ["".join(p(k, bullet=1, left=360, hanging=360) for k in part) for part in (keys[:half], keys[half:])]
    d["skills"] = [{"name": "", "keywords": keys}]
    row("Skills & Abilities", table([cells], [two // 2 - 100, two // 2 - 100]))
    row("Licensure & Certifications", *[p("%s, %s%s" % (c["name"], c["issuer"], ", " + when(c["date"], "{B} {Y}") if c.get("date") else "")) for c in d["certificates"]])
    v, a = d["volunteer"][0], d["awards"][0]
    row("Volunteer Work", entry("%s – Present" % v["startDate"], v["position"], v["organization"], p(v["summary"])))
    row("Awards", p("%s, %s, %s" % (a["title"], a["awarder"], a["date"])))
    row("Languages", p(", ".join("%s (%s)" % (x["language"], x["fluency"]) for x in d["languages"])))
    w.add(table(rows, [one, two]), p())
    return d, w


def google_serif(doc):
    """Google Docs 'Serif': a table of two columns, 'Employer, Place — Job Title', dates in capitals."""
    d = view(doc, drop=["references"])
    b = d["basics"]
    loc = b["location"]
    styles = style_xml("Title", "Title", "Merriweather", 30, b=True) + style_xml("Heading1", "heading 1", "Open Sans", 9, b=True, color="2079C7", before=320, after=40, outline=0, keep=False) \
        + style_xml("Heading2", "heading 2", "Merriweather", 11, before=140, outline=1, keep=False) + style_xml("Heading3", "heading 3", "Open Sans", 8, color="666666", before=40, after=40, outline=2, keep=False)
    w = Docx("Open Sans", 9.5, "A4", (860, 860, 860, 860), styles=styles, lang="en-GB", line=276)
    one, two = 6900, w.width() - 6900
    left, side = [], []

    def h1(text):
        return p(r(text), style="Heading1")
    left.append(h1("PROFILE") + p(b["summary"]))
    left.append(h1("EXPERIENCE"))
    for j in d["work"]:
        left.append(p(r("%s, " % j["name"], b=True) + r("%s — " % j["location"]) + r(j["position"], i=True), style="Heading2") + p(r(span(j, "{B} {Y}", dash=" - ").upper()), style="Heading3"))
        left += [p(h, bullet=1, left=360, hanging=360) for h in j["highlights"]]
    left.append(h1("EDUCATION"))
    for s in d["education"]:
        name = "%s %s" % (s["studyType"], s["area"])
        left.append(p(r(s["institution"], b=True) + r(" — ") + r(name + (", %s" % s["score"] if s.get("score") else ""), i=True), style="Heading2") + p(r(span(s, dash=" - ")), style="Heading3"))
    v = d["volunteer"][0]
    left.append(h1("VOLUNTEERING") + p(r(v["organization"], b=True) + r(" — ") + r(v["position"], i=True), style="Heading2") + p(r(span(v, dash=" - ").upper()), style="Heading3"))
    side.append(h1("SKILLS") + "".join(p(k, after=40) for k in flat(d)))
    side.append(h1("CERTIFICATES"))
    for c in d["certificates"]:
        side.append(p(r(c["name"], b=True) + r(", %s, %s" % (c["issuer"], c["date"])), after=80))
    side.append(h1("LANGUAGES") + p("French, intermediate"))
    side.append(h1("INTERESTS") + "".join(p(x["name"], after=40) for x in d["interests"]))
    top = [p(r(b["name"]), style="Title") + p(r(b["label"], color="666666")),
           p(loc["address"]) + p("%s %s" % (loc["city"], loc["postalCode"])) + p(r(b["phone"], b=True)) + p(w.link(b["email"], "mailto:" + b["email"], b=True))]
    w.add(table([top, ["".join(left), "".join(side)]], [one, two]), p())
    return d, w


def functional(doc):
    """Skills first, the jobs as single lines at the end."""
    d = view(doc, drop=["work[*].highlights"])
    b = d["basics"]
    loc = b["location"]
    best = ["Grew like-for-like sales by 9% in FY23 against a state average of 3%", "Cut shrinkage from 2.4% to 1.1% in eighteen months",
            "Took a team of 23 to Store of the Year (NSW/ACT) in 2022"]
    d["meta"]["extra"] += [{"label": "Career highlight", "value": t} for t in best]
    styles = style_xml("Heading1", "heading 1", "Calibri", 13, b=True, color="C55A11", before=200, after=60, outline=0, rule="C55A11")
    w = Docx("Calibri", 11, "A4", (1000, 1130, 900, 1130), styles=styles, lang="en-AU")
    full = w.width()

    def head(text):
        w.add(p(r(text), style="Heading1"))
    w.add(p(r(b["name"].upper(), b=True, size=22), align="center"), p(r(b["label"], size=13), align="center"),
          p(r("%s, %s %s %s  •  %s  •  " % (loc["address"], loc["city"], loc["region"], loc["postalCode"], b["phone"])) + w.link(b["email"], "mailto:" + b["email"]), align="center"))
    head("Career Objective")
    w.add(p(b["summary"]))
    head("Key Skills")
    for g in d["skills"]:
        w.add(p(r(g["name"], b=True), before=60, keep=True), *[p(k, bullet=1) for k in g["keywords"]])
    head("Career Highlights")
    w.add(*[p(t, bullet=1) for t in best])
    head("Employment History")
    for j in d["work"]:
        w.add(p(r(j["position"], b=True) + r(", %s, %s\t%s" % (j["name"], j["location"], span(j, "{m}/{Y}"))), tabs=[(full, "right")], after=40))
    head("Education and Training")
    for s in d["education"]:
        w.add(p(r("%s in %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"], b=True) + r(", %s\t%s" % (s["institution"], s["endDate"])), tabs=[(full, "right")]))
    for c in d["certificates"]:
        w.add(p(r("%s, %s\t%s" % (c["name"], c["issuer"], c["date"])), tabs=[(full, "right")]))
    head("Community")
    v = d["volunteer"][0]
    w.add(p("%s, %s\t%s" % (v["position"], v["organization"], span(v)), tabs=[(full, "right")]))
    head("Other")
    w.add(p("Languages: English (native), Greek (conversational)"), p("NSW Driver Licence (Class C)"), p("Referees available on request"))
    return d, w


def harvard(doc):
    """Harvard / consulting form: centred name, place at the right, title in italics, one section with everything else."""
    d = view(doc, drop=["basics.summary"], years=["certificates"], extra=[("Minor", "Japanese Studies"), ("Clearance", "Active Secret clearance")])
    b = d["basics"]
    loc = b["location"]
    w = Docx("Times New Roman", 11, "Letter", (900, 1080, 860, 1080))
    right = [(w.width(), "right")]

    def head(text):
        w.add(p(r(text, b=True), align="center", before=160, after=60, rule="000000", keep=True))
    w.add(p(r(b["name"], b=True, size=16), align="center"),
          p(r("%s • %s, %s %s • %s • " % (loc["address"], loc["city"], loc["region"], loc["postalCode"], b["phone"])) + w.link(b["email"], "mailto:" + b["email"]), align="center"))
    head("Experience")
    last = None
    for j in d["work"]:
        if j["name"] != last:
            w.add(p(r(j["name"], b=True) + r("\t" + j["location"]), tabs=right, before=80, keep=True))
        last = j["name"]
        w.add(p(r(j["position"], i=True) + r("\t" + span(j, "{B} {Y}")), tabs=right, keep=True), *[p(h, bullet=2) for h in j["highlights"]])
    head("Education")
    for s in d["education"]:
        name = "%s in %s, minor in Japanese Studies" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        w.add(p(r(s["institution"], b=True) + r("\t" + s["_loc"]), tabs=right, keep=True), p(r(name, i=True) + r(". GPA: %s\t%s" % (s["score"], when(s["endDate"], "{B} {Y}"))), tabs=right, after=40))
    head("Additional Information")

    def line(label, text):
        w.add(p(r(label + ": ", b=True) + r(text)))
    line("Certifications", "; ".join("%s, %s, %s" % (c["name"], c["issuer"], c["date"]) for c in d["certificates"]))
    line("Skills", ", ".join(flat(d)))
    line("Languages", "Japanese (Advanced)")
    a, v = d["awards"][0], d["volunteer"][0]
    line("Awards", "%s, %s (%s)" % (a["title"], a["awarder"], a["date"]))
    line("Volunteer", "%s, %s (%s – Present)" % (v["position"], v["organization"], v["startDate"]))
    line("Clearance", "Active Secret clearance")
    return d, w


def bullet_table(doc):
    """Spanish; the jobs as a table with lines: period, employer and post, bullets in the third cell."""
    d = view(doc, drop=["basics.label"])
    b = d["basics"]
    loc = b["location"]
    w = Docx("Arial", 10, "A4", (1000, 1000, 1000, 1000), lang="es-ES")
    full = w.width()
    for entry in d["work"]:
        for key in ("startDate", "endDate"):
            if key in entry:
                entry[key] = entry[key][:7]

    def head(text):
        w.add(p(r(text, b=True, size=11.5, color="833C0B"), before=200, after=80, keep=True))
    w.add(p(r("CURRÍCULUM VÍTAE", b=True, size=12, color="833C0B")), p(r(b["name"], b=True, size=18), after=60))
    data = [("Dirección", "%s, %s %s" % (loc["address"], loc["postalCode"], loc["city"])), ("Teléfono", b["phone"]), ("Correo", b["email"])]
    loc.pop("countryCode")
    data += [(x["label"], x["value"]) for x in d["meta"]["extra"]]
    w.add(table([[p(r(k, b=True)), p(w.link(v, "mailto:" + v) if "@" in v else v)] for k, v in data], [2400, full - 2400]))
    head("PERFIL")
    w.add(p(b["summary"]))
    head("EXPERIENCIA PROFESIONAL")
    grey = "F2E6DC"
    rows = [[(p(r("Periodo", b=True)), grey), (p(r("Empresa y puesto", b=True)), grey), (p(r("Funciones y logros", b=True)), grey)]]
    for j in d["work"]:
        rows.append([p(span(j, "{m}/{Y}", now="actualidad")), p(r(j["name"], b=True)) + p(j["location"]) + p(r(j["position"], i=True)),
                     "".join(p(h, bullet=2, after=20) for h in j["highlights"])])
    w.add(table(rows, [1700, 2900, full - 4600], borders=True))
    head("FORMACIÓN ACADÉMICA")
    rows = [[p(span(s, "{m}/{Y}")), p(r("%s en %s" % (s["studyType"], s["area"]), b=True)) + p(s["institution"])] for s in d["education"]]
    w.add(table(rows, [2000, full - 2000], borders=True))
    head("CERTIFICADOS")
    w.add(*[p("%s. %s, %s" % (c["name"], c["issuer"], c["date"]), bullet=1) for c in d["certificates"]])
    head("COMPETENCIAS")
    w.add(p(" · ".join(flat(d))))
    head("IDIOMAS")
    w.add(p("Español: lengua materna. Valenciano: C1. Inglés: A2."))
    return d, w


def letterhead(doc):
    """Portuguese; name and contacts stand in Word's page header, skills in three columns."""
    d = view(doc, drop=["basics.url"])
    b = d["basics"]
    styles = style_xml("Heading1", "heading 1", "Calibri Light", 14, color="1F4E79", before=220, after=60, outline=0, rule="BFBFBF")
    w = Docx("Calibri", 11, "A4", (2300, 1130, 1000, 1130), styles=styles, lang="pt-BR")
    full = w.width()
    w.head = [p(r(b["name"], b=True, size=20, color="1F4E79"), align="center"), p(r(b["label"], size=12), align="center"),
              p(r("%s – %s  |  %s  |  " % (b["location"]["city"], b["location"]["region"], b["phone"])) + w.link(b["email"], "mailto:" + b["email"]), align="center"),
              p(w.link(b["profiles"][0]["url"], "https://" + b["profiles"][0]["url"]), align="center")]
    w.foot = [p(FIELD % "PAGE", align="center")]

    def head(text):
        w.add(p(r(text), style="Heading1"))
    head("Objetivo e resumo")
    w.add(p(b["summary"]))
    head("Experiência profissional")
    for j in d["work"]:
        w.add(p(r(j["name"], b=True) + r("\t" + j["location"]), tabs=[(full, "right")], before=80, keep=True),
              p(r(j["position"], i=True) + r("\t" + span(j, "{b}/{Y}", "pt", now="atual")), tabs=[(full, "right")], keep=True), *[p(h, bullet=1) for h in j.get("highlights", [])])
    head("Formação acadêmica")
    for s in d["education"]:
        w.add(p(r("%s em %s" % (s["studyType"], s["area"]), b=True)), p("%s\t%s" % (s["institution"], span(s)), tabs=[(full, "right")], after=40))
    head("Competências")
    keys = flat(d)
    third = (len(keys) + 2) // 3
    cols = [keys[k * third:(k + 1) * third] for k in range(3)]
    w.add(table([["".join(p(k, bullet=2) for k in col) for col in cols]], [full // 3] * 3))
    d["skills"] = [{"name": "", "keywords": sum(cols, [])}]
    head("Idiomas")
    w.add(*[p("%s – %s" % (x["language"], x["fluency"]), bullet=1) for x in d["languages"]])
    head("Cursos e certificações")
    w.add(*[p("%s – %s (%s)" % (c["name"], c["issuer"], c["date"]), bullet=1) for c in d["certificates"]])
    head("Prêmios e voluntariado")
    for a in d["awards"]:
        w.add(p("%s%s, %s" % (a["title"], ", " + a["awarder"] if a.get("awarder") else "", a["date"]), bullet=1))
    v = d["volunteer"][0]
    w.add(p("%s, %s, desde %s" % (v["position"], v["organization"], v["startDate"]), bullet=1))
    return d, w
