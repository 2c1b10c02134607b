"""Eight HTML pages that chromium prints."""
from base import *
from registry import case


def months(a, b):
    ya, ma = [int(v) for v in a.split("-")]
    yb, mb = [int(v) for v in b.split("-")]
    n = (yb - ya) * 12 + mb - ma + 1
    return " ".join(v for v in ("%d year%s" % (n // 12, "s" if n // 12 > 1 else "") if n // 12 else "", "%d month%s" % (n % 12, "s" if n % 12 > 1 else "") if n % 12 else "") if v)


@case("denise-okafor-hale", "linkedin-style-export", "pdf", "linkedin-pdf", ["two-columns", "sidebar-left", "grouped-employer", "durations", "dates-below", "letter", "page-numbers"], ["two-columns"])
def denise_linkedin(d):
    keep(d, "work", "education", "certificates", "skills", "languages", "awards")
    b = d["basics"]
    loc = b["location"]
    drop(d, "basics.phone")
    b["url"] = b["url"].replace("https://", "")
    side = "<h2>Contact</h2><p>%s</p><p>%s (LinkedIn)<br>%s (Personal)</p>" % (h(b["email"]), h(b["profiles"][0]["url"]), h(b["url"]))
    side += "<h2>Top Skills</h2>" + "".join("<p>%s</p>" % h(k) for k in d["skills"][0]["keywords"])
    side += "<h2>Languages</h2>" + "".join("<p>%s (%s)</p>" % (h(e["language"]), h(e["fluency"])) for e in d["languages"])
    side += "<h2>Certifications</h2>" + "".join("<p>%s</p>" % h(c["name"]) for c in d["certificates"])
    side += "<h2>Honors-Awards</h2>" + "".join("<p>%s</p>" % h(a["title"]) for a in d["awards"])
    main = "<h1>%s</h1><p class=hl>%s</p><p class=loc>%s, %s, %s</p>" % (h(b["name"]), h(b["label"]), loc["city"], loc["region"], loc["_country"])
    main += "<h3>Summary</h3><p>%s</p><h3>Experience</h3>" % h(b["summary"])
    now = "2026-11"
    for g in groups(d["work"]):
        main += "<div class=co>%s</div>" % h(g[0]["name"])
        if len(g) > 1:
            main += "<div class=tot>%s</div>" % months(g[-1]["startDate"], g[0].get("endDate", now))
        for e in g:
            main += "<div class=pos>%s</div><div class=dt>%s (%s)</div>" % (h(e["position"]), span(e, "month", "Present", " - "), months(e["startDate"], e.get("endDate", now)))
            if e.get("location"):
                main += "<div class=lc>%s</div>" % h(e["location"])
            if e.get("summary"):
                main += "<p>%s</p>" % h(e["summary"])
            if e.get("highlights"):
                main += "<p>" + "<br>".join("• " + h(t) for t in e["highlights"]) + "</p>"
    main += "<h3>Education</h3>"
    for e in d["education"]:
        main += "<div class=co>%s</div><p>%s<span class=dt> · (%s)</span></p>" % (h(e["institution"]), h(study(e)), span(e, "year", "", " - "))
    css = """@page{size:letter;margin:0 0 46px 0;@bottom-center{content:"Page " counter(page) " of " counter(pages);font:9pt 'Liberation Sans';color:#888}}
    body{margin:0;font:10.5pt/1.4 'Liberation Sans';color:#222} .bg{position:fixed;left:0;top:0;width:2.6in;height:12in;background:#293e49;z-index:-1}
    .wrap{display:flex} .side{width:2.1in;padding:.45in .25in;color:#e1e6e9;font-size:9.5pt;overflow-wrap:anywhere} .side h2{font-size:12pt;font-weight:normal;margin:18px 0 6px;color:#fff}
    .side p{margin:3px 0} .main{width:5.2in;padding:.45in .35in} h1{font-size:23pt;font-weight:normal;margin:0} .hl{font-size:11.5pt;margin:6px 0} .loc{color:#666;margin:0}
    h3{font-size:14pt;font-weight:normal;border-top:1px solid #ddd;padding-top:14px;margin:20px 0 6px} .co{font-size:11.5pt;margin-top:14px} .tot{color:#555}
    .pos{margin-top:8px;font-size:11pt} .dt,.lc{color:#666;font-size:9.5pt} p{margin:5px 0}"""
    return "html", page(css, '<div class=bg></div><div class=wrap><div class=side>%s</div><div class=main>%s</div></div>' % (side, main))


@case("jaye-tomasetti", "canva-right-band-icons", "pdf", "html-pdf", ["two-columns", "sidebar-right", "icon-font", "dates-below", "rating-dots", "name-split", "letter-spacing"], ["two-columns"])
def jaye_canva(d):
    b = d["basics"]
    drop(d, "certificates.issuer", "certificates.date")
    d["certificates"] = d["certificates"][:4]
    lev = [int(s["level"][0]) for s in d["skills"]]
    d["skills"] = [{"name": "", "keywords": [s["name"] for s in d["skills"]]}]
    first, last = b["name"].split(" ", 1)
    icon = lambda code: '<i class=fa>&#x%s;</i> ' % code
    main = "<div class=nm><div>%s</div><div>%s</div></div><div class=lab>%s</div>" % (first, last, h(b["label"]))
    main += "<h2>The short version</h2><p>%s</p><h2>On the tools (and before)</h2>" % h(b["summary"])
    for e in d["work"]:
        main += "<div class=job><b>%s</b><div class=co>%s / %s</div><div class=dt>%s%s</div>%s</div>" % (
            h(e["position"]), h(e["name"]), h(e["location"]), icon("f073"), span(e, "apos", "now", " to "), ul(e.get("highlights")))
    main += "<h2>Trade school</h2>"
    for e in d["education"]:
        main += "<div class=job><b>%s</b><div class=co>%s</div><div class=dt>%s%s</div></div>" % (h(study(e, " in ")), h(e["institution"]), icon("f073"), span(e, "year", "", " to "))
    side = "<div class=ph></div><p>%s%s</p><p>%s%s</p><p>%s%s %s</p>" % (icon("f095"), h(b["phone"]), icon("f0e0"), h(b["email"]), icon("f041"), b["location"]["city"], b["location"]["region"])
    side += "<h3>Good at</h3>" + "".join('<div class=sk>%s<span class=dots>%s</span></div>' % (h(k), "".join('<u class="%s"></u>' % ("on" if i < n else "") for i in range(5))) for k, n in zip(d["skills"][0]["keywords"], lev))
    side += "<h3>Tickets</h3>" + "".join("<p>%s</p>" % h(c["name"]) for c in d["certificates"])
    side += "<h3>Also</h3>" + "".join("<p>%s with the %s, %s to now</p>" % (h(v["position"]), h(v["organization"]), v["startDate"]) for v in d["volunteer"])
    side += "<p class=tags>%s</p>" % "".join("<span>%s</span>" % h(i["name"]) for i in d["interests"])
    side += "<h3>Ask them</h3>" + "".join("<p>%s<br>%s</p>" % (h(r["name"]), h(r["reference"])) for r in d["references"])
    css = """@page{size:A4;margin:0} body{margin:0;font:9.5pt/1.42 'Noto Sans','Liberation Sans';color:#333} .fa{font-family:FontAwesome;font-style:normal;color:#d97706;margin-right:3px}
    .w{display:grid;grid-template-columns:1fr 67mm;min-height:297mm} .main{padding:12mm 9mm} .side{background:#134e4a;color:#ecfdf5;padding:12mm 7mm;font-size:8.8pt}
    .nm{font-size:34pt;line-height:1;font-weight:800;text-transform:uppercase;color:#134e4a;letter-spacing:2px} .lab{letter-spacing:5px;text-transform:uppercase;margin:3mm 0;color:#d97706}
    h2{font-size:11pt;text-transform:uppercase;letter-spacing:2px;border-left:4px solid #d97706;padding-left:6px;margin:5mm 0 2mm} h3{font-size:10.5pt;margin:6mm 0 1.5mm;color:#fcd34d}
    .job{margin-bottom:3mm;break-inside:avoid} .co{font-style:italic} .dt{font-size:8.5pt;color:#777} ul{margin:1mm 0;padding-left:4.5mm} p{margin:1mm 0}
    .ph{width:38mm;height:38mm;border-radius:50%;background:#5eead4;margin:0 auto 6mm} .sk{display:flex;justify-content:space-between;margin:1mm 0} .dots u{display:inline-block;width:7px;height:7px;border-radius:50%;background:#2a6b66;margin-left:3px} .dots u.on{background:#fcd34d}
    .tags span{border:1px solid #5eead4;border-radius:9px;padding:0 6px;margin-right:4px}"""
    return "html", page(css, "<div class=w><div class=main>%s</div><div class=side>%s</div></div>" % (main, side))


@case("muireann-ni-ghallchoir", "headings-in-left-rail", "pdf", "html-pdf", ["headings-left", "unusual-headings", "one-line-jobs", "paragraphs-for-bullets"])
def muireann_rail(d):
    keep(d, "work", "education", "skills", "publications", "languages", "volunteer")
    b = d["basics"]
    extra(d)
    drop(d, "basics.profiles", "basics.location.countryCode", "education.x Thesis", "education.score")
    b["url"] = b["url"].replace("https://", "")
    endonly(d, "education")
    coarse(d, "education")
    d["publications"] = d["publications"][:2]
    for e in d["publications"]:
        e["publisher"] = e["publisher"].split(",")[0].rsplit(" ", 1)[0]
    sec = lambda t, body: "<section><h2>%s</h2><div>%s</div></section>" % (t, body)
    out = "<header><h1>%s</h1><p>%s in %s. Write to <b>%s</b>, ring %s, or see %s.</p></header>" % (h(b["name"]), h(b["label"]), b["location"]["city"], h(b["email"]), h(b["phone"]), h(b["url"]))
    out += sec("Who", "<p>%s</p>" % h(b["summary"]))
    jobs = ""
    for e in d["work"]:
        jobs += "<p class=t><b>%s</b> @ %s, %s <span>[%s]</span></p>" % (h(e["position"]), h(e["name"]), h(e["location"]), span(e, "/", "now", " to "))
        jobs += "".join("<p>%s</p>" % h(t) for t in e.get("highlights", [e.get("summary")]))
    out += sec("Work so far", jobs)
    out += sec("Things I can do", "".join("<p><i>%s</i> &nbsp; %s</p>" % (h(s["name"]), h("; ".join(s["keywords"]))) for s in d["skills"]))
    out += sec("Degrees", "".join("<p>%s, %s <span>[%s]</span></p>" % (h(study(e, " in ")), h(e["institution"]), e["endDate"]) for e in d["education"]))
    out += sec("Recent papers", "".join("<p>“%s”, <i>%s</i>, %s</p>" % (h(e["name"]), h(e["publisher"]), e["releaseDate"]) for e in d["publications"]))
    out += sec("Tongues", "<p>%s</p>" % ", ".join("%s (%s)" % (e["language"], e["fluency"]) for e in d["languages"]))
    out += sec("On the shore", "".join("<p>%s, %s, since %s. %s</p>" % (h(v["position"]), h(v["organization"]), v["startDate"], h(v["summary"])) for v in d["volunteer"]))
    css = """@page{size:A4;margin:17mm 18mm} body{font:10.5pt/1.45 'Liberation Serif';color:#111;margin:0} h1{font-size:26pt;font-weight:normal;margin:0} header{margin-left:34mm;margin-bottom:8mm}
    section{display:grid;grid-template-columns:28mm 1fr;column-gap:6mm;margin-bottom:6mm} h2{font:italic 11pt/1.3 'Liberation Serif';color:#0e7490;text-align:right;margin:0} p{margin:0 0 1.4mm} .t{margin-top:2.5mm} .t:first-child{margin-top:0} span{color:#555}"""
    return "html", page(css, out)


@case("oluwaseun-adeyinka", "builder-achievements-tasks", "pdf", "html-pdf", ["two-columns", "skill-chips", "icon-font", "title-first", "date-line-with-place", "narrow-right-column"], ["two-columns"])
def seun_builder(d):
    keep(d, "work", "skills", "volunteer", "languages", "certificates", "education", "interests")
    b = d["basics"]
    extra(d)
    drop(d, "basics.location.address")
    drop(d, "certificates.date")
    d["education"] = d["education"][:2]
    icon = lambda code: ' <i class=fa>&#x%s;</i>' % code
    head = "<header><div class=l><h1>%s</h1><div class=lab>%s</div><p>%s</p></div><div class=c><p>%s%s</p><p>%s%s</p><p>%s, %s%s</p></div></header>" % (
        h(b["name"]), h(b["label"]), h(b["summary"]), h(b["email"]), icon("f0e0"), h(b["phone"]), icon("f10b"), b["location"]["city"], b["location"]["region"], icon("f041"))
    left = "<h2>Work experience</h2>"
    for e in d["work"]:
        left += "<h3>%s</h3><div class=co>%s</div><div class=dl><span>%s</span><span>%s</span></div>" % (h(e["position"]), h(e["name"]), span(e, "/", "Present", " - "), h(e["location"]))
        left += "<div class=at>Achievements/Tasks</div>" + ul(e.get("highlights"))
    left += "<h2>Education</h2>"
    for e in d["education"]:
        left += "<h3>%s</h3><div class=co>%s</div><div class=dl><span>%s</span><span>%s</span></div>" % (h(study(e)), h(e["institution"]), span(e, "year", "", " - "), h(e.get("score", "")))
    right = "<h2>Skills</h2><div class=chips>%s</div>" % "".join("<span>%s</span>" % h(k) for k in d["skills"][0]["keywords"])
    right += "<h2>Volunteer experience</h2>" + "".join("<div>%s (%s)</div><div class=co2>%s</div>" % (h(v["position"]), span(v, "year", "", " - "), h(v["organization"])) for v in d["volunteer"])
    right += "<h2>Certificates</h2>" + "".join("<div class=ce>%s <i>%s</i></div>" % (h(c["name"]), h(c["issuer"])) for c in d["certificates"])
    right += "<h2>Languages</h2>" + "".join("<div class=lg>%s<br><i>%s</i></div>" % (h(e["language"]), h(e["fluency"])) for e in d["languages"])
    right += "<h2>Interests</h2><div class=chips2>%s</div>" % "".join("<span>%s</span>" % h(i["name"]) for i in d["interests"])
    css = """@page{size:A4;margin:10mm 0} body{margin:0;font:9.3pt/1.38 'Liberation Sans';color:#2b2b2b} .fa{font-family:FontAwesome;font-style:normal;color:#449399} header{display:flex;padding:0 12mm 4mm;border-bottom:3px solid #449399} .l{width:62%} .c{flex:1;text-align:right}
    h1{font-size:21pt;margin:0} .lab{color:#449399;font-size:12.5pt} header p{margin:1mm 0} .w{display:flex;padding:0 12mm} .a{width:60%;padding-right:8mm} .b{flex:1}
    h2{color:#449399;text-transform:uppercase;font-size:12.5pt;margin:5mm 0 1.5mm} h3{font-size:10.5pt;margin:2mm 0 0} .co{font-size:10.5pt} .dl{display:flex;justify-content:space-between;font-style:italic;font-size:8.5pt;color:#449399} .at{font-size:8pt;color:#449399;font-style:italic}
    ul{margin:0 0 2mm;padding-left:4mm} .chips span{display:inline-block;background:#979797;color:#fff;border-radius:3px;padding:1px 7px;margin:0 4px 4px 0} .chips2 span{display:inline-block;border:1px solid #979797;border-radius:3px;padding:1px 7px;margin-right:4px} .co2{color:#449399} .ce{margin-bottom:1mm} .lg{display:inline-block;width:24mm;vertical-align:top}"""
    return "html", page(css, head + "<div class=w><div class=a>%s</div><div class=b>%s</div></div>" % (left, right))


@case("priya-desrosiers", "consultant-project-cards", "pdf", "html-pdf", ["projects", "label-value", "freelancer", "letter", "running-header", "skills-first", "page-numbers"])
def priya_cards(d):
    keep(d, "skills", "projects", "work", "education", "certificates", "languages")
    b = d["basics"]
    loc = b["location"]
    drop(d, "basics.profiles", "education.startDate")
    b["url"] = b["url"].replace("https://", "")
    d["work"] = d["work"][:4]
    drop(d, "work.highlights", "work.location")
    d["work"][0]["summary"] = d["work"][0]["summary"].replace(" Selected projects below.", "")
    d["education"] = d["education"][:1]
    out = "<h1>%s</h1><div class=lab>%s</div><div class=ct>%s, %s %s | %s | %s | %s</div><p>%s</p>" % (
        h(b["name"]), h(b["label"]), loc["city"], loc["region"], loc["_country"], h(b["email"]), h(b["phone"]), h(b["url"]), h(b["summary"]))
    out += "<p>%s</p>" % " &nbsp;&nbsp; ".join("<b>%s:</b> %s" % (h(e["label"]), h(e["value"])) for e in d["meta"]["extra"])
    out += "<h2>Stack</h2><table class=st>%s</table>" % "".join("<tr><th>%s</th><td>%s</td></tr>" % (h(s["name"]), h(", ".join(s["keywords"]))) for s in d["skills"])
    out += "<h2>Engagements</h2>"
    for p in d["projects"]:
        out += "<div class=card><div class=pt>%s</div><table>" % h(p["name"])
        out += "".join("<tr><th>%s</th><td>%s</td></tr>" % (a, h(v)) for a, v in (("Client", p["entity"]), ("Role", p["roles"][0]), ("Period", span(p, "mon", "ongoing")), ("Tech", " · ".join(p["keywords"]))))
        out += "</table>%s</div>" % ul(p["highlights"])
    out += "<h2>Employment</h2>"
    for e in d["work"]:
        out += "<div class=em><span class=d>%s</span><span><b>%s</b>, %s%s</span></div>" % (span(e, "/", "today", "–"), h(e["position"]), h(e["name"]), "<br>" + h(e["summary"]) if e.get("summary") else "")
    out += "<h2>Education, certificates, languages</h2>"
    out += "".join("<div class=em><span class=d>%s</span><span>%s, %s</span></div>" % (e["endDate"], h(study(e)), h(e["institution"])) for e in d["education"])
    out += "".join("<div class=em><span class=d>%s</span><span>%s%s</span></div>" % (c["date"], h(c["name"]), " (%s)" % c["issuer"] if c.get("issuer") else "") for c in d["certificates"])
    out += "<div class=em><span class=d>Languages</span><span>%s</span></div>" % "; ".join("%s: %s" % (e["language"], e["fluency"]) for e in d["languages"])
    css = """@page{size:letter;margin:22mm 18mm 20mm;@top-right{content:"Priya Desrosiers, project list 11/2026";font:8pt 'DejaVu Sans';color:#888} @bottom-right{content:counter(page) "/" counter(pages);font:8pt 'DejaVu Sans';color:#888}}
    body{margin:0;font:9pt/1.45 'DejaVu Sans';color:#1f2937} h1{font-size:19pt;margin:0} .lab{font-size:11pt;color:#7c3aed} .ct{font-size:8pt;margin:1mm 0} h2{font-size:11pt;color:#7c3aed;border-bottom:1px solid #c4b5fd;margin:6mm 0 2mm}
    table{border-collapse:collapse} th{text-align:left;font-weight:normal;color:#6b7280;width:22mm;vertical-align:top;padding:0} td{padding:0} .card{border:1px solid #ddd6fe;border-radius:4px;padding:2.5mm 4mm;margin-bottom:3mm;break-inside:avoid} .pt{font-weight:bold;font-size:10pt} ul{margin:1.5mm 0 0;padding-left:5mm}
    .em{display:grid;grid-template-columns:36mm 1fr;margin-bottom:1.3mm} .d{color:#6b7280}"""
    return "html", page(css, out)


@case("maelle-quemeneur", "canva-gauche-pastilles", "pdf", "html-pdf", ["two-columns", "sidebar-left", "dates-above", "photo", "letter-spacing"], ["two-columns"])
def maelle_canva(d):
    b = d["basics"]
    loc = b["location"]
    extra(d, "Âge", "Permis")
    d["skills"] = [{"name": "Savoir-faire", "keywords": [k for s in d["skills"][:2] for k in s["keywords"]]}, {"name": "Savoir-être", "keywords": ["organisée", "à l'écoute", "autonome"]}]
    drop(d, "volunteer.summary", "certificates.issuer")
    side = "<div class=ph></div><h3>Contact</h3><p>%s</p><p>%s</p><p>%s<br>%s %s</p>" % (h(b["phone"]), h(b["email"]), h(loc["address"]), loc["postalCode"], loc["city"])
    side += "<p>%s</p>" % "<br>".join(h(e["value"]) for e in d["meta"]["extra"])
    side += "".join("<h3>%s</h3>%s" % (h(s["name"]), ul(s["keywords"])) for s in d["skills"])
    side += "<h3>Langues</h3>" + "".join("<p><b>%s</b> : %s</p>" % (h(e["language"]), h(e["fluency"])) for e in d["languages"])
    side += "<h3>Centres d'intérêt</h3>" + ul([i["name"] for i in d["interests"]])
    main = "<h1>%s <b>%s</b></h1><div class=lab>%s</div><h2>À propos</h2><p>%s</p><h2>Expériences</h2>" % (tuple(h(b["name"]).split(" ", 1)) + (h(b["label"]), h(b["summary"])))
    for e in d["work"]:
        main += "<div class=j><span class=pill>%s</span><div><b>%s</b> chez %s (%s)</div>%s</div>" % (span(e, "mon", "", " → ", "fr"), h(e["position"]), h(e["name"]), h(e["location"]), ul(e.get("highlights")))
    main += "<h2>Formations</h2>"
    for e in d["education"]:
        main += "<div class=j><span class=pill>%s</span><div><b>%s</b></div><div>%s</div></div>" % (span(e, "year", "", " → "), h(study(e)), h(e["institution"]))
    main += "".join("<div class=j><span class=pill>%s</span><div>%s</div></div>" % (c["date"], h(c["name"])) for c in d["certificates"])
    main += "<h2>Engagement</h2>" + "".join("<div class=j><span class=pill>Depuis %s</span><div><b>%s</b> chez %s</div></div>" % (v["startDate"], h(v["position"]), h(v["organization"])) for v in d["volunteer"])
    css = """@page{size:A4;margin:0} body{margin:0;font:9.6pt/1.45 'Liberation Sans';color:#3d3a38} .w{display:grid;grid-template-columns:64mm 1fr;min-height:297mm} .side{background:#f3d9cf;padding:12mm 7mm} .main{padding:14mm 10mm}
    .ph{width:40mm;height:40mm;border-radius:50%;background:radial-gradient(#fff,#d49a86);margin:0 auto 5mm} h1{font-size:27pt;font-weight:300;margin:0;line-height:1.1} .lab{font-size:12pt;letter-spacing:1.5px;color:#a5523a;margin-bottom:4mm}
    h2,h3{font-size:11.5pt;letter-spacing:3px;text-transform:uppercase;color:#a5523a;margin:6mm 0 2mm} h3{font-size:10pt;letter-spacing:2px} .pill{display:inline-block;background:#a5523a;color:#fff;border-radius:8px;font-size:8pt;padding:0 8px} .j{margin-bottom:3mm;break-inside:avoid} h2{break-after:avoid} ul{margin:1mm 0;padding-left:4.5mm} p{margin:1mm 0}"""
    return "html", page(css, "<div class=w><div class=side>%s</div><div class=main>%s</div></div>" % (side, main), "fr")


@case("nuria-belmonte", "portal-de-empleo-exportado", "pdf", "html-pdf", ["label-value", "form-export", "dates-in-words", "page-numbers", "table"])
def nuria_portal(d):
    keep(d, "work", "education", "languages", "skills", "certificates")
    b = d["basics"]
    loc = b["location"]
    drop(d, "work.location")
    out = "<h1>%s</h1><p class=s>%s</p>" % (h(b["name"]), h(b["label"]))
    row = lambda l, v: "<tr><th>%s</th><td>%s</td></tr>" % (l, v)
    out += "<h2>Datos personales</h2><table>" + row("Teléfono", h(b["phone"])) + row("Correo electrónico", h(b["email"])) + row("Código postal", loc["postalCode"]) + row("Población", loc["city"]) + row("Provincia", loc["region"])
    out += "".join(row(h(e["label"]), h(e["value"])) for e in d["meta"]["extra"]) + "</table><h2>Carta de presentación breve</h2><p>%s</p><h2>Experiencias</h2>" % h(b["summary"])
    for e in d["work"]:
        out += "<table class=e>" + row("Puesto", "<b>%s</b>" % h(e["position"])) + row("Empresa", h(e["name"])) + row("Fechas", "De %s a %s" % (fd(e["startDate"], "esmonth"), fd(e["endDate"], "esmonth") if e.get("endDate") else "la actualidad"))
        f = "".join("- %s<br>" % h(t) for t in e.get("highlights", [])) or h(e.get("summary", ""))
        out += (row("Funciones", f) if f else "") + "</table>"
    out += "<h2>Estudios</h2>"
    for e in d["education"]:
        out += "<table class=e>" + row("Nivel", h(e["studyType"])) + row("Especialidad", h(e["area"])) + row("Centro", h(e["institution"])) + row("Periodo", span(e, "/", "", " - ")) + "</table>"
    out += "<h2>Cursos</h2>" + "".join("<table class=e>" + row("Curso", h(c["name"])) + (row("Impartido por", h(c["issuer"])) if c.get("issuer") else "") + row("Fecha", fd(c["date"], "/")) + "</table>" for c in d["certificates"])
    out += "<h2>Idiomas</h2><table>" + "".join(row(h(e["language"]), h(e["fluency"])) for e in d["languages"]) + "</table>"
    out += "<h2>Conocimientos</h2><p>%s</p>" % h(", ".join(d["skills"][0]["keywords"]))
    css = """@page{size:A4;margin:16mm 20mm 18mm;@bottom-left{content:"CV generado el 30/11/2026";font:7.5pt 'Liberation Sans';color:#999} @bottom-right{content:"Página " counter(page);font:7.5pt 'Liberation Sans';color:#999}}
    body{margin:0;font:10pt/1.4 'Liberation Sans';color:#222} h1{font-size:17pt;margin:0;color:#167db7} .s{margin:0 0 4mm;color:#555} h2{font-size:11.5pt;background:#e8f2f8;padding:1mm 2mm;margin:5mm 0 2mm} table{border-collapse:collapse;width:100%} .e{margin-bottom:3mm;break-inside:avoid} th{width:42mm;text-align:right;font-weight:normal;color:#777;padding:.4mm 4mm .4mm 0;vertical-align:top} td{padding:.4mm 0}"""
    return "html", page(css, out, "es")


@case("chiara-ferraretto", "europass-nuovo-parentesi-quadre", "pdf", "html-pdf", ["europass", "dates-above", "dates-in-brackets", "language-grid", "links"])
def chiara_new(d):
    b = d["basics"]
    loc = b["location"]
    extra(d, "Data di nascita", "Nazionalità")
    drop(d, "basics.label")
    endonly(d, "education")
    d["languages"][0]["fluency"] = "Lingua madre"
    b["phone"] = b["phone"].replace("+39", "(+39)")
    grid = {"Inglese": "B1", "LIS": "A2"}
    when = lambda e: "[ %s ]" % span(e, "/", "Attuale", " – ")
    out = "<header><div class=eu></div><h1>%s</h1><p>%s</p><p>%s</p><p><b>Indirizzo:</b> %s, %s %s (%s)</p></header>" % (
        h(b["name"]), " &nbsp;|&nbsp; ".join("<b>%s:</b> %s" % (h(e["label"]), h(e["value"])) for e in d["meta"]["extra"]),
        "<b>Telefono:</b> %s &nbsp;|&nbsp; <b>E-mail:</b> <a href='mailto:%s'>%s</a>" % (b["phone"], b["email"], b["email"]), h(loc["address"]), loc["postalCode"], loc["city"], loc["_country"])
    out += "<h2>Presentazione</h2><p>%s</p><h2>Esperienza lavorativa</h2>" % h(b["summary"])
    for e in d["work"]:
        out += "<div class=e><div class=d>%s</div><div class=p><b>%s</b></div><div class=o>%s</div><div class=k><b>Città:</b> %s</div>%s</div>" % (when(e), h(e["position"]), h(e["name"]), h(e["location"]), ul(e.get("highlights")))
    out += "<h2>Istruzione e formazione</h2>"
    for e in d["education"]:
        out += "<div class=e><div class=d>[ %s ]</div><div class=p><b>%s</b></div><div class=o>%s</div><div class=k><b>Voto finale:</b> %s</div></div>" % (e["endDate"], h(study(e, " in ")), h(e["institution"]), h(e["score"]))
    out += "<h2>Competenze linguistiche</h2><p>Lingua madre: <b>%s</b></p><p>Altre lingue:</p><table><tr><th></th><th>Ascolto</th><th>Lettura</th><th>Produzione orale</th><th>Scrittura</th></tr>" % h(d["languages"][0]["language"])
    out += "".join("<tr><td><b>%s</b></td>%s</tr>" % (h(e["language"]), ("<td>%s</td>" % grid[e["language"]]) * 4) for e in d["languages"][1:]) + "</table>"
    out += "<p class=k>Livelli: A1 e A2: Livello elementare B1 e B2: Livello intermedio C1 e C2: Livello avanzato</p>"
    out += "".join("<h2>%s</h2><p>%s</p>" % (h(s["name"]), " &nbsp;|&nbsp; ".join(h(k) for k in s["keywords"])) for s in d["skills"])
    out += "<h2>Volontariato</h2>" + "".join("<div class=e><div class=d>[ %s – Attuale ]</div><div class=p><b>%s</b></div><div class=o>%s</div></div>" % (v["startDate"], h(v["position"]), h(v["organization"])) for v in d["volunteer"])
    out += "<h2>Corsi</h2>" + "".join("<div class=e><div class=d>[ %s ]</div><div class=p><b>%s</b></div>%s</div>" % (c["date"], h(c["name"]), "<div class=o>%s</div>" % h(c["issuer"]) if c.get("issuer") else "") for c in d["certificates"])
    css = """@page{size:A4;margin:14mm 18mm} body{margin:0;font:10pt/1.4 'Noto Sans';color:#333} header{border-bottom:1px solid #999;padding-bottom:3mm} h1{font-size:20pt;font-weight:normal;margin:0 0 2mm} header p{margin:.8mm 0;font-size:9pt} .eu{float:right;width:26mm;height:10mm;background:#004494}
    h2{font-size:11pt;text-transform:uppercase;color:#333;border-bottom:1px solid #bbb;margin:5mm 0 2mm} .e{margin-bottom:3mm;break-inside:avoid} .d{font-size:8.5pt;color:#666} .p b{font-size:10.5pt;color:#004494} .o{font-style:italic} .k{font-size:8.5pt;color:#555} ul{margin:1mm 0;padding-left:5mm} table{border-collapse:collapse;width:100%;font-size:8.5pt} th,td{border-bottom:1px solid #ddd;text-align:center;padding:1mm;font-weight:normal}"""
    return "html", page(css, out, "it")
