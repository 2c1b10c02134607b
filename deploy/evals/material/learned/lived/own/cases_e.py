"""Cheryl Tan (HTML, DOCX), Tobias Fairweather (LaTeX, DOCX)."""
from lib import H, L, add_extra, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect


@case("cheryl-tan", "three-part-row", "pdf", "html-pdf", "en",
      "title-left-employer-middle-dates-right education-table skill-levels particulars-table salary no-summary-heading agency")
def cheryl_html(p):
    d = view(p, "name label email phone location summary", "work education certificates skills languages",
             extra=["Nationality", "Notice period", "Last drawn salary", "Expected salary"], drop="work.location")
    e = H(d)
    b, l = e.basics, e.basics.location
    css = """body{font:9.8pt/1.4 'Liberation Sans',sans-serif;color:#1d2430}h1{font-size:22pt;font-weight:300;margin:0}h1 small{font-size:11pt;color:#667}
    .c{border-top:.4mm solid #b08d57;border-bottom:.4mm solid #b08d57;padding:1.5mm 0;margin:2mm 0 3mm;display:flex;justify-content:space-between}
    h2{font-size:12pt;color:#b08d57;margin:5mm 0 1.5mm;font-weight:600}.r{display:flex;margin-top:3mm}.r span:nth-child(1){flex:0 0 68mm;font-weight:bold}.r span:nth-child(2){flex:1}
    ul{margin:.5mm 0 0;padding-left:4.5mm}table{border-collapse:collapse;width:100%}th{text-align:left;border-bottom:.3mm solid #999}td,th{padding:.9mm 2mm .9mm 0;vertical-align:top}"""
    o = "<h1>%s <small>%s</small></h1><div class=c><span>%s, %s %s</span><span>%s</span><span>%s</span></div><p>%s</p><h2>Work Experience</h2>" % (
        b.name, b.label, l.address, l.city, l.postalCode, b.phone, b.email, b.summary)
    for w in e.work:
        who = w.name + ("<br><i>(through %s)</i>" % w._agency if w._agency else "")
        o += "<div class=r><span>%s</span><span>%s</span><span>%s</span></div>%s" % (w.position, who, span(w, "Mon YYYY", " – ", "Present"), lis(w.highlights))
    o += "<h2>Education</h2><table><tr><th>Year</th><th>Institution</th><th>Qualification</th><th>Result</th></tr>"
    for s in e.education:
        o += "<tr><td style='white-space:nowrap'>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>" % (span(s, "YYYY", " – "), s.institution, "%s, %s" % (s.studyType, s.area) if s.area else s.studyType, s.score)
    o += "</table><h2>Professional Certificates</h2>" + "".join("<div>%s, %s, awarded %s</div>" % (c.name, c.issuer, c.date) for c in e.certificates)
    o += "<h2>IT Skills</h2><table style='width:90mm'>" + "".join("<tr><td>%s</td><td>%s</td></tr>" % (s.name, s.level) for s in e.skills) + "</table>"
    o += "<h2>Languages</h2><div>%s</div>" % "; ".join("%s – %s" % (x.language, x.fluency) for x in e.languages)
    o += "<h2>Other Information</h2><table style='width:110mm'>" + "".join(
        "<tr><td>%s</td><td>%s</td></tr>" % (k, ex(e, k)) for k in ("Nationality", "Notice period", "Last drawn salary", "Expected salary")) + "</table>"
    return page(o, css), d


@case("cheryl-tan", "caps-employer-brackets", "docx", "docx", "en",
      "employer-capitals dates-in-square-brackets agency skills-as-sentences education-one-line several-roles-one-employer")
