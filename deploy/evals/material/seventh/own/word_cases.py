"""Eight Word documents and one PDF that LibreOffice makes of a Word document."""
from base import *
from registry import case


def bl(items, **k):
    return "".join(P(t, bullet=True, after=20, **k) for t in items or [])


@case("gareth-probert", "word-borderless-date-table", "docx", "docx", ["table", "dates-left", "mixed-dates"])
def gareth_word(d):
    keep(d, "work", "education", "certificates", "volunteer", "interests")
    extra(d, "Driving licence", "References")
    b = d["basics"]
    loc = b["location"]
    out = P(R(b["name"], b=True, size=20), jc="center")
    out += P(b["label"], jc="center")
    out += P("%s, %s %s  |  %s  |  %s" % (loc["address"], loc["city"], loc["postalCode"], b["phone"], b["email"]), jc="center", after=160)
    out += P(R("PERSONAL PROFILE", b=True), rule=True) + P(b["summary"], after=160)
    out += P(R("CAREER HISTORY", b=True), rule=True)
    rows = []
    for n, e in enumerate(d["work"]):
        when = span(e, "mon", "to date", " – ") if n < 3 else span(e, "/", "to date", "-")
        rows.append([CELL(P(when), width=2300),
                     CELL(P(R(e["position"], b=True), after=0), P(R(e["name"], i=True), ", " + e["location"]), bl(e.get("highlights")) or "", P("", after=0), width=7300)])
    out += TABLE([2300, 7300], rows)
    out += P(R("QUALIFICATIONS & TICKETS", b=True), rule=True)
    out += TABLE([1200, 8400], [[CELL(P(c["date"]), width=1200), CELL(P(c["name"] + ", " + c["issuer"]), width=8400)] for c in d["certificates"]])
    out += P("", after=60) + P(R("SCHOOL & COLLEGE", b=True), rule=True)
    out += TABLE([1600, 8000], [[CELL(P(span(e, "year", "", "-")), width=1600), CELL(P(study(e, " "), after=0), P(R(e["institution"], i=True)), width=8000)] for e in d["education"]])
    for e in d["volunteer"]:
        out += P("", after=60) + P(R("GIVING BACK", b=True), rule=True)
        out += P(R(e["position"], b=True), ", %s, since %s" % (e["organization"], e["startDate"])) + bl(e["highlights"])
    out += P(R("OTHER", b=True), rule=True, before=120)
    out += P("Hobbies: " + ", ".join(i["name"] for i in d["interests"]))
    out += "".join(P("%s: %s" % (e["label"], e["value"])) for e in d["meta"]["extra"])
    return "docx", docx(out, font="Arial", size=10)


def ap(e, now="present"):
    def one(s):
        p = s.split("-")
        return p[0] if len(p) == 1 else SHORT["en4"][int(p[1]) - 1] + " " + p[0]
    return one(e["startDate"]) + "–" + (one(e["endDate"]) if e.get("endDate") else now)


