"""Rosalind Ackerley (LaTeX, HTML), Oluwaseun Bankole (DOCX, HTML)."""
from lib import H, L, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect, textbox


@case("rosalind-ackerley", "margin-dates-latex", "pdf", "latex-pdf", "en",
      "dates-left title-then-employer-one-line a-levels serif certificates-year-first")
def rosalind_latex(p):
    d = view(p, "name label email phone location summary", "work education certificates skills languages volunteer interests", extra=["Membership"])
    e = L(d)
    b = e.basics
    o = [r"""\documentclass[a4paper,11pt]{article}
\usepackage{cmap}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage{mathpazo}
\usepackage[top=2cm,bottom=2cm,left=2cm,right=2cm]{geometry}\usepackage{enumitem}\usepackage{titlesec}\usepackage{xcolor}
\definecolor{wine}{HTML}{6B1D2A}\pagestyle{plain}\setlength{\parindent}{0pt}
\titleformat{\section}{\color{wine}\Large}{}{0pt}{}\titlespacing{\section}{0pt}{12pt}{4pt}
\setlist[itemize]{leftmargin=12pt,itemsep=0pt,topsep=1pt,parsep=0pt,label=\textendash}
\newcommand{\entry}[2]{\noindent\begin{minipage}[t]{3.6cm}\raggedright\small #1\end{minipage}\hfill\begin{minipage}[t]{13.1cm}#2\end{minipage}\par\vspace{5pt}}
\begin{document}
{\Huge\color{wine} """ + b.name + r"""}\\[2pt]{\large\itshape """ + b.label + r"""}\\[6pt]
""" + r" \textbullet{} ".join([place(b.location), b.phone, b.email]) + r"\par\vspace{8pt}" + b.summary]
    o.append(r"\section*{Career}")
    for w in e.work:
        o.append(r"\entry{%s}{%s, \textbf{%s}, %s%%" % (span(w, "Month YYYY", " -- ", "to date").replace("-- to date", "to date"), w.position, w.name, w.location))
        o.append(r"\begin{itemize}" + "".join("\n" + r"\item " + h for h in w.highlights) + "\n" + r"\end{itemize}}")
    o.append(r"\section*{Education}")
    for s in e.education:
        what = r"%s %s" % (s.studyType, s.area) if s.area else s.studyType
        line = r"%s, \textbf{%s}" % (what, s.institution) + (", " + s.score if s.score else "")
        if s.courses:
            line = r"\textbf{%s}\\%s: %s" % (s.institution, s.studyType, ", ".join(s.courses))
        o.append(r"\entry{%s}{%s}" % (span(s, "YYYY", "--"), line))
    o.append(r"\section*{Professional Qualifications}")
    o += [r"\entry{%s}{%s, %s}" % (c.date, c.name, c.issuer) for c in e.certificates]
    o.append(r"\entry{}{%s}" % ex(e, "Membership"))
    o.append(r"\section*{Skills}")
    o += [r"\entry{%s}{%s}" % (s.name, ", ".join(s.keywords)) for s in e.skills]
    o.append(r"\entry{Languages}{%s}" % ", ".join("%s (%s)" % (x.language, x.fluency) for x in e.languages))
    o.append(r"\section*{Outside Work}")
    v = e.volunteer[0]
    o.append(r"\entry{since %s}{%s, %s}" % (v.startDate, v.position, v.organization))
    o.append(r"\entry{}{%s}" % ", ".join(x.name for x in e.interests))
    o.append(r"\end{document}")
    return "\n".join(o), d


@case("rosalind-ackerley", "pipes-achievements-first", "pdf", "html-pdf", "en",
      "one-line-pipes achievements-before-jobs combined-section no-summary-heading employer-first awards-and-memberships")
