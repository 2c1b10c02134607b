"""Word-processor files that LibreOffice makes a PDF of."""
from ooxml import FIELD, Docx, p, r, style_xml, table
from view import flat, span, view, when


def tabs_cv(doc):
    """Nigerian CV in Times New Roman, everything by tabs; 'Till Date'."""
    d = view(doc, drop=["basics.label"])
    b = d["basics"]
    loc = b["location"]
    w = Docx("Times New Roman", 12, "A4", (1000, 1130, 1000, 1130), lang="en-GB")
    full = w.width()
    labels = [(x["label"], x["value"]) for x in d["meta"]["extra"]]

    def head(text):
        w.add(p(r(text, b=True, u=True), before=200, after=60, keep=True))
    w.add(p(r("CURRICULUM VITAE", b=True, size=14), align="center", after=60), p(r(b["name"], b=True, size=16), align="center"),
          p(r("%s, %s, Nigeria." % (loc["address"], loc["city"])), align="center"),
          p(r("Tel: %s   E-mail: " % b["phone"]) + w.link(b["email"], "mailto:" + b["email"]), align="center"),
          p(r("LinkedIn: ") + w.link(b["profiles"][0]["url"], "https://" + b["profiles"][0]["url"]), align="center"))
    head("PERSONAL DATA")
    for k, v in labels[:5]:
        w.add(p(r("%s:\t%s" % (k, v)), tabs=[(2880, "left")]))
    head("CAREER PROFILE")
    w.add(p(b["summary"], align="both"))
    head("EDUCATIONAL QUALIFICATIONS WITH DATES")
    for s in d["education"]:
        name = " ".join(x for x in (s["studyType"], s.get("area")) if x)
        w.add(p(r(s["institution"], b=True) + r("\t" + span(s)), tabs=[(full, "right")], keep=True),
              p(name + (" (%s)" % s["score"] if s.get("score") else "")))
    head("PROFESSIONAL QUALIFICATIONS")
    for c in d["certificates"]:
        w.add(p("%s, %s, %s" % (c["name"], c["issuer"], c["date"]), bullet=1))
    head("WORK EXPERIENCE")
    for j in d["work"]:
        w.add(p(r("%s, %s" % (j["name"], j["location"]), b=True) + r("\t" + span(j, "{B} {Y}", now="Till Date")), tabs=[(full, "right")], before=100, keep=True),
              p(r("Position Held: ", b=True) + r(j["position"]), keep=True), p(r("Responsibilities:", i=True), keep=True))
        for h in j["highlights"]:
            w.add(p(h, bullet=1, align="both"))
    head("SKILLS")
    w.add(p(", ".join(flat(d))))
    head("LANGUAGES SPOKEN")
    w.add(p(", ".join(x["language"] for x in d["languages"])))
    head("HOBBIES")
    w.add(p(", ".join(x["name"] for x in d["interests"])))
    head("REFEREES")
    w.add(p("Available on request"))
    return d, w