@case("denise-okafor-hale", "word-letter-right-tabs-grouped", "docx", "docx", ["letter", "dates-right", "grouped-employer", "running-header", "tabs"])
def denise_word(d):
    keep(d, "work", "education", "volunteer", "certificates", "skills", "awards")
    b = d["basics"]
    drop(d, "basics.label", "basics.location.countryCode")
    b["location"].update(region="OH")
    b["profiles"][0]["url"] = "linkedin.com/in/denise-okafor-hale"
    d["work"] = [e for e in d["work"] if e["name"] != "Career Break"]
    for e in d["work"]:
        e["location"] = {"Olentangy Community Health Network": "Columbus, OH", "Brightmoor Health System": "Dublin, OH"}.get(e["name"], "Athens, OH")
    d["skills"] = [dict(s, name="Core strengths") for s in d["skills"]]
    endonly(d, "education")
    right = [(9360, "right")]
    out = P(R(b["name"], caps=True, size=18, b=True), jc="center")
    out += P("%s, %s • %s • %s • %s • %s" % (b["location"]["city"], b["location"]["region"], b["phone"], b["email"], b["profiles"][0]["url"], b["url"].replace("https://", "")), jc="center")
    b["url"] = b["url"].replace("https://", "")
    out += P(b["summary"], before=100)
    out += P(R("Professional Experience", sc=True, b=True, size=13), rule=True, before=160)
    for g in groups(d["work"]):
        out += P(R(g[0]["name"], b=True), R("\t" + g[0]["location"]), tabs=right, before=80, after=0, keepnext=True)
        for e in g:
            out += P(R(e["position"], i=True), R("\t" + ap(e)), tabs=right, after=10, keepnext=True)
            out += P(e["summary"]) if e.get("summary") else ""
            out += bl(e.get("highlights"))
    out += P(R("Education & Credentials", sc=True, b=True, size=13), rule=True, before=160)
    for e in d["education"]:
        out += P(R(e["institution"], b=True), R("\t" + e["endDate"]), tabs=right, after=0) + P(R(study(e, " in "), i=True), after=80)
    out += P("; ".join(c["name"] for c in d["certificates"]))
    out += P(R("Community Leadership & Honors", sc=True, b=True, size=13), rule=True, before=160)
    for e in d["volunteer"]:
        out += P(R(e["organization"], b=True), R("\t"), R(ap(e)), tabs=right, after=0) + P(R(e["position"], i=True), R(". " + e["summary"]))
    out += P(d["awards"][0]["title"])
    out += P(R(d["skills"][0]["name"] + ": ", b=True), ", ".join(d["skills"][0]["keywords"]), before=120)
    head = P(R(b["name"] + " – Résumé, page ", size=9, color="666666"), FIELD("PAGE"), jc="right")
    return "docx", docx(out, font="Garamond", size=12, letter=True, header=head, first_differs=True, margin=1440)


@case("tejas-bhosale", "biodata-marks-table", "pdf", "office-pdf", ["table", "education-table", "label-value", "declaration"])
def tejas_biodata(d):
    keep(d, "work", "education", "skills", "certificates", "languages", "interests")
    drop(d, "basics.label", "basics.profiles", "work.highlights")
    endonly(d, "education")
    b = d["basics"]
    loc = b["location"]
    d["work"] = d["work"][:2]
    coarse(d, "certificates")
    for e in d["education"]:
        e["x Board / University"] = e["_board"]
    out = P(R("CURRICULUM VITAE", b=True, u=True, size=16), jc="center", after=160)
    out += P(R(b["name"], b=True, size=13), after=0)
    out += P("%s, %s - %s, %s" % (loc["address"], loc["city"], loc["postalCode"], loc["region"]), after=0)
    out += P("Mob. No.: " + b["phone"], after=0) + P("E-mail ID: " + b["email"], after=120)
    head = lambda t: P(R(t, b=True), shade="D9D9D9", before=140)
    out += head("CAREER OBJECTIVE:-") + P(b["summary"])
    out += head("ACADEMIC QUALIFICATION:-")
    w = [700, 2500, 2900, 2000, 900, 1000]
    rows = [[CELL(P(R(t, b=True, size=10), jc="center"), width=w[i]) for i, t in enumerate(["Sr. No.", "Examination", "Institute", "Board / University", "Year of Passing", "Marks"])]]
    for n, e in enumerate(d["education"]):
        exam = e["studyType"] + (" (%s)" % e["area"] if e.get("area") else "")
        cells = [str(n + 1), exam, e["institution"], e["_board"], e["endDate"], e["score"]]
        rows.append([CELL(P(R(t, size=10)), width=w[i]) for i, t in enumerate(cells)])
    out += TABLE(w, rows, borders=True)
    out += head("WORK EXPERIENCE:-")
    for e in d["work"]:
        out += P(R("Organisation", b=True), "\t: " + e["name"] + ", " + e["location"], tabs=[(1900, "left")], after=0)
        out += P(R("Designation", b=True), "\t: " + e["position"], tabs=[(1900, "left")], after=0)
        out += P(R("Duration", b=True), "\t: " + span(e, "mon", "till date", " to "), tabs=[(1900, "left")], after=100)
    out += head("TECHNICAL SKILLS:-")
    for s in d["skills"]:
        out += P(s["name"] + " : " + ", ".join(s["keywords"]), bullet=True)
    out += head("CERTIFICATION COURSES:-")
    for c in d["certificates"]:
        out += P("%s from %s (%s)" % (c["name"], c["issuer"], c["date"]), bullet=True)
    out += head("PERSONAL PROFILE:-")
    for l, v in [(e["label"], e["value"]) for e in d["meta"]["extra"]] + [("Languages Known", ", ".join(e["language"] for e in d["languages"])),
                                                                         ("Hobbies", ", ".join(e["name"] for e in d["interests"]))]:
        out += P(R(l), "\t: " + v, tabs=[(2600, "left")], after=20)
    out += head("DECLARATION:-") + P("I hereby declare that the above mentioned information is true and correct to the best of my knowledge and belief.")
    out += P("Date:\t\t", before=200, after=0) + P(R("Place: Pune\t"), R("(Tejas R. Bhosale)", b=True), tabs=[(9600, "right")])
    return "docx2pdf", docx(out, font="Liberation Serif", size=11)