def rosalind_html(p):
    d = view(p, "name email phone location.city summary profiles", "work education certificates skills volunteer awards",
             work={0: [0, 2, 3], 1: [0, 1], 2: [0], 3: None}, edu=[0, 2], drop="education.courses",
             extra=["Key achievement", "Key achievement 2", "Key achievement 3", "Membership", "Notice"])
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    d["basics"]["name"] = "Rosalind Ackerley"
    d["education"][1]["studyType"] = "A-levels in Mathematics, Economics and French"
    d["education"][0].pop("startDate")
    d["skills"] = wrap([{"name": "", "keywords": p["skills"][0]["keywords"][:5] + p["skills"][1]["keywords"]}])
    e = H(d)
    b = e.basics
    css = """body{font:10pt/1.42 'Liberation Serif','Times New Roman',serif}h1{font-size:20pt;text-align:center;margin:0;font-weight:normal;letter-spacing:.02em}
    .c{text-align:center;margin-bottom:4mm}h2{font-size:11pt;margin:4.5mm 0 1.5mm;padding:.8mm 2mm;background:#e9ecf2}p{margin:1mm 0}.j{font-weight:bold;margin-top:2.5mm}
    ul{margin:.5mm 0;padding-left:5mm}"""
    o = "<h1>%s</h1><div class=c>%s | %s | %s | %s</div><p>%s</p><h2>Key Achievements</h2>%s<h2>Career Summary</h2>" % (
        b.name, b.location.city, b.phone, b.email, b.profiles[0].url, b.summary,
        lis([ex(e, "Key achievement" + n) for n in ("", " 2", " 3")]))
    for w in e.work:
        o += "<div class=j>%s | %s | %s | %s</div>%s" % (w.name, w.position, w.location, span(w, "Mon YYYY"), lis(w.highlights))
    s1, s2 = e.education
    o += "<h2>Education &amp; Professional Qualifications</h2>"
    for c in reversed(e.certificates):
        o += "<p>%s | %s | %s</p>" % (c.date, c.name, c.issuer)
    d["certificates"].reverse()
    o += "<p>%s | %s %s (%s) | %s</p><p>%s | %s | %s</p>" % (s1.endDate, s1.studyType, s1.area, s1.score, s1.institution, s2.endDate, s2.studyType, s2.institution)
    o += "<h2>Core Competencies</h2><p>%s</p>" % " | ".join(e.skills[0].keywords)
    v, a = e.volunteer[0], e.awards[0]
    o += "<h2>Board &amp; Voluntary Roles</h2><p>%s | %s | %s – Present</p>" % (v.organization, v.position, v.startDate)
    o += "<h2>Awards and Memberships</h2>%s" % lis(["%s (%s %s)" % (a.title, a.awarder, a.date), ex(e, "Membership")])
    o += "<h2>Additional Information</h2><p>Notice period: %s</p>" % ex(e, "Notice")
    return page(o, css), d


@case("oluwaseun-bankole", "text-box-two-cells", "docx", "docx", "en",
      "two-columns layout-table text-box dates-below named-references sidebar-left personal-data")
def seun_docx(p):
    d = view(p, "name label email phone location.city location.region summary", "work education certificates skills languages awards references",
             extra=["Date of Birth", "State of Origin", "Driving"], edu=[0, 1], years="")
    b = d.basics
    box = textbox([P(b.phone, after=0, align="right"), P(b.email, after=0, align="right"), P("%s, %s" % (b.location.city, b.location.region), after=0, align="right")],
                  4860000, 560000, 2200000, 640000)

    def h(text):
        return P(R(text, b=True, size=12, color="006400"), before=6, after=2)
    left = [h("SKILLS")] + [P("• " + k, after=1) for k in d.skills[0].keywords]
    left += [h("LANGUAGES")] + [P(x.language, after=1) for x in d.languages]
    left += [h("PERSONAL")] + [P(B(k + ": "), ex(d, k), after=1) for k in ("Date of Birth", "State of Origin")] + [P(ex(d, "Driving"), after=1)]
    left += [h("REFEREES")]
    for r in d.references:
        left += [P(B(r.name), after=0)] + [P(x, after=0) for x in r.reference.split(", ")] + [P("", after=0)]
        r["reference"] = r.reference.replace(", ", " ")
    right = [h("PROFILE"), P(b.summary), h("WORK EXPERIENCE")]
    for w in d.work:
        right += [P(B(w.position), before=5, after=0), P("%s, %s" % (w.name, w.location), after=0), P(I(span(w, "Month, YYYY", " – ", "Till date"), color="666666"), after=1)]
        right += bullets(w.highlights)
    right += [h("EDUCATION")]
    for s in d.education:
        right += [P(B("%s %s" % (s.studyType, s.area)), R(" (%s)" % s.score if s.score else ""), after=0), P("%s, %s" % (s.institution, span(s, "YYYY", "–")), after=4)]
    right += [h("CERTIFICATIONS & AWARDS")]
    right += bullets(["%s%s, %s" % (c.name, ", " + c.issuer if c.issuer else "", c.date) for c in d.certificates]
                     + ["%s (%s, %s)" % (a.title, a.awarder, a.date) for a in d.awards])
    body = [P(box, R(b.name, b=True, size=22, color="006400"), after=0), P(R(b.label, size=12), after=8),
            T([[left, right]], [3100, 6700], borders=False, shades=["EEF5EE", None])]
    return docx(body + [P("")], sect(margins=(900, 1050, 900, 1050)), font="Calibri", size=10, after=2), d


