"""Federal resume with labels, Europass-like, LinkedIn 'Save to PDF'-like. Rendered by Chromium."""
from html_sidebar import PHOTO, bullets, mail, page, web
from view import e, flat, span, view, when


def federal(doc):
    d = view(doc)
    b = d["basics"]
    loc = b["location"]
    extra = [("Citizenship", "United States"), ("Veterans' Preference", "None"), ("Security Clearance", "Secret (active)")]
    out = ["<h1>%s</h1><p class=c>%s, %s, %s %s<br>Phone: %s &nbsp; Email: %s</p>" % (
        e(b["name"]), e(loc["address"]), loc["city"], loc["region"], loc["postalCode"], b["phone"], mail(b["email"]))]
    out.append("<p class=box>%s</p>" % "<br>".join("<b>%s:</b> %s" % (e(k), e(v)) for k, v in extra))
    out.append("<h2>SUMMARY OF QUALIFICATIONS</h2><p>%s</p><h2>WORK EXPERIENCE</h2>" % e(b["summary"]))
    for w in d["work"]:
        rows = [("Employer", w["name"]), ("Title", w["position"])]
        if w["_grade"]:
            rows.append(("Series/Grade", w["_grade"]))
        rows += [("Dates", span(w, "{m}/{Y}")), ("Hours per week", w["_hours"]), ("Salary", w["_salary"]), ("Location", w["location"]), ("Supervisor", w["_super"])]
        out.append("<div class=job>%s<p><b>Duties and Accomplishments:</b></p>%s</div>" % (
            "".join("<p><b>%s:</b> %s</p>" % (k, e(v)) for k, v in rows), bullets(w)))
        extra += [(k, v) for k, v in rows if k in ("Series/Grade", "Hours per week", "Salary", "Supervisor")]
    out.append("<h2>EDUCATION</h2>")
    for s in d["education"]:
        rows = [("Institution", "%s, %s" % (s["institution"], s["_loc"])), ("Degree", s["studyType"])]
        if s.get("area"):
            rows.append(("Major", s["area"]))
        if s.get("_minor"):
            rows.append(("Minor", s["_minor"]))
            extra.append(("Minor", s["_minor"]))
        rows += [("Completed", when(s["endDate"], "{m}/{Y}")), ("GPA", s["score"])]
        out.append("<div class=job>%s</div>" % "".join("<p><b>%s:</b> %s</p>" % (k, e(v)) for k, v in rows))
    out.append("<h2>JOB-RELATED TRAINING AND CERTIFICATIONS</h2><ul>%s</ul>" % "".join(
        "<li>%s, %s, %s</li>" % (e(c["name"]), e(c["issuer"]), when(c["date"], "{m}/{Y}")) for c in d["certificates"]))
    out.append("<h2>SKILLS</h2><p>%s</p>" % "; ".join(e(k) for k in flat(d)))
    out.append("<h2>LANGUAGE SKILLS</h2>")
    out += ["<p><b>Language:</b> %s<br><b>Level:</b> %s</p>" % (e(x["language"]), e(x["fluency"])) for x in d["languages"]]
    a, v = d["awards"][0], d["volunteer"][0]
    out.append("<h2>AWARDS</h2><p>%s, %s, %s</p>" % (e(a["title"]), e(a["awarder"]), a["date"]))
    out.append("<h2>VOLUNTEER EXPERIENCE</h2><div class=job><p><b>Organization:</b> %s</p><p><b>Role:</b> %s</p><p><b>Dates:</b> %s – Present</p></div>" % (
        e(v["organization"]), e(v["position"]), v["startDate"]))
    d["meta"] = {"extra": [{"label": k, "value": x} for k, x in extra]}
    css = """@page{size:8.5in 11in;margin:0.75in 0.9in;@bottom-right{content:"Robert K. Nakamura – Page " counter(page) " of " counter(pages);font:8.5pt 'Liberation Serif'}}
    body{font:10.5pt/1.25 'Liberation Serif','Times New Roman',serif;color:#000} h1{text-align:center;font-size:16pt} .c{text-align:center;margin-bottom:3mm} .box{margin-bottom:2mm}
    h2{font-size:11.5pt;border-bottom:1px solid #000;margin:4mm 0 1.5mm;break-after:avoid} .job{margin-bottom:3.5mm} .job p{break-after:avoid} ul{padding-left:20px}"""
    return d, page("en-US", b["name"], css, "".join(out))