@case("jaye-tomasetti", "gdocs-two-column-cells", "docx", "docx", ["table", "two-columns", "sidebar-right", "employer-dash-title", "dates-below"], ["two-columns"])
def jaye_gdocs(d):
    keep(d, "work", "education", "skills", "certificates", "volunteer")
    b = d["basics"]
    drop(d, "basics.label", "skills.level", "certificates.issuer")
    d["skills"] = [{"name": "", "keywords": [s["name"] for s in d["skills"]]}]
    coarse(d, "certificates")
    up = lambda e: span(e, "month", "present", " - ").upper()
    left = P(R("EXPERIENCE", b=True, color="E91D63", size=9), before=100)
    for e in d["work"]:
        left += P(R(e["name"] + ", ", b=True, size=12), R(e["location"] + " — ", size=12), R(e["position"], i=True, size=12), style="Heading2")
        left += P(up(e), style="Heading3")
        left += bl(e.get("highlights"))
    left += P(R("EDUCATION", b=True, color="E91D63", size=9), before=200)
    for e in d["education"]:
        left += P(R(e["institution"] + " — ", b=True, size=12), R(study(e), i=True, size=12), style="Heading2") + P(up(e), style="Heading3")
    side = P(R("SKILLS", b=True, color="E91D63", size=9), before=100) + "".join(P(k) for k in d["skills"][0]["keywords"])
    side += P(R("LICENCES & TICKETS", b=True, color="E91D63", size=9), before=300) + "".join(P(R(c["name"] + " "), R("(%s)" % c["date"], color="666666")) for c in d["certificates"])
    side += P(R("COMMUNITY", b=True, color="E91D63", size=9), before=300)
    side += "".join(P(R(e["organization"], b=True), R(" — %s, since %s" % (e["position"], e["startDate"]))) for e in d["volunteer"])
    top = CELL(P(R(b["name"], size=30, b=True)), P(R(b["summary"], color="666666")), width=6500)
    top2 = CELL(P(R("%s, %s" % (b["location"]["city"], b["location"]["region"]), b=True)), P(R(b["phone"], b=True, color="E91D63")), P(R(b["email"], b=True, color="E91D63")), width=3400)
    out = TABLE([6500, 3400], [[top, top2], [CELL(left, width=6500), CELL(side, width=3400)]]) + P("")
    return "docx", docx(out, font="Merriweather", size=9, margin=900)


@case("oluwaseun-adeyinka", "word-textbox-shaded-bars", "docx", "docx", ["textbox", "dates-in-brackets", "numbered-list", "referees"])
def seun_word(d):
    keep(d, "work", "education", "certificates", "skills", "languages", "references")
    extra(d, "Date of birth", "Sex", "State of origin", "Marital status")
    b = d["basics"]
    loc = b["location"]
    drop(d, "basics.label")
    endonly(d, "education")
    box = [P(R(b["name"].upper(), b=True, size=18), jc="center"),
           P("%s, %s, %s." % (loc["address"], loc["city"], loc["region"]), jc="center"), P("Tel: %s   E-mail: %s" % (b["phone"], b["email"]), jc="center")]
    bar = lambda t: P(R(t, b=True, color="FFFFFF"), shade="1F4E79", before=160, after=80)
    out = P(TEXTBOX(box, 480, 92), after=120)
    out += bar("PERSONAL DATA") + "".join(P(e["label"] + ":\t" + e["value"], tabs=[(2400, "left")], after=10) for e in d["meta"]["extra"])
    out += bar("PROFESSIONAL SUMMARY") + P(b["summary"])
    out += bar("INSTITUTIONS ATTENDED WITH DATES & QUALIFICATIONS")
    for e in d["education"]:
        q = e["studyType"] + (" " + e["area"] if e.get("area") else "") + (", " + e["score"] if e.get("score") else "")
        out += P("%s – %s (%s)" % (e["institution"], q, e["endDate"]), number=True, after=20)
    out += bar("PROFESSIONAL QUALIFICATIONS")
    for c in d["certificates"]:
        out += P("%s, %s – %s" % (c["name"], c["issuer"], c["date"]), bullet=True, after=20)
    out += bar("WORKING EXPERIENCE")
    for e in d["work"]:
        out += P(R(e["name"], b=True), R(", %s (%s)" % (e["location"], span(e, "mon", "Till Date"))), before=80, after=0)
        out += P(R("Position Held: "), R(e["position"], i=True)) + P(R("Job functions:", u=True), after=0) + bl(e.get("highlights"))
    out += bar("COMPUTER & OTHER SKILLS") + P(" / ".join(d["skills"][0]["keywords"][:3]) + " / " + " / ".join(d["skills"][0]["keywords"][3:]))
    d["skills"][0]["keywords"] = list(d["skills"][0]["keywords"])
    out += bar("LANGUAGES") + P(", ".join("%s (%s)" % (e["language"], e["fluency"]) for e in d["languages"]))
    out += bar("REFEREES") + "".join(P(R(e["name"], b=True), R("\n" + e["reference"])) for e in d["references"])
    return "docx", docx(out, font="Tahoma", size=10)