def lebenslauf(doc):
    """German tabular CV: dates left, station right, name in a row of the table, signature at the end."""
    d = view(doc, drop=["basics.label", "basics.profiles"])
    b = d["basics"]
    loc = b["location"]
    d["meta"]["extra"] = [{"label": "Geburtsdatum", "value": "04.11.1988"}, {"label": "Geburtsort", "value": "Flensburg"},
                          {"label": "Familienstand", "value": "verheiratet, zwei Kinder"}, {"label": "Führerschein", "value": "B, BE"},
                          {"label": "Thema der Masterarbeit", "value": d["education"][0]["_thesis"]}, {"label": "Unterschrift", "value": "Kiel, 3. September 2025"}]
    w = Docx("Arial", 10.5, "A4", (1130, 1130, 1000, 1300), lang="de-DE")
    left, right = 2500, w.width() - 2500
    rows = []

    def head(text):
        rows.append([p(r(text, b=True, size=12, color="1F3864"), before=200, after=60, keep=True), p()])

    def row(one, *blocks):
        rows.append([p(one, after=60), "".join(blocks)])
    w.add(p(r("Lebenslauf", size=22, color="1F3864"), after=120))
    head("Persönliche Daten")
    for k, v in (("Name", b["name"]), ("Anschrift", "%s, %s %s" % (loc["address"], loc["postalCode"], loc["city"])), ("Telefon", b["phone"]), ("E-Mail", b["email"]),
                 ("Geburtsdatum", "04.11.1988"), ("Geburtsort", "Flensburg"), ("Familienstand", "verheiratet, zwei Kinder")):
        row(k, p(w.link(v, "mailto:" + v) if k == "E-Mail" else v))
    head("Berufserfahrung")

    def dates(x):
        return span(x, "{m}/{Y}") if x.get("endDate") else "seit " + when(x["startDate"], "{m}/{Y}")
    for j in d["work"]:
        row(dates(j), p(r(j["position"], b=True)), p("%s, %s" % (j["name"], j["location"])), *[p(h, bullet=3, after=20) for h in j["highlights"]])
    head("Studium und Schulbildung")
    for s in d["education"]:
        name = " ".join(x for x in (s["studyType"], s.get("area")) if x)
        blocks = [p(r(name, b=True)), p("%s%s" % (s["institution"], "" if s["_loc"] in s["institution"] else ", " + s["_loc"]))]
        if s.get("_thesis"):
            blocks.append(p("Thema der Masterarbeit: „%s“" % s["_thesis"]))
        blocks.append(p("Abschlussnote: %s" % s["score"], after=40))
        row(span(s, "{m}/{Y}"), *blocks)
    head("Weiterbildung")
    for c in d["certificates"]:
        row(when(c["date"], "{m}/{Y}"), p("%s, %s" % (c["name"], c["issuer"])))
    head("Kenntnisse")
    row("EDV", p(", ".join("%s (%s)" % (s["name"], s["level"]) for s in d["skills"])))
    row("Sprachen", p(", ".join("%s (%s)" % (s["language"], s["fluency"]) for s in d["languages"])))
    row("Führerschein", p("B, BE"))
    head("Ehrenamt und Interessen")
    v = d["volunteer"][0]
    row("seit " + v["startDate"], p("%s, %s" % (v["position"], v["organization"])))
    row("Hobbys", p(", ".join(x["name"] for x in d["interests"])))
    w.add(table(rows, [left, right], pad=60), p("Kiel, 3. September 2025", before=360), p(r(b["name"], i=True), before=240))
    w.foot = [p(r("%s  –  Seite " % b["name"], size=8, color="808080") + FIELD % "PAGE", align="right")]
    return d, w