def europass(doc):
    d = view(doc, extra=[("Fecha de nacimiento", "08/05/1990"), ("Nacionalidad", "española"), ("Permiso de conducir", "B y C")])
    b = d["basics"]
    loc = b["location"]
    out = ["<div class=top><span class=eu>europass</span></div><div class=head>%s<div><h1>%s</h1><p><b>Fecha de nacimiento:</b> 08/05/1990 &nbsp;|&nbsp; <b>Nacionalidad:</b> española "
           "&nbsp;|&nbsp; <b>Teléfono:</b> <span style='white-space:nowrap'>%s</span> &nbsp;|&nbsp; <b>Correo electrónico:</b> %s &nbsp;|&nbsp; <b>Dirección:</b> %s, %s, %s, España (Domicilio)</p></div></div>" % (
               PHOTO, e(b["name"]), b["phone"], mail(b["email"]), e(loc["address"]), loc["postalCode"], loc["city"])]

    def head(text):
        return "<h2>● %s</h2>" % text
    out.append(head("Sobre mí") + "<p class=in>%s</p>" % e(b["summary"]))
    b.pop("label")
    out.append(head("Experiencia laboral"))
    for w in d["work"]:
        w["location"] += ", España"
        out.append("<div class=job><p class=g>%s &nbsp;%s</p><h3><b>%s</b> &nbsp;%s</h3>%s</div>" % (
            span(w, "{d}/{m}/{Y}", now="ACTUAL"), e(w["location"]), e(w["position"]).upper(), e(w["name"]).upper(), bullets(w)))
    out.append(head("Educación y formación"))
    for s in d["education"]:
        out.append("<div class=job><p class=g>%s</p><h3><b>%s en %s</b> &nbsp;%s</h3></div>" % (
            span(s, "{m}/{Y}"), e(s["studyType"]), e(s["area"]), e(s["institution"])))
    out.append(head("Competencias lingüísticas"))
    heads = "<tr><th></th><th colspan=2>COMPRENSIÓN</th><th colspan=2>EXPRESIÓN ORAL</th><th>EXPRESIÓN ESCRITA</th></tr><tr><th></th><th>Comprensión auditiva</th><th>Comprensión lectora</th>" \
            "<th>Producción oral</th><th>Interacción oral</th><th></th></tr>"
    rows = "".join("<tr><td><b>%s</b></td>%s</tr>" % (e(x["language"]).upper(), ("<td>%s</td>" % x["fluency"]) * 5) for x in d["languages"][1:])
    out.append("<p class=in>Lengua materna: <b>%s</b></p><p class=in>Otros idiomas:</p><table>%s%s</table><p class=note>Niveles: A1 y A2: usuario básico; B1 y B2: usuario independiente; "
               "C1 y C2: usuario competente</p>" % (d["languages"][0]["language"].upper(), heads, rows))
    out.append(head("Competencias") + "<p class=in>%s</p>" % " &nbsp;|&nbsp; ".join(e(k) for k in flat(d)))
    out.append(head("Certificados y carnés"))
    out += ["<p class=in>[%s] <b>%s</b>, %s</p>" % (c["date"], e(c["name"]), e(c["issuer"])) for c in d["certificates"]]
    out.append(head("Permiso de conducir") + "<p class=in>Permiso de conducir: B y C</p>")
    css = """@page{size:A4;margin:12mm 0} @page:first{margin-top:0} body{font:9.8pt/1.42 'Noto Sans',sans-serif;color:#222} .top{background:#0e47a1;height:11mm;text-align:right;padding:2.4mm 14mm}
    .eu{color:#fff;font-weight:bold;font-size:13pt} .head{display:flex;gap:7mm;padding:6mm 14mm;background:#f0f3f8;align-items:center}.photo{width:26mm;flex:none} h1{font-size:21pt;color:#0e47a1;font-weight:normal}
    h2{font-size:11pt;text-transform:uppercase;color:#0e47a1;border-bottom:1px solid #b5c3dd;margin:4.5mm 14mm 2mm;break-after:avoid} .in,.job,.note{margin:0 14mm 1.6mm 19mm}
    .job{margin-bottom:3mm;break-inside:avoid}.g{font-size:8.8pt;color:#666} h3{font-size:10.4pt;font-weight:normal;border-bottom:1px dotted #999} .note{font-size:8pt;color:#666}
    table{margin:1mm 14mm 1mm 19mm;border-collapse:collapse;width:175mm} td,th{border-bottom:1px solid #ccc;font-size:8.4pt;padding:.8mm 2mm;text-align:center;font-weight:normal} td:first-child{text-align:left}"""
    return d, page("es", b["name"], css, "".join(out))