@case("marcel-krzykowski", "lebenslauf-tabstopps", "docx", "docx", ["tabs", "dates-left", "signature", "mixed-order", "label-value"])
def marcel_word(d):
    keep(d, "work", "education", "certificates", "skills", "languages", "volunteer", "interests")
    b = d["basics"]
    loc = b["location"]
    d["education"].reverse()
    t = [(2600, "left")]
    row = lambda l, *runs, **k: P(R(l + "\t"), *runs, tabs=t, left=2600, hang=2600, **k)
    head = lambda s: P(R(s, b=True, size=13), before=220, after=80)
    out = P(R("Lebenslauf", size=22, b=True), after=160)
    out += head("Persönliche Daten") + row("Name", b["name"]) + row("Anschrift", "%s, %s %s" % (loc["address"], loc["postalCode"], loc["city"]))
    out += row("Telefon", b["phone"]) + row("E-Mail", b["email"])
    out += row("geboren", d["meta"]["extra"][0]["value"] + " in " + d["meta"]["extra"][1]["value"])
    out += row("Familienstand", d["meta"]["extra"][2]["value"]) + row("Führerschein", d["meta"]["extra"][3]["value"])
    out += row("Beruf", b["label"])
    out += head("Berufspraxis")
    for e in d["work"]:
        out += row(span(e, "/", "heute", " – "), R(e["position"], b=True), before=60, after=0)
        out += P(R("\t" + e["name"] + ", " + e["location"]), tabs=t, left=2600, hang=2600, after=20)
        out += "".join(P(R("\t–  " + x_), tabs=t, left=2900, hang=2900, after=0) for x_ in e.get("highlights", []))
    out += head("Schule, Ausbildung und Weiterbildung")
    for e in d["education"]:
        out += row(span(e, "/", "", " – "), R(study(e), b=True), before=60, after=0) + P(R("\t" + e["institution"] + (", " + e["score"] if e.get("score") else "")), tabs=t, left=2600, hang=2600)
    out += head("Lehrgänge und Scheine")
    for c in d["certificates"]:
        out += row(fd(c["date"], "/"), c["name"] + (", " + c["issuer"] if c.get("issuer") else ""))
    out += head("Kenntnisse") + "".join(row(s["name"], ", ".join(s["keywords"])) for s in d["skills"])
    out += row("Sprachen", "; ".join("%s (%s)" % (e["language"], e["fluency"]) for e in d["languages"]))
    out += head("Ehrenamt und Freizeit") + "".join(row("seit " + e["startDate"], e["position"] + ", " + e["organization"]) for e in d["volunteer"])
    out += row("Hobbys", ", ".join(i["name"] for i in d["interests"]))
    out += P("Gelsenkirchen, den 12.11.2026", before=500, after=300) + P(R(b["name"], font="Segoe Script"))
    return "docx", docx(out, font="Calibri", size=11)