@case("oluwaseun-bankole", "comma-till-date", "pdf", "html-pdf", "en",
      "title-employer-place-comma dates-in-brackets till-date education-table personal-data document-title-heading underlined-headings")
def seun_html(p):
    d = view(p, "name email phone location", "work education certificates skills interests",
             extra=["Date of Birth", "Sex", "Marital Status", "State of Origin", "L.G.A.", "Religion", "Reference"], work={0: None, 1: None, 2: None, 3: None})
    d["certificates"] = d["certificates"][:2]
    d["basics"]["summary"] = "To work in a challenging environment where my skill in sales and marketing will be fully utilised for the growth of the organisation."
    e = H(d)
    b, l = e.basics, e.basics.location
    css = """body{font:11pt/1.35 'Liberation Serif',serif}h1{font-size:14pt;text-align:center;text-decoration:underline;margin:0 0 3mm}.n{font-size:14pt;font-weight:bold;text-align:center}
    .a{text-align:center}h2{font-size:11.5pt;text-decoration:underline;margin:4mm 0 1.5mm}table{border-collapse:collapse;width:100%}.b td,.b th{border:.2mm solid #000;padding:1mm 2mm;text-align:left;vertical-align:top}
    .p td{padding:.3mm 3mm .3mm 0}ul{margin:.5mm 0 2mm;padding-left:7mm;list-style:square}ol{margin:0;padding-left:7mm}"""
    o = "<h1>CURRICULUM VITAE</h1><div class=n>%s</div><div class=a>%s, %s, %s.<br>Tel: %s. E-mail: %s</div>" % (b.name.upper(), l.address, l.city, l.region, b.phone, b.email)
    o += "<h2>CAREER OBJECTIVE</h2><div>%s</div><h2>BIO-DATA</h2><table class=p style='width:auto'>" % b.summary
    for k in ("Date of Birth", "Sex", "Marital Status", "State of Origin", "L.G.A.", "Religion"):
        o += "<tr><td>%s</td><td>:</td><td>%s</td></tr>" % (k, ex(e, k))
    o += "</table><h2>INSTITUTIONS ATTENDED AND QUALIFICATIONS OBTAINED WITH DATES</h2><table class=b><tr><th>Institution</th><th>Qualification</th><th>Date</th></tr>"
    for s in e.education:
        what = s.studyType + (" " + s.area if s.area else "") + (" (%s)" % s.score if s.score else "")
        o += "<tr><td>%s</td><td>%s</td><td style='white-space:nowrap'>%s</td></tr>" % (s.institution, what, span(s, "YYYY", " – "))
    o += "</table><h2>WORKING EXPERIENCE</h2>"
    for n, w in enumerate(e.work):
        when = span(w, "Month YYYY", " – ", "till date").replace("– till", "till") if n < 2 else span(w, "Mon-YY", " to ")
        o += "<div><b>%s, %s, %s.</b> (%s)</div>%s" % (w.position, w.name, w.location, when, lis(w.highlights))
    o += "<h2>PROFESSIONAL TRAININGS AND MEMBERSHIP</h2>" + lis(["%s, %s (%s)" % (c.name, c.issuer, c.date) for c in e.certificates], "ol")
    o += "<h2>SKILLS</h2><div>%s.</div>" % ", ".join(e.skills[0].keywords)
    o += "<h2>HOBBIES</h2><div>%s, %s and %s.</div><h2>REFERENCES</h2><div>%s</div>" % (tuple(x.name for x in e.interests) + (ex(e, "Reference"),))
    return page(o, css, margin="18mm 22mm"), d