def cheryl_docx(p):
    d = view(p, "name email phone location.city", "work education certificates languages", extra=["Typing speed", "Notice period"],
             work={0: [0, 1, 2], 1: None, 2: None, 3: None}, edu=[0, 1],
             summary="I have supported chief executives and managing directors for more than eight years and want to keep doing so, ideally in a company that moves goods or people.")
    d["skills"] = wrap([{"name": "", "keywords": ["Microsoft 365", "SAP Concur", "Diligent Boards", "Canva"]}])
    b = d.basics

    def h(text):
        return P(R(text, size=14, color="8A1C4A"), style="Heading1", keep=True)
    body = [P(R(b.name), style="Title"), P("%s  |  %s  |  %s" % (b.location.city, b.phone, b.email), after=6), h("Summary"), P(b.summary), h("Employment")]
    for g in groups(d.work):
        body.append(P(R(g[0].name, b=True, caps=True), R(" (%s)" % g[0].location), before=6, keep=True))
        for w in g:
            body.append(P(I(w.position), R(" [%s]" % span(w, "Mon YYYY")), keep=True))
            if w._agency:
                body.append(P(R("Contract via " + w._agency, color="666666", size=9), keep=True))
            body += bullets(w.highlights)
    body.append(h("Education"))
    for s in d.education:
        body.append(P("%s: %s %s, %s, %s" % (span(s, "YYYY", " – "), s.studyType, s.area, s.institution, s.score)))
    body.append(h("Courses"))
    for c in d.certificates:
        body.append(P("%s: %s (%s)" % (c.date, c.name, c.issuer)))
    k = d.skills[0].keywords
    body.append(h("Skills & Languages"))
    body.append(P("I use %s all day, book and claim travel in %s, run board packs in %s and make the odd invitation in %s." % tuple(k)))
    x = d.languages
    body.append(P("I speak and write %s and %s and speak some %s." % tuple(y.language for y in x)))
    for y in x:
        y.pop("fluency")
    body += [P("Typing speed: " + ex(d, "Typing speed")), P("Notice period: " + ex(d, "Notice period"))]
    return docx(body, sect(), font="Georgia", size=10.5, after=2, title='<w:color w:val="8A1C4A"/><w:sz w:val="48"/>'), d


@case("tobias-fairweather", "student-latex", "pdf", "latex-pdf", "en",
      "education-first modules a-levels gcses thesis exchange expected-end dates-right projects bold-small-caps")
def tobias_latex(p):
    d = view(p, "name email phone location profiles", "education projects work skills certificates awards volunteer interests", work={1: None, 0: [0, 2], 2: None})
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    d["projects"] = d["projects"][:2]
    d["certificates"].reverse()
    d["certificates"][1].pop("issuer")  # part of the name on the page
    e = L(d)
    b = e.basics
    o = [r"""\documentclass[a4paper,10pt]{article}
\usepackage{cmap}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage[scaled=0.95]{helvet}\renewcommand{\familydefault}{\sfdefault}
\usepackage[margin=1.7cm]{geometry}\usepackage{enumitem}\pagestyle{empty}\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=12pt,itemsep=0pt,topsep=1pt,parsep=0pt}
\newcommand{\Sec}[1]{\par\vspace{9pt}{\large\bfseries #1}\par\vspace{-4pt}\hrulefill\par\vspace{3pt}}
\begin{document}
{\LARGE\bfseries """ + b.name + r"""}\hfill """ + b.location.city + r"\\" + b.email + r"\hfill " + b.phone + r"\\" + b.profiles[0].url]
    o.append(r"\Sec{Education}")
    u, x, al, gc = e.education
    o.append(r"\textbf{%s}, %s %s\hfill %s -- %s (expected)\\" % (u.institution, u.studyType, u.area, u.startDate, u.endDate))
    o.append(r"Result: %s\\Final-year project: \emph{%s}\\" % (u.score, u._thesis))
    o.append(r"Relevant modules: %s\par\vspace{4pt}" % ", ".join(u.courses))
    o.append(r"\textbf{%s}, %s\hfill %s\par\vspace{4pt}" % (x.institution, x.studyType.lower(), span(x, "Mon YYYY", " -- ")))
    o.append(r"\textbf{%s}\hfill %s\\%s: %s\par\vspace{4pt}" % (al.institution, span(al, "YYYY", " -- "), al.studyType, ", ".join(al.courses)))
    o.append(r"\textbf{%s}\hfill %s\\%s" % (gc.institution, span(gc, "YYYY", " -- "), gc._grades))
    d["education"][3]["studyType"] = "GCSEs"
    o.append(r"\Sec{Engineering Projects}\begin{itemize}")
    o += [r"\item \textbf{%s} (since %s). %s" % (q.name, q.startDate, q.description) for q in e.projects]
    o.append(r"\end{itemize}\Sec{Experience}")
    for w in e.work:
        o.append(r"\textbf{%s}, %s\hfill %s\\\textit{%s}" % (w.name, w.location, span(w, "Mon YYYY", " -- ", "now"), w.position))
        o.append(r"\begin{itemize}" + "".join("\n" + r"\item " + h for h in w.highlights) + "\n" + r"\end{itemize}\vspace{3pt}")
    o.append(r"\Sec{Skills}")
    o.append(r"\\".join(r"\textbf{%s:} %s" % (s.name, ", ".join(s.keywords)) for s in e.skills))
    o.append(r"\Sec{Certificates and Awards}\begin{itemize}")
    o += [r"\item %s: %s" % (fd(c.date), "%s (%s)" % (c.name, c.issuer) if c.issuer else c.name) for c in e.certificates]
    o += [r"\item %s: %s (%s)" % (a.date, a.title, a.awarder) for a in e.awards]
    v = e.volunteer[0]
    o.append(r"\end{itemize}\Sec{Interests and Volunteering}")
    o.append(r"%s at %s since %s. %s, %s, %s." % ((v.position, v.organization, v.startDate) + tuple(i.name for i in e.interests)))
    o.append(r"\end{document}")
    return "\n".join(o), d