@case("friederike-ohlendorf", "projektprofil-rastertabellen", "docx", "docx", ["table", "projects", "label-value", "running-header", "freelancer"])
def friederike_word(d):
    keep(d, "work", "projects", "education", "certificates", "skills", "languages")
    b = d["basics"]
    loc = b["location"]
    extra(d, "Mitgliedschaft", "Jahrgang")
    drop(d, "work.highlights", "education.x Diplomarbeit")
    coarse(d, "work", "education")
    d["education"] = [e for e in d["education"] if e["studyType"] in ("Diplom-Ingenieurin (Dipl.-Ing.)", "Ausbildung")]
    w = [2200, 7400]
    out = P("Profil " + b["name"], style="Title") + P(b["label"], after=120)
    rows = [("Anschrift", "%s, %s %s" % (loc["address"], loc["postalCode"], loc["city"])), ("Kontakt", b["phone"] + " · " + b["email"]), ("Web", b["url"])]
    rows += [(e["label"], e["value"]) for e in d["meta"]["extra"]] + [("Sprachen", ", ".join(e["language"] + " " + e["fluency"] for e in d["languages"]))]
    rows += [(s["name"], ", ".join(s["keywords"])) for s in d["skills"]]
    cell = lambda l, v: [CELL(P(R(l, b=True, size=10)), width=w[0], shade="EEF2E6"), CELL(P(R(v, size=10)), width=w[1])]
    out += TABLE(w, [cell(l, v) for l, v in rows], borders=True)
    out += P("Kurzprofil", style="Heading1") + P(b["summary"])
    out += P("Ausgewählte Projekte", style="Heading1")
    for p in d["projects"]:
        out += TABLE(w, [[CELL(P(R(p["name"], b=True)), width=sum(w), spanned=2, shade="D6E0C4")], cell("Zeitraum", span(p, "/", "laufend")), cell("Auftraggeber", p["entity"]),
                         cell("Rolle", p["roles"][0]), cell("Kurzbeschreibung", p["description"]), cell("Werkzeuge", ", ".join(p["keywords"]))], borders=True) + P("", after=80)
    out += P("Beruflicher Werdegang", style="Heading1")
    out += TABLE(w, [[CELL(P(span(e, "year", "heute", "–")), width=w[0]), CELL(P(R("%s bei %s, %s" % (e["position"], e["name"], e["location"]))), *([P(R(e["summary"], i=True))] if e.get("summary") else []), width=w[1])]
                     for e in d["work"]], borders=True)
    out += P("Ausbildung", style="Heading1")
    out += TABLE(w, [[CELL(P(span(e, "year", "", "–")), width=w[0]), CELL(P(study(e) + ", " + e["institution"]), width=w[1])] for e in d["education"]], borders=True)
    out += P("Zertifikate / Nachweise", style="Heading1")
    out += TABLE(w, [[CELL(P(c["date"]), width=w[0]), CELL(P(c["name"] + (" (%s)" % c["issuer"] if c.get("issuer") else "")), width=w[1])] for c in d["certificates"]], borders=True) + P("")
    head = P(R("Ohlendorf Bauleitung | Profil Stand 11/2026 | Seite ", size=8, color="888888"), FIELD("PAGE"), jc="right")
    return "docx", docx(out, font="Segoe UI", size=10, header=head, color="5B6F2E")


@case("maelle-quemeneur", "cv-par-competences", "docx", "docx", ["functional", "skills-first", "one-line-jobs", "years-only"])
def maelle_word(d):
    keep(d, "skills", "work", "education", "languages", "volunteer", "interests")
    drop(d, "work.highlights")
    coarse(d, "work")
    extra(d, "Permis", "Congé parental")
    b = d["basics"]
    loc = b["location"]
    right = [(9600, "right")]
    out = P(R(b["name"].replace("Quéméneur", "QUÉMÉNEUR"), b=True, size=16), R("\t" + b["phone"]), tabs=right, after=0)
    out += P("%s, %s %s\t%s" % (loc["address"], loc["postalCode"], loc["city"], b["email"]), tabs=right, after=0) + P(d["meta"]["extra"][0]["value"], after=200)
    out += P(R(b["label"], b=True, size=15, color="0B5563"), jc="center", after=60) + P(R(b["summary"], i=True), jc="center", after=160)
    out += P("Compétences clés", style="Heading1")
    for s in d["skills"]:
        out += P(s["name"], style="Heading2") + bl(s["keywords"])
    out += P("Parcours", style="Heading1")
    for e in d["work"]:
        out += P(R("%s : " % span(e, "year", "", "-")), R(e["position"], b=True), R(", %s – %s" % (e["name"], e["location"])))
    out += P(R("Congé parental : " + d["meta"]["extra"][1]["value"], i=True))
    out += P("Formation", style="Heading1")
    for e in d["education"]:
        out += P(R("%s : " % span(e, "year", "", "-")), R(study(e), b=True), R(" (%s)" % e["institution"]))
    out += P("Divers", style="Heading1")
    out += P("Langues : " + ", ".join("%s (%s)" % (e["language"].lower(), e["fluency"]) for e in d["languages"]))
    for e in d["volunteer"]:
        out += P("Bénévolat : %s, %s, depuis %s. %s" % (e["position"], e["organization"], e["startDate"], e["summary"]))
    out += P("Loisirs : " + ", ".join(i["name"] for i in d["interests"]))
    return "docx", docx(out, font="Century Gothic", size=10, color="0B5563")