def uk_cv(doc):
    """British two-page CV, dates by a hanging tab at the left, referees side by side."""
    d = view(doc, drop=["basics.label"])
    b = d["basics"]
    loc = b["location"]
    styles = style_xml("Heading1", "heading 1", "Arial", 12, b=True, color="365F91", before=200, after=80, rule="365F91", outline=0)
    w = Docx("Arial", 10.5, "A4", (1200, 1200, 1130, 1200), styles=styles, lang="en-GB")
    w.head = [p(r("Eleanor Ashworth – Curriculum Vitae", size=8.5, color="7F7F7F"), align="right")]
    w.foot = [p(r("Page ", size=8.5) + FIELD % "PAGE" + r(" of ", size=8.5) + FIELD % "NUMPAGES", align="center")]
    at = 2700

    def head(text):
        w.add(p(r(text), style="Heading1"))
    w.add(p(r(b["name"], b=True, size=20)), p("%s, %s, %s" % (loc["address"], loc["city"], loc["postalCode"])),
          p(r("Mobile: %s    Email: " % b["phone"]) + w.link(b["email"], "mailto:" + b["email"])))
    head("Personal Statement")
    w.add(p(b["summary"]))
    head("Employment History")
    for j in d["work"]:
        w.add(p(r(span(j, "{b} {Y}", now="present") + "\t") + r(j["position"], b=True), left=at, hanging=at, tabs=[(at, "left")], before=80, keep=True),
              p(r("%s, %s" % (j["name"], j["location"])), left=at, keep=True))
        for h in j["highlights"]:
            w.add(p(h, bullet=2, left=at + 260, hanging=200))
    head("Education and Qualifications")
    for s in d["education"]:
        name = "%s %s" % (s["studyType"], s["area"]) if s["studyType"] != "A levels" else "%s: %s" % (s["studyType"], s["area"])
        w.add(p(r(span(s) + "\t") + r(name, b=True) + r(", %s" % s["score"] if s.get("score") else ""), left=at, hanging=at, tabs=[(at, "left")], before=60, keep=True),
              p(s["institution"], left=at))
    head("Professional Development")
    for c in d["certificates"]:
        w.add(p("%s\t%s, %s" % (c["date"], c["name"], c["issuer"]), left=at, hanging=at, tabs=[(at, "left")], before=40))
    head("Skills")
    w.add(p(", ".join(flat(d)) + "."))
    d["skills"] = [{"name": "", "keywords": flat(d)}]
    w.add(p(r("Languages: ", b=True) + r("French (intermediate)"), before=60))
    head("Volunteering and Interests")
    v = d["volunteer"][0]
    w.add(p("%s – present\t%s, %s" % (v["startDate"], v["position"], v["organization"]), left=at, hanging=at, tabs=[(at, "left")]),
          p("Interests: " + ", ".join(x["name"].lower() for x in d["interests"]), before=60))
    head("Referees")
    cells = [p(r(x["name"], b=True)) + "".join(p(y) for y in x["_lines"]) for x in d["references"]]
    w.add(table([cells], [w.width() // 2, w.width() // 2]), p())
    d["meta"] = {"extra": [{"label": "Referee", "value": y} for x in d["references"] for y in x["_lines"]]}
    return d, w


def student(doc):
    """One Letter page of an American student: education first, right tabs."""
    d = view(doc, drop=["basics.label", "education[0].startDate", "projects[*].url", "basics.location.address", "basics.location.postalCode"])
    b = d["basics"]
    w = Docx("Times New Roman", 10.5, "Letter", (800, 860, 720, 860), lang="en-US", line=271)
    full = w.width()
    right = [(full, "right")]

    def head(text):
        w.add(p(r(text, b=True), rule="000000", before=110, after=40, keep=True))

    def line(one, two, **kw):
        return p(r(one, **kw) + r("\t" + two), tabs=right, keep=True)
    li, gh = b["profiles"]
    w.add(p(r(b["name"], b=True, size=18), align="center"),
          p(r("%s, %s | %s | " % (b["location"]["city"], b["location"]["region"], b["phone"])) + w.link(b["email"], "mailto:" + b["email"]) + r(" | ")
            + w.link(li["url"], "https://" + li["url"]) + r(" | ") + w.link(gh["url"], "https://" + gh["url"]), align="center"))
    head("EDUCATION")
    one, two = d["education"]
    w.add(line(one["institution"], "San Jose, CA", b=True), line("%s, %s" % (one["studyType"], one["area"]), "Expected May 2026", i=True),
          p(r("GPA: %s" % one["score"]) + r(" | Relevant Coursework: ") + r(", ".join(one["courses"]))),
          line(two["institution"], "San Jose, CA", b=True), line("%s, %s; GPA: %s" % (two["studyType"], two["area"], two["score"]), "May 2022", i=True))
    head("EXPERIENCE")
    for j in d["work"]:
        w.add(line(j["name"], j["location"], b=True), line(j["position"], span(j, short="us"), i=True), *[p(h, bullet=2) for h in j["highlights"]])
    head("PROJECTS")
    for q in d["projects"]:
        w.add(p(r(q["name"], b=True) + r(" (%s)" % ", ".join(q["keywords"]), i=True) + r("\t" + span(q, short="us")), tabs=right, keep=True), *[p(h, bullet=2) for h in q["highlights"]])
    head("LEADERSHIP & ACTIVITIES")
    for v in d["volunteer"]:
        w.add(p(r("%s, " % v["position"], i=True) + r(v["organization"], b=True) + r("\t" + span(v, short="us")), tabs=right), *[p(h, bullet=2) for h in v.get("highlights", [])])
    head("SKILLS & AWARDS")
    for g in d["skills"]:
        w.add(p(r(g["name"] + ": ", b=True) + r(", ".join(g["keywords"]))))
    w.add(p(r("Languages: ", b=True) + r(", ".join("%s (%s)" % (x["language"], x["fluency"]) for x in d["languages"]))),
          p(r("Awards: ", b=True) + r("; ".join("%s (%s)" % (a["title"], a["date"]) for a in d["awards"]))))
    return d, w