@case("tobias-fairweather", "part-time-job-word", "docx", "docx", "en",
      "name-in-page-header title-employer-comma dates-below education-table references-on-request driving-licence availability")
def tobias_docx(p):
    d = view(p, "name email phone location", "work education certificates volunteer interests", extra=["Driving licence", "Availability", "References"],
             drop="education.courses education._thesis education._grades education.score",
             summary="Hard-working student, used to night shifts, early starts and heavy lifting. Looking for warehouse or site work alongside my degree.")
    d["certificates"] = d["certificates"][:1]
    d["certificates"][0].pop("issuer")
    d["education"] = [d.education[0]] + d.education[2:]
    d["skills"] = wrap([{"name": "", "keywords": ["Forklift (counterbalance)", "Handheld scanners", "Manual handling", "Till work", "Basic welding"]}])
    d["interests"] = d["interests"][:1] + d["interests"][2:]
    b = d.basics

    def h(text):
        return P(B(text, size=12), before=8, after=2, keep=True)
    head = P(R(b.name, b=True, size=18), align="center", after=0) + P("%s | %s | %s" % (b.location.city, b.phone, b.email), align="center", border="bottom")
    body = [P(b.summary, before=4), h("Work Experience")]
    for w in d.work:
        body += [P(B("%s, %s" % (w.position, w.name)), R(", " + w.location), keep=True), P(I(span(w, "Month YYYY", " - ", "present")), keep=True)]
        body += bullets(w.highlights) + [P("", after=0)]
    body.append(h("Skills"))
    body += bullets(d.skills[0].keywords)
    body.append(h("Tickets & Licences"))
    c = d.certificates[0]
    body += bullets(["%s (passed %s)" % (c.name, fd(c.date, "Month YYYY")), ex(d, "Driving licence")])
    body.append(h("Education"))
    rows = [["%s - %s" % (s.startDate, s.endDate if s.endDate != "2027" else "2027 (expected)"), s.institution, (s.studyType + " " + s.area).strip()] for s in d.education]
    body.append(T(rows, [2300, 4438, 2900], color="BBBBBB"))
    v = d.volunteer[0]
    body += [h("Volunteering & Hobbies"), P("%s, %s (since %s)" % (v.position, v.organization, v.startDate)), P("%s, %s" % tuple(x.name for x in d.interests)),
             h("Availability"), P(ex(d, "Availability")), P(ex(d, "References"), before=8)]
    return docx(body, sect(header=True, margins=(1600, 1134, 800, 1134)), font="Calibri", size=10.5, header=head, after=1), d