@case("chiara-ferraretto", "europass-vecchio-etichette", "docx", "docx", ["table", "label-value", "label-left", "europass", "headings-left"])
def chiara_word(d):
    keep(d, "work", "education", "languages", "skills", "certificates")
    b = d["basics"]
    loc = b["location"]
    drop(d, "basics.summary", "basics.label", "education.score")
    for e in d["work"]:
        e["x Tipo di azienda o settore"] = e["_sector"]
        e["x Tipo di impiego"] = e["_type"]
    coarse(d, "education")
    w = [3300, 6300]
    rows = []
    head = lambda t: rows.append([CELL(P(R(t, sc=True, b=True, size=12), jc="right", before=160), width=w[0]), CELL(P("", before=160), width=w[1])])

    def put(l, *blocks):
        rows.append([CELL(P(R(l, size=9), jc="right"), width=w[0]), CELL(*[P(t) if not t.startswith("<") else t for t in blocks], width=w[1])])

    rows.append([CELL(P(R("Formato europeo per il curriculum vitae", b=True, size=13), jc="right"), width=w[0]), CELL(P(""), width=w[1])])
    head("Informazioni personali")
    put("Nome", P(R(b["name"], b=True, size=12)))
    put("Indirizzo", "%s – %s %s – %s" % (loc["address"], loc["postalCode"], loc["city"], loc["_country"]))
    put("Telefono", b["phone"])
    put("E-mail", b["email"])
    for e in d["meta"]["extra"][:2]:
        put(e["label"], e["value"])
    head("Esperienza lavorativa")
    for e in d["work"]:
        put("• Date (da – a)", span(e, "month", "ad oggi", " – ", "it"))
        put("• Nome e indirizzo del datore di lavoro", e["name"] + " – " + e["location"])
        put("• Tipo di azienda o settore", e["_sector"])
        put("• Tipo di impiego", e["_type"])
        put("• Posizione ricoperta", P(R(e["position"], b=True)))
        if e.get("highlights"):
            put("• Principali mansioni e responsabilità", *e["highlights"])
    head("Istruzione e formazione")
    for e in d["education"]:
        put("• Date (da – a)", span(e, "year", "", " – "))
        put("• Nome e tipo di istituto di istruzione o formazione", e["institution"])
        put("• Qualifica conseguita", study(e, " in ") if "Laurea" in e["studyType"] else e["studyType"])
    head("Capacità e competenze personali")
    put("Madrelingua", d["languages"][0]["language"].upper())
    d["languages"][0].pop("fluency")
    d["languages"][0]["fluency"] = "Madrelingua"
    put("Altre lingue", *["%s: %s" % (e["language"], e["fluency"]) for e in d["languages"][1:]])
    for s in d["skills"]:
        put(s["name"], ", ".join(s["keywords"]))
    put("Corsi e attestati", *["%s (%s)" % (c["name"], ", ".join(v for v in (c.get("issuer"), c["date"]) if v)) for c in d["certificates"]])
    put("Patente o patenti", d["meta"]["extra"][2]["value"])
    out = TABLE(w, rows) + P(R("Autorizzo il trattamento dei miei dati personali ai sensi del D. Lgs. 196/2003 e del GDPR (Reg. UE 2016/679).", size=8, i=True), before=200)
    foot = P(R("Pagina ", size=8), FIELD("PAGE"), R(" - Curriculum vitae di " + b["name"], size=8), jc="right")
    return "docx", docx(out, font="Arial Narrow", size=10, footer=foot)
