"""Tan Li Xuan (Singapore, logistics), Raymond (US, 25 years of service), Priyanka (UK, law)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 7 Tan Li Xuan, Singapore
person("tan-li-xuan", "en-SG", "logistics", {
    "name": "Tan Li Xuan", "label": "Supply Chain Executive", "email": "lixuan.tan@example.sg", "phone": "+65 8123 0047",
    "location": {"address": "Blk 418 Serangoon Central #09-122", "postalCode": "550418", "city": "Singapore"},
    "summary": "Freight and inventory person with eight years across a 3PL, a shipping line and a semiconductor plant; strong in SAP and in saying no to urgent air freight."},
    work=[
        job("Nanyang Wafer Works Pte Ltd", "Senior Supply Chain Executive", "Singapore", "2022-01", "",
            "Plan inbound of 1,200 SKUs from Japan, Taiwan and Germany", "Reduced air freight spend by 31% within one year", "Super user for SAP S/4HANA EWM roll-out",
            summary="Reporting to Head of Materials."),
        job("Nanyang Wafer Works Pte Ltd", "Supply Chain Executive", "Singapore", "2020-04", "2021-12", "Weekly shortage report for 3 production lines"),
        job("Straits Orient Lines", "Shipping Executive (Export Documentation)", "Singapore", "2017-07", "2020-03", "Issued bills of lading for up to 90 containers a week", "Handled L/C discrepancies with banks"),
        job("Straits Orient Lines", "Management Trainee", "Port Klang", "2017-01", "2017-06", "Six-month rotation: yard, vessel operations, customer service"),
        job("Kiat Huat Freight Forwarders", "Internship", "Singapore", "2015-05", "2015-07"),
        job("Singapore Armed Forces", "Transport Supervisor (National Service)", "", "2011-11", "2013-11"),
    ],
    education=[
        edu("Nanyang Technological University", "Bachelor of Science (Maritime Studies)", "Minor in Business", "2013-08", "2017-05", score="2nd Upper Honours",
            _exchange="Exchange: Copenhagen Business School, Jan – Jun 2016"),
        edu("Singapore Polytechnic", "Diploma", "Supply Chain & Logistics Management", "2008-04", "2011-03", score="GPA 3.72"),
        edu("Yio Chu Kang Secondary School", "GCE O Levels", "", "2004", "2007", _detail="6 O Levels, L1R4: 11 points"),
        edu("Singapore Management University Academy", "Graduate Certificate", "Supply Chain Analytics", "2024-09", ""),
    ],
    certificates=[{"name": "APICS CPIM Part 1", "date": "2021"}, {"name": "Lean Six Sigma Green Belt", "issuer": "Singapore Quality Institute", "date": "2019"},
                  {"name": "Class 3 / Forklift Licence", "date": "2014"}],
    skills=[{"name": "Systems", "keywords": ["SAP S/4HANA", "Oracle OTM", "TradeNet", "CargoWise"]}, {"name": "Analytics", "keywords": ["Excel VBA", "Power BI", "SQL"]},
            {"name": "Trade", "keywords": ["Incoterms 2020", "HS classification", "FTA claims"]}],
    languages=[{"language": "English", "fluency": "Native"}, {"language": "Mandarin", "fluency": "Native"}, {"language": "Bahasa Melayu", "fluency": "Conversational"}],
    awards=[{"title": "NTU Maritime Book Prize", "date": "2016"}, {"title": "Quarterly Kaizen Award", "awarder": "Nanyang Wafer Works Pte Ltd", "date": "2023"}],
    extra={"Nationality": "Singaporean", "Notice period": "2 months", "Expected salary": "S$6,800", "National Service": "completed 2013 (Sergeant, transport)"})


@case("tan-li-xuan", "jobstreet", "pdf", "html-pdf", "en", "dates-left duration table nested-roles exchange-line personal-data salary")
def tan_a(p):
    d = view(p, "name email phone location summary", "skills languages awards certificates", {0: None, 1: None, 2: None, 3: None, 4: None}, [0, 1, 2],
             extra=["Nationality", "Notice period", "Expected salary", "National Service"])
    dur = ["4 years", "1 year 9 months", "2 years 9 months", "6 months", "3 months"]
    for w, t in zip(d["work"], dur):
        w["_duration"] = t
    h = H(d)
    b, l = h.basics, h.basics.location
    out = f'''<h1>{b.name}</h1><p>{b.phone} | {b.email}<br>{l.address}, {l.city} {l.postalCode}</p><h2>My Profile</h2><p>{b.summary}</p>'''
    g = ""
    last = None
    for w in h.work:
        g += f'''<tr><td class=d>{span(w, "Mon YYYY", " - ")}<br><small>({w._duration})</small></td><td><b>{w.position}</b><br>'''
        g += "" if w.name == last else f"{w.name} | {w.location}<br>"
        if w.name == last and w.location != "Singapore":
            g += f"{w.location}<br>"
        g += (w.summary + "<br>" if w.summary else "") + lis(w.highlights) + "</td></tr>"
        last = w.name
    out += f"<h2>Experience</h2><table>{g}</table>"
    e = h.education
    out += f'''<h2>Education</h2><table><tr><td class=d>{e[0].endDate[:4]}</td><td><b>{e[0].institution}</b><br>{e[0].studyType}, {e[0].area} | {e[0].score}<br>{e[0]._exchange}</td></tr>
    <tr><td class=d>{e[1].endDate[:4]}</td><td><b>{e[1].institution}</b><br>{e[1].studyType} in {e[1].area} | {e[1].score}</td></tr>
    <tr><td class=d>{e[2].endDate}</td><td><b>{e[2].institution}</b><br>{e[2].studyType} ({e[2]._detail})</td></tr></table>'''
    for x in d["education"]:
        x.pop("startDate")
        x["endDate"] = x["endDate"][:4]
    out += "<h2>Skills</h2><table>" + "".join(f"<tr><td class=d>{s.name}</td><td>{', '.join(s.keywords)}</td></tr>" for s in h.skills) + "</table>"
    out += "<h2>Languages</h2><table class=lg><tr><th>Language</th><th>Spoken / Written</th></tr>" + "".join(f"<tr><td>{x.language}</td><td>{x.fluency}</td></tr>" for x in h.languages) + "</table>"
    out += "<h2>Certs, prizes &amp; others</h2><ul>" + "".join(f"<li>{c.name}{' – ' + c.issuer if c.issuer else ''}, {c.date}</li>" for c in h.certificates) + \
        "".join(f"<li>{a.title}{', ' + a.awarder if a.awarder else ''}, {a.date}</li>" for a in h.awards) + "</ul>"
    out += "<h2>Additional Info</h2><table>" + "".join(f"<tr><td class=d>{k}</td><td>{ex(h, k)}</td></tr>" for k in ("National Service", "Nationality", "Notice period", "Expected salary")) + "</table>"
    css = '''body{font:10pt/1.4 "Liberation Sans";color:#333}h1{font-size:18pt;margin:0;color:#e60278}h2{font-size:11pt;color:#e60278;border-bottom:1px dotted #999;margin:12px 0 4px}
    td{vertical-align:top;padding:2px 8px 4px 0}.d{width:38mm;color:#777}ul{margin:2px 0;padding-left:16px}p{margin:2px 0}.lg th{text-align:left;padding-right:20px}'''
    return page(out, css), d


@case("tan-li-xuan", "memo", "pdf", "office-pdf", "en", "title-at-employer right-tab-dates grouped-skills degree-parenthesis open-range")
def tan_b(p):
    d = view(p, "name label email phone", "skills languages certificates", {0: None, 1: None, 2: None, 3: None, 5: None}, [3, 0, 1], drop="work.summary education._exchange")
    for w in d["work"]:
        if w.location == "Singapore":
            w.pop("location")
    P, B, I = O.P, O.B, O.I
    b = d.basics
    t = [(9600, "right")]
    H1 = lambda x: P(x, style="Heading1", border="bottom")
    body = [P(O.R(b.name.upper(), b=True, size=18), align="right"), P(b.label, align="right"), P(f"{b.phone} / {b.email}", align="right")]
    body.append(H1("What I do and did"))
    for w in d.work:
        who = f"{w.position} @ {w.name}" + (f" ({w.location})" if w.location else "")
        body.append(P(B(who), "\t" + span(w, "MM/YY", "–", ""), tabs=t, before=5))
        body += O.bullets(w.highlights)
    body.append(H1("Learning"))
    for e in d.education:
        body.append(P(e.institution + ": ", B(e.studyType + (" in " if "Bachelor" not in e.studyType else ", ") + e.area), "\t" + span(e, "MM/YY", "–", ""), tabs=t))
        if e.score:
            body.append(P(I(e.score), left=300))
    body.append(H1("Certificates"))
    body.append(P("; ".join(f"{c.name} ({c.date})" for c in d.certificates)))
    for c in d["certificates"]:
        c.pop("issuer", None)
    body.append(H1("Know-how"))
    body += [P(I(s.name + " – "), ", ".join(s.keywords)) for s in d.skills]
    body.append(P(I("Languages – "), ", ".join(f"{x.language} ({x.fluency.lower()})" for x in d.languages)))
    return O.docx(body, O.sect(), font="Liberation Sans", size=10.5), d


# ---------------------------------------------------------------- 8 Raymond T. Okafor, US veteran
person("raymond-okafor", "en-US", "operations", {
    "name": "Raymond T. Okafor", "label": "Operations & Logistics Leader", "email": "ray.okafor@example.com", "phone": "910-555-0177",
    "location": {"city": "Fayetteville", "region": "NC"},
    "summary": "Retired Sergeant Major with 25 years of Army logistics, now two years into civilian warehouse operations. Active Secret clearance until 2027."},
    work=[
        job("Cape Fear Distribution Partners", "Director of Operations, East Region", "Wilmington, NC", "2023-10", "",
            "Responsible for 3 sites, 410 employees and $38M operating budget", "Lowered lost-time injuries from 14 to 5 in the first year"),
        job("U.S. Army", "Sergeant Major, G-4 Logistics", "Fort Liberty, NC", "2018-06", "2023-09", "Senior enlisted advisor on sustainment for 18,000 soldiers", "Moved a brigade's equipment by rail and sea in 21 days"),
        job("U.S. Army", "First Sergeant / Company Operations", "Fort Cavazos, TX", "2013-02", "2018-05", "Accountable for $62M of vehicles with zero loss over four inventories"),
        job("U.S. Army", "Platoon Sergeant", "Vilseck, Germany", "2007-03", "2013-01", "Two deployments; ran 140 convoys"),
        job("U.S. Army", "Motor Transport Operator (88M)", "Fort Eustis, VA", "1998-08", "2007-02"),
        job("Veterans Forward Carolina", "Board Member / Mentor (part-time)", "Fayetteville, NC", "2021", "", "Coach about ten transitioning soldiers a year"),
    ],
    education=[
        edu("Norwich University", "Master of Science", "Leadership", "2019", "2021", _mode="online"),
        edu("Excelsior University", "B.S.", "Liberal Arts, cum laude", "2009", "2014", _mode="evening program"),
        edu("U.S. Army Sergeants Major Academy", "Sergeants Major Course", "", "2017", "2018"),
        edu("Central Texas College", "A.A.", "General Studies", "", "2008"),
        edu("Westover Senior High School", "High School Diploma", "", "", "1998"),
    ],
    certificates=[{"name": "Project Management Professional (PMP)", "issuer": "PMI", "date": "2022-11"}, {"name": "OSHA 30-Hour General Industry", "date": "2023"},
                  {"name": "Lean Six Sigma Black Belt", "issuer": "ASQ", "date": "2020"}, {"name": "Demonstrated Master Logistician", "issuer": "SOLE", "date": "2016"}],
    awards=[{"title": "Legion of Merit", "date": "2023"}, {"title": "Bronze Star Medal", "date": "2010"}, {"title": "Meritorious Service Medal (3)"}],
    skills=[{"name": "", "keywords": ["inventory control", "fleet management", "budgeting", "WMS (Manhattan)", "GCSS-Army", "Power BI", "safety programs", "union relations"]}],
    volunteer=[{"organization": "Second Harvest Food Bank", "position": "Truck day captain", "startDate": "2019", "endDate": "2022"}],
    extra={"Clearance": "Active Secret clearance", "Military service total": "August 1998 – September 2023 (25 years, 1 month)"})


@case("raymond-okafor", "md-nested", "md", "markdown", "en", "nested-roles total-span military heading-levels education-one-line mixed-section")
def ray_a(p):
    d = view(p, "name label email phone location summary", "skills certificates awards volunteer", {0: None, 1: None, 2: None, 3: None, 4: None, 5: None}, [0, 1, 2, 3, 4],
             extra=["Military service total"])
    b, w, e = d.basics, d.work, d.education
    o = [f"# {b.name}", f"**{b.label}** · {b.location.city}, {b.location.region} · {b.phone} · <{b.email}>", "", b.summary, "", "## Career", "",
         f"### {w[0].name} — {w[0].location}", f"*{w[0].position}*, October 2023 to present", "", tbul(w[0].highlights, 999), "",
         f"### {w[1].name}", f"{ex(d, 'Military service total')}", ""]
    for x in w[1:5]:
        o += [f"**{x.position}**, {x.location} | {span(x, 'Mon YYYY', ' – ')}", ""] + ([tbul(x.highlights, 999), ""] if x.highlights else [])
    x = w[5]
    o += [f"### {x.name} — {x.location}", f"*{x.position}*, 2021 to present", "", tbul(x.highlights, 999), "", "## Military and civilian education", ""]
    o += [f"- {e[0].studyType} in {e[0].area} ({e[0]._mode}), {e[0].institution}, {e[0].startDate}–{e[0].endDate}",
          f"- {e[1].studyType}, {e[1].area} ({e[1]._mode}), {e[1].institution}, {e[1].startDate}–{e[1].endDate}",
          f"- {e[2].studyType}, {e[2].institution}, {e[2].startDate}–{e[2].endDate}", f"- {e[3].studyType} {e[3].area}, {e[3].institution}, {e[3].endDate}",
          f"- {e[4].studyType}, {e[4].institution}, {e[4].endDate}", ""]
    o += ["## Certifications, decorations, service", ""]
    o += [f"- {c.name}{' (' + c.issuer + ')' if c.issuer else ''}, {fd(c.date)}" for c in d.certificates]
    o += [f"- {a.title}{', ' + a.date if a.date else ''}" for a in d.awards]
    v = d.volunteer[0]
    o += [f"- {v.position}, {v.organization}, {v.startDate}–{v.endDate}", "", "## Core competencies", "", " | ".join(d.skills[0].keywords), ""]
    return "\n".join(o), d


@case("raymond-okafor", "functional", "pdf", "office-pdf", "en", "functional competencies-table history-late one-line-jobs year-only degree-two-in-line")
def ray_b(p):
    d = view(p, "name email phone location summary", "skills certificates", {0: [], 1: [], 2: [], 3: [], 4: []}, [0, 1], extra=["Clearance"], years="work certificates",
             drop="certificates.issuer")
    for x in d["education"]:
        x.pop("startDate")
        x.pop("_mode")
    P, B, T = O.P, O.B, O.T
    b = d.basics
    body = [P(O.R(b.name, b=True, size=20), align="center"), P(f"{b.location.city}, {b.location.region} ♦ {b.phone} ♦ {b.email}", align="center", border="bottom"),
            P(B("QUALIFICATIONS SUMMARY"), align="center", before=8), P(b.summary), P(ex(d, "Clearance"), align="center"), P(B("CORE COMPETENCIES"), align="center", before=8)]
    s = d.skills[0].keywords
    body.append(T([[f"✓ {s[r * 4 + c]}" for c in range(4)] for r in range(2)], [2450] * 4, borders=False))
    body.append(P(B("KEY ACHIEVEMENTS"), align="center", before=8))
    ach = [p["work"][0]["highlights"][1], p["work"][1]["highlights"][1], p["work"][2]["highlights"][0]]
    body += O.bullets(ach)
    for a in ach:
        add_extra(d, "achievement", a)
    body.append(P(B("WORK HISTORY"), align="center", before=8))
    for w in d.work:
        body.append(P(B(w.position), f", {w.name}, {w.location}, {span(w, 'YYYY', '-', 'Present')}"))
    e = d.education
    body.append(P(B("EDUCATION & TRAINING"), align="center", before=8))
    body.append(P(f"{e[0].studyType} in {e[0].area}, {e[0].institution} ({e[0].endDate}); {e[1].studyType} in {e[1].area}, {e[1].institution} ({e[1].endDate})", align="center"))
    body.append(P(" • ".join(f"{c.name}, {c.date}" for c in d.certificates), align="center"))
    return O.docx(body, O.sect(page="Letter"), font="Liberation Serif", size=11), d


# ---------------------------------------------------------------- 9 Priyanka Fairbairn, UK law
person("priyanka-fairbairn", "en-GB", "law", {
    "name": "Priyanka Fairbairn", "label": "Solicitor (England & Wales), commercial property", "email": "p.fairbairn@example.com", "phone": "020 7946 0832",
    "location": {"city": "Bristol", "postalCode": "BS6"},
    "summary": "Commercial property solicitor, 5 years PQE, acting mostly for regional developers and a housing association. Qualified after a first career in museum education."},
    work=[
        job("Penhallow Strang LLP", "Associate, Real Estate", "Bristol", "2021-09", "", "Run a caseload of 35 to 40 leasehold and development files", "Supervise one trainee and a paralegal",
            "Second chair on the £27m sale of a student housing portfolio", _seat="PQE 2020"),
        job("Penhallow Strang LLP", "Solicitor (NQ)", "Bristol", "2020-09", "2021-08", "Lease renewals under the 1954 Act"),
        job("Merridew & Vane Solicitors", "Trainee Solicitor", "Cardiff", "2018-09", "2020-08", "Seats in property, private client, dispute resolution and employment"),
        job("Crown Paralegal Services", "Paralegal (agency placement at a county council)", "Newport", "2017-06", "2018-07", "Right to buy conveyancing, about 60 completions"),
        job("Severn Museums Trust", "Learning and Outreach Officer", "Gloucester", "2011-03", "2015-08", "School workshops for 9,000 pupils a year"),
    ],
    education=[
        edu("BPP University", "LPC", "Legal Practice Course", "2016", "2017", score="Distinction", _place="Bristol"),
        edu("University of the West of England", "GDL", "Graduate Diploma in Law", "2015", "2016", score="Commendation", _place="Bristol"),
        edu("University of St Andrews", "MA (Hons)", "Ancient History and Archaeology", "2006", "2010", score="2:1"),
        edu("Royal High School Bath", "A Levels", "", "1999", "2006", courses=["Latin (A)", "History (A)", "Chemistry (C)"]),
    ],
    certificates=[{"name": "Admitted to the Roll of Solicitors", "date": "2020-09"}, {"name": "Mental Health First Aider", "issuer": "MHFA England", "date": "2022"}],
    publications=[{"name": "Ground rents after the 2022 Act: a note for developers", "publisher": "West Country Property Law Review", "releaseDate": "2023-02"}],
    awards=[{"title": "Junior Lawyer of the Year (shortlisted)", "awarder": "Bristol Law Society", "date": "2022"}],
    volunteer=[{"organization": "Easton Legal Advice Clinic", "position": "Duty volunteer", "startDate": "2016"}],
    skills=[{"name": "", "keywords": ["lease drafting", "title investigation", "development agreements", "options and overage", "SDLT", "Landlord and Tenant Act 1954", "iManage", "Land Registry portal"]}],
    languages=[{"language": "Hindi", "fluency": "conversational"}, {"language": "French", "fluency": "GCSE"}],
    interests=[{"name": "fell running"}, {"name": "amateur ceramics"}],
    extra={"Memberships": "The Law Society; Women in Property (South West)", "SRA": "SRA ID 000000", "Career break": "September 2015 – May 2017: full-time study"})


@case("priyanka-fairbairn", "tex-law", "pdf", "latex-pdf", "en", "education-first parallel-degrees pipes-grades smallcaps-headings gap title-first")
def pri_a(p):
    d = view(p, "name email phone location.city summary", "publications awards languages interests", {0: None, 1: None, 2: None, 3: None, 4: None}, [0, 1, 2, 3],
             extra=["Memberships"], drop="work._seat education._place")
    for x in d["education"]:
        x.pop("startDate")
    h = L(d)
    b, e = h.basics, h.education
    hd = lambda t: r"\medskip{\bfseries\MakeUppercase{%s}}\\[-7pt]\rule{\textwidth}{0.8pt}" % t + "\n\n"
    o = r"\begin{center}{\Large %s}\\ %s \textbar{} %s \textbar{} %s\end{center}" % (b.name, b.location.city, b.phone, b.email) + "\n\n" + b.summary + "\n\n"
    o += hd("Academic and professional qualifications")
    for x in e[:2]:
        o += r"%s (%s) \textbar{} %s \textbar{} %s \hfill %s" % (x.area, x.studyType, x.institution, x.score, x.endDate) + "\n\n"
    x = e[2]
    o += r"%s %s \textbar{} %s \textbar{} %s \hfill %s" % (x.studyType, x.area, x.institution, x.score, x.endDate) + "\n\n"
    x = e[3]
    o += r"%s: %s \textbar{} %s \hfill %s" % (x.studyType, ", ".join(x.courses), x.institution, x.endDate) + "\n\n"
    o += hd("Legal experience")
    for n, w in enumerate(h.work):
        if n == 4:
            o += hd("Earlier career")
        o += r"\textbf{%s}, \textit{%s}, %s \hfill %s" % (w.position, w.name, w.location, span(w, "Mon YYYY", "--", "present")) + "\n" + texlist(w.highlights)
    q, a = h.publications[0], h.awards[0]
    o += hd("Writing, recognition, memberships")
    o += "``%s'', \\textit{%s}, %s\n\n%s, %s, %s\n\n%s\n\n" % (q.name, q.publisher, fd(q.releaseDate, "Month YYYY"), a.title, a.awarder, a.date, ex(h, "Memberships"))
    o += hd("Languages and interests") + "; ".join("%s (%s)" % (x.language, x.fluency) for x in h.languages) + ". " + ", ".join(x.name for x in h.interests) + ".\n"
    return texdoc(o, "11pt,a4paper", "margin=22mm", "mathptmx"), d


@case("priyanka-fairbairn", "cards", "pdf", "html-pdf", "en", "icons cards dates-above-title slash-dates mixed-section agency")
def pri_b(p):
    d = view(p, "name label email phone location", "skills certificates volunteer languages", {0: [0, 2], 1: None, 2: None, 3: None}, [2, 1, 0], extra=["SRA", "Career break"],
             drop="work._seat education._place")
    h = H(d)
    b, e = h.basics, h.education
    out = f'''<header><h1>{b.name}</h1><p>{b.label}</p><p>☎ {b.phone}&emsp;✉ {b.email}&emsp;⌂ {b.location.city} {b.location.postalCode}</p></header>'''
    out += sec("Practice", "".join(f'''<div class=k><small>{span(w, "MM/YYYY", " → ", "now")}</small><h3>{w.name} · {w.location}</h3><p>{w.position}</p>{lis(w.highlights)}</div>''' for w in h.work)
               + f'<p class=n>Career break {ex(h, "Career break")}</p>')
    out += sec("Path into law", f'''<div class=k><small>{e[0].startDate}/{e[0].endDate}</small><h3>{e[0].institution}</h3><p>{e[0].studyType} {e[0].area}, {e[0].score}</p></div>
     <div class=k><small>{e[1].startDate}/{e[1].endDate}</small><h3>{e[1].institution}</h3><p>{e[1].area} ({e[1].studyType}), {e[1].score}</p></div>
     <div class=k><small>{e[2].startDate}/{e[2].endDate}</small><h3>{e[2].institution}</h3><p>{e[2].area} ({e[2].studyType}), {e[2].score}</p></div>''')
    v, c = h.volunteer[0], h.certificates
    out += sec("Admissions, pro bono, other", f'''<ul><li>{c[0].name}, {fd(c[0].date, "Month YYYY")} ({ex(h, "SRA")})</li><li>{v.position} at {v.organization} since {v.startDate}</li>
      <li>{c[1].name}, {c[1].issuer}, {c[1].date}</li><li>{"; ".join(x.language + " – " + x.fluency for x in h.languages)}</li></ul>''')
    out += sec("Know-how", "<p>" + " • ".join(h.skills[0].keywords) + "</p>")
    css = '''body{font:10pt/1.4 "Noto Sans","DejaVu Sans"}header{border:2px solid #444;padding:8px 12px;text-align:center}h1{font-size:19pt;font-weight:400;letter-spacing:3px;margin:0}p{margin:2px 0}
    h2{font-size:12pt;color:#6b2d5c;margin:12px 0 4px}.k{border:1px solid #ddd;border-radius:6px;padding:5px 10px;margin:5px 0;break-inside:avoid}h3{margin:0;font-size:10.5pt}small{color:#6b2d5c}
    ul{margin:2px 0;padding-left:17px}.n{font-style:italic;color:#666}'''
    return page(out, css), d