LENGTHS = ["6 years 8 months", "3 years 9 months", "4 years 8 months", "4 years 8 months", "1 year 10 months", "1 year 6 months"]
CUT = "<!-- next sheet -->"
TOTALS = {0: "10 years 5 months", 3: "6 years 6 months"}


def linkedin(doc):
    """Sheets cut by hand: dark column and main column on the first, main column alone on the others."""
    d = view(doc, drop=["basics.phone", "certificates[*].issuer", "certificates[*].date", "volunteer"])
    b = d["basics"]
    b["location"] = {"city": "Cork", "region": "County Cork", "countryCode": "IE"}
    d["skills"] = [{"name": "", "keywords": d["skills"][0]["keywords"][:3]}]
    side = ["<h2>Contact</h2><p>%s</p><p>%s (LinkedIn)</p>" % (mail(b["email"]), web(b["profiles"][0]["url"]))]
    side.append("<h2>Top Skills</h2>" + "".join("<p>%s</p>" % e(k) for k in flat(d)))
    side.append("<h2>Languages</h2>" + "".join("<p>%s <span>(%s)</span></p>" % (e(x["language"]), e(x["fluency"])) for x in d["languages"]))
    side.append("<h2>Certifications</h2>" + "".join("<p>%s</p>" % e(c["name"]) for c in d["certificates"]))
    first = ["<h1>%s</h1><p class=hl>%s</p><p class=pl>Cork, County Cork, Ireland</p><h2>Summary</h2><p>%s</p><h2>Experience</h2>" % (e(b["name"]), e(b["label"]), e(b["summary"]))]
    jobs = []
    for k, w in enumerate(d["work"]):
        same = k and d["work"][k - 1]["name"] == w["name"]
        head = "" if same else "<h3>%s</h3>%s" % (e(w["name"]), "<p class=tot>%s</p>" % TOTALS[k] if k in TOTALS else "")
        text = "<p class=d>%s</p>" % e(w["summary"]) if w.get("summary") else ""
        lines = ["<p class=d>• %s</p>" % e(h) for h in w.get("highlights", [])]
        if k == 2:  # the sheet ends within this job
            lines.insert(1, CUT)
        text += "".join(lines)
        jobs.append("<div class=job>%s<p class=t>%s</p><p class=dt>%s <span>(%s)</span></p><p class=pl>%s</p>%s</div>" % (
            head, e(w["position"]), span(w, "{B} {Y}", dash=" - "), LENGTHS[k], e(w["location"]), text))
    schools = ["<h2>Education</h2>"]
    for s in d["education"]:
        schools.append("<div class=job><h3>%s</h3><p class=ed>%s, %s <span>· (%s)</span></p></div>" % (e(s["institution"]), e(s["studyType"]), e(s["area"]), span(s, dash=" - ")))
    one, two = "".join(jobs + schools).split(CUT)
    pages = ["<div class=sheet><div class=side>%s</div><div class=main>%s</div><div class=foot>Page 1 of 2</div></div>" % ("".join(side), first[0] + one + "</div>"),
             "<div class=sheet><div class=blank></div><div class=main>%s</div><div class=foot>Page 2 of 2</div></div>" % ("<div class=job>" + two)]
    css = """@page{size:8.5in 11in;margin:0} body{font:10.5pt/1.42 'Liberation Sans',Arial,sans-serif;color:#181818} .sheet{position:relative;width:8.5in;height:10.98in;overflow:hidden;display:flex}
    .side{width:2.7in;background:#293e49;color:#fff;padding:.4in .25in;flex:none;font-size:10pt}.blank{width:2.7in;flex:none} .main{flex:1;padding:.4in .4in 0 .35in} .side p{margin-bottom:5px;overflow-wrap:anywhere}
    .side h2{font-size:13pt;font-weight:normal;margin:18px 0 6px}.side span{color:#a8b0b5} h1{font-size:24pt;font-weight:normal}.hl{font-size:11.5pt;margin-top:4px}.pl,.dt span,.ed span{color:#777}
    .main h2{font-size:15pt;font-weight:normal;margin:20px 0 8px} h3{font-size:12pt;font-weight:normal} .t{font-size:11.5pt}.tot{color:#333;font-size:10pt;margin-bottom:3px}.job{margin-bottom:14px}.d{margin-top:4px}
    .foot{position:absolute;right:.4in;bottom:.3in;font-size:9pt;color:#777}"""
    return d, page("en", b["name"], css, "".join(pages))
