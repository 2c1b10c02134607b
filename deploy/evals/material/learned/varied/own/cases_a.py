"""Marcus (US software), Siobhan (UK nurse), Karthikeyan (India QA)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 1 Marcus Delgado-Whitfield, US
person("marcus-delgado-whitfield", "en-US", "software", {
    "name": "Marcus Delgado-Whitfield", "label": "Senior Software Engineer, Platform", "email": "marcus.dw@example.com",
    "phone": "(512) 555-0148", "url": "mdelgadowhitfield.example.dev",
    "location": {"city": "Austin", "region": "TX", "postalCode": "78704"},
    "profiles": [{"network": "GitHub", "username": "mdw-austin", "url": "github.com/mdw-austin"},
                 {"network": "LinkedIn", "url": "linkedin.com/in/marcus-dw"}],
    "summary": "Backend engineer who likes boring queues and loud alerts. Ten years in freight, health and civic software, two of them on contract."},
    work=[
        job("Larkspur Freight Systems", "Senior Software Engineer, Platform", "Austin, TX", "2021-03", "",
            "Own the dispatch event bus (Kafka, 14 topics, 9 consumer teams)",
            "Cut p99 latency of rate quotes from 2.4 s to 380 ms by moving pricing rules out of stored procedures",
            "Mentor three engineers; run the weekly incident review",
            "Led the move of 41 services from EC2 to EKS with one planned outage of 12 minutes",
            description="Mid-size brokerage software vendor, 220 people"),
        job("Larkspur Freight Systems", "Software Engineer II", "Austin, TX", "2019-06", "2021-02",
            "Built the carrier onboarding API in Go", "Wrote the first load tests anyone actually ran"),
        job("Tessellate Health", "Backend Developer (Contract)", "Remote", "2018-09", "2019-05",
            "HL7 to FHIR bridge for two hospital groups", "Python, FastAPI, PostgreSQL; on call every third week",
            _agency="BrightBridge Staffing"),
        job("Open Ledger Collective", "Maintainer / Part-time Developer", "Remote", "2018-01", "2020-12",
            "Released 11 versions of a double-entry bookkeeping library, 2,300 GitHub stars"),
        job("The Product Manager, Inc.", "Junior Developer", "San Marcos, TX", "2016-08", "2018-08",
            "Ruby on Rails features for a roadmap tool", "Replaced cron scripts with Sidekiq jobs"),
    ],
    education=[
        edu("Texas State University", "B.S.", "Computer Science and Mathematics", "2012", "2016", score="3.61", _place="San Marcos"),
        edu("Austin Community College", "Associate of Science", "General Studies", "2010", "2012"),
        edu("Universität Leipzig", "Exchange semester", "", "", "2014"),
    ],
    projects=[
        {"name": "ferry", "description": "one-file message relay for flaky networks", "keywords": ["Go", "SQLite", "gRPC"], "url": "github.com/mdw-austin/ferry"},
        {"name": "potholes.atx", "description": "map of 311 street complaints", "keywords": ["Python", "Leaflet", "DuckDB"], "url": "github.com/mdw-austin/potholes"},
        {"name": "Tiny Raft", "description": "Raft consensus in 900 lines, for teaching", "keywords": ["Rust"], "url": "github.com/mdw-austin/tinyraft"},
    ],
    skills=[{"name": "Daily", "keywords": ["Go", "Python", "PostgreSQL", "Kafka", "Kubernetes"]},
            {"name": "Comfortable", "keywords": ["Ruby", "Terraform", "AWS", "gRPC", "Redis"]},
            {"name": "Rusty", "keywords": ["C++", "Angular"]}],
    certificates=[{"name": "AWS Certified Solutions Architect – Associate", "date": "2022"},
                  {"name": "Certified Kubernetes Administrator", "issuer": "CNCF", "date": "2023-05"}],
    volunteer=[{"organization": "Code for Austin", "position": "Evening mentor", "startDate": "2017"}])


@case("marcus-delgado-whitfield", "engagements", "pdf", "html-pdf", "en", "nested-roles durations unusual-headings skills-levels agency employer-like-title")
def marcus_a(p):
    d = view(p, "name email phone url location.city location.region profiles summary", "projects skills certificates volunteer",
             {0: None, 1: None, 2: None, 3: None, 4: None}, [0, 1, 2])
    for n, t in ((0, "4 yrs 10 mos"), (1, "1 yr 9 mos"), (2, "9 mos"), (3, "3 yrs"), (4, "2 yrs 1 mo")):
        d["work"][n]["_duration"] = t
    h = H(d)
    b = h.basics
    out = f'''<h1>{b.name}</h1><p class=c>{b.location.city}, {b.location.region} · {b.phone} · {b.email}<br>{b.url} | {b.profiles[0].url} | {b.profiles[1].url}</p>
    <p class=s>{b.summary}</p>'''
    k = h.work
    g = f'''<div class=e><b>{k[0].name}</b> <i>{k[0].description}</i><span class=r>{k[0].location}</span></div>'''
    for w in k[:2]:
        g += f'''<div class=rl><b>{w.position}</b> &nbsp;{span(w)} ({w._duration})</div>{lis(w.highlights)}'''
    w = k[2]
    g += f'''<div class=e><b>{w._agency}</b> <i>client:</i> <b>{w.name}</b><span class=r>{w.location}</span></div><div class=rl><b>{w.position}</b> &nbsp;{span(w)} ({w._duration})</div>{lis(w.highlights)}'''
    for w in k[3:]:
        g += f'''<div class=e><b>{w.name}</b><span class=r>{w.location}</span></div><div class=rl><b>{w.position}</b> &nbsp;{span(w)} ({w._duration})</div>{lis(w.highlights)}'''
    out += sec("Selected engagements", g)
    out += sec("Things I built on my own time", "".join(
        f'''<p class=p><b>{q.name}</b> — {q.description} [{", ".join(q.keywords)}]<br><a href="https://{q.url}">{q.url}</a></p>''' for q in h.projects))
    out += sec("Toolbox", "".join(f'''<p class=p><b>{s.name}:</b> {", ".join(s.keywords)}</p>''' for s in h.skills))
    e = h.education
    out += sec("Schooling", f'''<p class=p>{e[0].institution}, {e[0]._place} — {e[0].studyType} in {e[0].area}, {e[0].startDate}–{e[0].endDate}, GPA {e[0].score}</p>
      <p class=p>{e[1].institution} — {e[1].studyType}, {e[1].area}, {e[1].startDate}–{e[1].endDate}</p><p class=p>{e[2].institution} — {e[2].studyType}, Fall {e[2].endDate}</p>''')
    c, v = h.certificates, h.volunteer
    out += sec("Badges &amp; giving back", f'''<ul><li>{c[0].name}, {c[0].date}</li><li>{c[1].name} ({c[1].issuer}), {fd(c[1].date)}</li>
      <li>{v[0].position}, {v[0].organization}, since {v[0].startDate}</li></ul>''')
    css = '''body{font:10pt/1.35 "Liberation Sans",sans-serif;color:#222}h1{font-size:21pt;margin:0}.c{margin:2px 0 8px;color:#555;font-size:9pt}
    h2{font-size:11.5pt;color:#a33b12;border-bottom:2px solid #a33b12;margin:12px 0 4px}.e{margin-top:8px}.r{float:right;color:#666}.rl{margin-left:10px}
    ul{margin:2px 0 4px 10px;padding-left:16px}.p{margin:3px 0}.s{margin:0}'''
    return page(out, css, size="Letter"), d


@case("marcus-delgado-whitfield", "tex-plain", "pdf", "latex-pdf", "en", "dates-right skills-sentence year-only-education company-first")
def marcus_b(p):
    d = view(p, "name label email phone location.city location.region location.postalCode profiles", "projects",
             {0: [0, 1, 3], 1: None, 2: None, 3: None, 4: [0]}, [0, 1], drop="education._place work.description")

    d["skills"] = lib.wrap([{"name": "", "keywords": ["Go", "Python", "PostgreSQL", "Kafka", "Kubernetes", "Terraform", "Ruby", "C++"]}])
    h = L(d)
    b = h.basics
    s = h.skills[0].keywords
    out = r"{\LARGE\bfseries %s}\hfill %s\\ %s \hfill %s\\ %s, %s %s \hfill %s" % (
        b.name, b.phone, b.label, b.email, b.location.city, b.location.region, b.location.postalCode, b.profiles[0].url) + "\n\n" + b.profiles[1].url + "\n"
    out += r"\head{Professional Background}" + "\n"
    for w in h.work:
        who = w.name + (" (via %s)" % w._agency if w._agency else "")
        out += r"\textbf{%s}, %s\hfill %s\\ \textit{%s}" % (who, w.location, span(w, "MM/YYYY", " -- "), w.position) + "\n" + texlist(w.highlights)
    out += r"\head{Computer Skills}" + "\n" + (
        "I write %s and %s every working day, keep %s and %s healthy, deploy to %s with %s, and can still find my way around %s and %s.\n" % tuple(s))
    out += r"\head{Personal Projects}" + "\n"
    for q in h.projects:
        out += r"\textbf{%s} (%s): %s. %s" % (q.name, ", ".join(q.keywords), q.description, q.url) + "\n\n"
    e = h.education
    out += r"\head{Education}" + "\n" + r"%s -- %s \hfill %s\\ %s \hfill GPA: %s/4.00" % (e[0].startDate, e[0].endDate, e[0].institution, e[0].studyType + " " + e[0].area, e[0].score)
    out += "\n\n" + r"%s -- %s \hfill %s\\ %s, %s" % (e[1].startDate, e[1].endDate, e[1].institution, e[1].studyType, e[1].area) + "\n"
    d["education"][0]["score"] = "3.61/4.00"
    pre = r"\newcommand{\head}[1]{\vspace{8pt}{\large\scshape #1}\par\vspace{-6pt}\rule{\textwidth}{0.4pt}\par}"
    return texdoc(out, "10pt,letterpaper", "margin=0.8in", "mathpazo", pre), d


# ---------------------------------------------------------------- 2 Siobhan Akhtar-Lowe, UK nurse
person("siobhan-akhtar-lowe", "en-GB", "nursing", {
    "name": "Siobhan Akhtar-Lowe", "label": "Registered Nurse (Adult)", "email": "s.akhtarlowe@example.co.uk", "phone": "07700 900 416",
    "location": {"address": "14 Beckfield Terrace", "city": "Leeds", "postalCode": "LS12 3QX"},
    "summary": "Adult nurse with eleven years on acute medical wards and in the community, calm on nights and honest in handovers."},
    work=[
        job("Airedale Vale Community Healthcare NHS Trust", "District Nurse / Team Lead (Band 6)", "Leeds", "2020-09", "",
            "Caseload of 46 housebound patients; supervise four Band 5 nurses and two HCAs",
            "Set up a leg-ulcer clinic in a church hall; healing time fell from 19 to 13 weeks",
            "Non-medical prescribing since 2022"),
        job("Wharfe Bank Staffing", "Bank Nurse, Emergency Assessment Unit", "Bradford", "2018-11", "",
            "Two to three shifts a month alongside my substantive post"),
        job("St Oswin's General Hospital", "Staff Nurse (Band 5), Ward 23 – Respiratory", "Wakefield", "2016-10", "2020-08",
            "Cared for up to 8 patients a shift, incl. NIV and tracheostomy care", "Mentored 12 student nurses"),
        job("St Oswin's General Hospital", "Newly Qualified Nurse, Ward 9 – Elderly Medicine", "Wakefield", "2014-10", "2016-09",
            "Completed preceptorship in nine months"),
        job("Care Assistant Direct Ltd", "Night Support Worker", "Huddersfield", "2009-06", "2011-08", "Personal care, medication prompts and a lot of tea"),
    ],
    education=[
        edu("University of Leeds", "PGCert", "Independent and Supplementary Prescribing (V300)", "2021", "2022", score="Merit"),
        edu("University of Huddersfield", "BSc (Hons)", "Nursing (Adult)", "2011-09", "2014-08", score="2:1"),
        edu("Greenhead College", "A levels", "", "2007", "2009", courses=["Biology (B)", "Psychology (B)", "Religious Studies (C)"]),
        edu("Salendine Nook High School", "GCSEs", "", "2002", "2007", _detail="9 GCSEs at A*–C including Maths and English"),
    ],
    certificates=[{"name": "Immediate Life Support", "issuer": "Resuscitation Council UK", "date": "2024-03"},
                  {"name": "Safeguarding Adults Level 3", "date": "2023-11"},
                  {"name": "Mentorship and Assessment in Practice", "issuer": "University of Bradford", "date": "2017"}],
    skills=[{"name": "", "keywords": ["wound care", "compression bandaging", "venepuncture", "cannulation", "syringe drivers", "SystmOne", "catheterisation", "end-of-life care"]}],
    volunteer=[{"organization": "Kirkstall Street Kitchen", "position": "First aider", "startDate": "2015", "endDate": "2019"}],
    references=[{"name": "Mrs Dorothea Pym", "reference": "Community Matron, Airedale Vale Community Healthcare NHS Trust, d.pym@example.nhs.uk"},
                {"name": "Mr Callum Eastwood", "reference": "Ward Manager, St Oswin's General Hospital, 01924 496 0211"}],
    extra={"NMC PIN": "14I2207E", "Driving licence": "Full UK, own car", "Membership": "Royal College of Nursing (member since 2014)"})


@case("siobhan-akhtar-lowe", "nhs-form", "docx", "docx", "en", "table dates-left school-first referees personal-data mixed-section")
def siobhan_a(p):
    d = view(p, "name email phone location", "certificates volunteer references",
             {0: None, 1: None, 2: None, 3: None, 4: None}, [3, 2, 1, 0], extra=["NMC PIN", "Driving licence"])
    b = d.basics
    l = b.location
    P, R, B, T = O.P, O.R, O.B, O.T
    body = [P("CURRICULUM VITAE", style="Title", align="center")]
    body.append(T([[P(B("Name")), b.name], [P(B("Address")), f"{l.address}, {l.city}, {l.postalCode}"], [P(B("Mobile")), b.phone], [P(B("E-mail")), b.email],
                   [P(B("NMC PIN")), ex(d, "NMC PIN")], [P(B("Driving licence")), ex(d, "Driving licence")]], [2600, 7000]))
    body.append(P("EMPLOYMENT HISTORY (most recent first)", style="Heading1"))
    rows = [[P(B("From – To")), P(B("Employer and post held")), P(B("Main duties"))]]
    for w in d.work:
        rows.append([P(span(w, "MM/YY", " – ", "to date")), [P(B(w.position)), P(f"{w.name}, {w.location}")], O.bullets(w.highlights)])
    body.append(T(rows, [1700, 3300, 4600], head="DDE6EE"))
    body.append(P("EDUCATION AND QUALIFICATIONS (starting with secondary school)", style="Heading1"))
    rows = [[P(B("School / College / University")), P(B("Dates")), P(B("Qualification")), P(B("Grade"))]]
    for e in d.education:
        q = join([e.studyType, e.area], " ")
        g = e.score
        if e.courses:
            q, g = e.studyType + ": " + ", ".join(e.courses), ""
        if e._detail:
            q = e._detail
        rows.append([e.institution, f"{e.startDate[:4]} – {e.endDate[:4]}", q, g])
    d["education"][2]["startDate"], d["education"][2]["endDate"] = "2011", "2014"
    body.append(T(rows, [3200, 1600, 3700, 1100], head="DDE6EE"))
    body.append(P("Training, study days and voluntary work", style="Heading1"))
    for c in d.certificates:
        body.append(P(f"{c.name}{' – ' + c.issuer if c.issuer else ''} ({fd(c.date, 'Month YYYY')})", bullet=1))
    v = d.volunteer[0]
    body.append(P(f"{v.position}, {v.organization}, {v.startDate} – {v.endDate}", bullet=1))
    body.append(P("Referees", style="Heading1"))
    for r in d.references:
        body.append(P(B(r.name), ", " + r.reference))
    return O.docx(body, O.sect(), font="Arial", size=10), d


@case("siobhan-akhtar-lowe", "sidebar", "pdf", "html-pdf", "en", "two-columns sidebar-right title-first open-since skills-list")
def siobhan_b(p):
    d = view(p, "name label email phone location.city summary", "skills references",
             {0: [0, 1], 1: None, 2: None, 3: None}, [0, 1, 2], extra=["NMC PIN", "Membership"], drop="work.location")
    d["references"] = [A(name=r.name, reference=r.reference.split(",")[0]) for r in d["references"]]
    h = H(d)
    b = h.basics
    when = ["since September 2020", "since November 2018, ongoing", "October 2016 to August 2020", "October 2014 to September 2016"]
    left = sec("Profile", f"<p>{b.summary}</p>")
    left += sec("Clinical experience", "".join(
        f'''<h3>{w.position}</h3><p class=m>{w.name}<br>{when[n]}</p>{lis(w.highlights)}''' for n, w in enumerate(h.work)))
    e = h.education
    left += sec("Study", f'''<p><b>{e[0].studyType} {e[0].area}</b> ({e[0].score})<br>{e[0].institution}, {e[0].endDate}</p>
      <p><b>{e[1].studyType} {e[1].area}</b> {e[1].score}<br>{e[1].institution}, 2014</p>
      <p><b>{e[2].studyType}:</b> {", ".join(e[2].courses)}<br>{e[2].institution}, {e[2].endDate}</p>''')
    for x, y in zip(d["education"], ("2022", "2014", "2009")):
        x.pop("startDate", None)
        x["endDate"] = y
    right = f'''<p>{b.phone}<br>{b.email}<br>{b.location.city}</p>''' + sec("I am good at", lis(h.skills[0].keywords))
    right += sec("Registration", f'''<p>NMC PIN {ex(h, "NMC PIN")}</p><p>{ex(h, "Membership")}</p>''')
    right += sec("People to ask", "".join(f"<p><b>{r.name}</b><br>{r.reference}</p>" for r in h.references))
    css = '''body{font:9.5pt/1.4 "DejaVu Sans",sans-serif}header{background:#25525b;color:#fff;padding:10px 14px}h1{margin:0;font-size:20pt}header p{margin:0}
    .g{display:grid;grid-template-columns:1fr 58mm;gap:8mm}h2{font-size:11pt;color:#25525b;margin:12px 0 3px}h3{font-size:10pt;margin:8px 0 0}p{margin:2px 0}
    .m{color:#555;font-style:italic}ul{margin:3px 0;padding-left:15px}aside{background:#eef3f3;padding:6px 10px}'''
    return page(f'<header><h1>{b.name}</h1><p>{b.label}</p></header><div class=g><main>{left}</main><aside>{right}</aside></div>', css), d


# ---------------------------------------------------------------- 3 Karthikeyan Ponnusamy, India
person("karthikeyan-ponnusamy", "en-IN", "software testing", {
    "name": "Karthikeyan Ponnusamy", "label": "Lead – Test Automation", "email": "karthi.ponnusamy@example.in", "phone": "+91 94430 00127",
    "location": {"address": "No. 7/2, Murugan Koil Street, Saibaba Colony", "city": "Coimbatore", "postalCode": "641011", "region": "Tamil Nadu"},
    "summary": "To obtain a challenging position in software quality where my 12+ years of manual and automation testing experience in banking and telecom domains add value."},
    work=[
        job("Zenvaro Technologies Pvt. Ltd.", "Lead – Test Automation", "Coimbatore", "2019-06", "",
            "Leading a team of 9 for an Australian banking client", "Designed a hybrid framework in Selenium WebDriver, Java and TestNG",
            "Reduced regression cycle from 6 days to 14 hours"),
        job("Kurinji Infosystems", "Senior Test Engineer", "Chennai", "2016-03", "2019-05",
            "API testing with REST Assured and Postman", "Defect triage calls with US onsite coordinator"),
        job("Kurinji Infosystems", "Test Engineer", "Chennai", "2014-01", "2016-02", "Manual testing of a prepaid recharge portal"),
        job("Sri Vari Computer Education", "Faculty (C, C++ and Java)", "Erode", "2012-07", "2013-11"),
    ],
    education=[
        edu("Kongu Engineering College", "B.E.", "Computer Science and Engineering", "", "2012", score="7.92 CGPA", _place="Erode", _board="Anna University"),
        edu("Bharathi Vidya Bhavan Matric. Hr. Sec. School", "Class XII (HSC)", "", "", "2008", score="91.4%", _place="Erode", _board="State Board, Tamil Nadu"),
        edu("Bharathi Vidya Bhavan Matric. Hr. Sec. School", "Class X (SSLC)", "", "", "2006", score="93.2%", _place="Erode", _board="Matriculation Board"),
        edu("Annamalai University", "MBA", "Project Management (Distance Education)", "2021", ""),
    ],
    projects=[
        {"name": "Retail Lending Platform", "entity": "Zenvaro Technologies Pvt. Ltd.", "roles": ["Automation Lead"], "keywords": ["Java", "Selenium WebDriver", "TestNG", "Jenkins", "Oracle 12c"],
         "startDate": "2021-01", "highlights": ["Prepared the test strategy and effort estimate", "Automated 640 of 800 regression test cases"]},
        {"name": "Prepaid Self-Care Portal", "entity": "Kurinji Infosystems", "roles": ["Test Engineer"], "keywords": ["HP ALM", "SoapUI", "MySQL"],
         "startDate": "2014-03", "endDate": "2015-12", "highlights": ["Wrote 350 test cases from use-case documents"]},
    ],
    skills=[{"name": "Automation Tools", "keywords": ["Selenium WebDriver", "Appium", "REST Assured", "Cucumber"]},
            {"name": "Languages", "keywords": ["Java", "SQL", "Python (basics)"]},
            {"name": "Defect / Test Management", "keywords": ["JIRA", "HP ALM", "Zephyr"]},
            {"name": "CI Tools", "keywords": ["Jenkins", "Maven", "Git"]}],
    certificates=[{"name": "ISTQB Certified Tester – Foundation Level", "date": "2015"}, {"name": "Certified ScrumMaster", "issuer": "Scrum Alliance", "date": "2020"}],
    awards=[{"title": "Star Performer of the Quarter", "awarder": "Zenvaro Technologies Pvt. Ltd.", "date": "2021"}],
    languages=[{"language": "Tamil", "fluency": "Read, Write, Speak"}, {"language": "English", "fluency": "Read, Write, Speak"}, {"language": "Hindi", "fluency": "Speak"}],
    extra={"Father's Name": "K. Ponnusamy", "Date of Birth": "17th April 1991", "Marital Status": "Married", "Nationality": "Indian", "Passport No.": "Z0000000",
           "Declaration": "I hereby declare that the above information is true to the best of my knowledge and belief."})


@case("karthikeyan-ponnusamy", "sentences", "pdf", "html-pdf", "en", "work-sentences education-sentences key-result-areas project-tables personal-data declaration")
def karthi_a(p):
    d = view(p, "name email phone summary", "projects skills certificates awards languages", {0: None, 1: [], 2: [], 3: None}, [0, 1, 2],
             extra=["Father's Name", "Date of Birth", "Marital Status", "Declaration"])
    h = H(d)
    b, w, e = h.basics, h.work, h.education
    out = f'''<table class=t><tr><td><h1>{b.name}</h1></td><td>E-mail: {b.email}<br>Mobile: {b.phone}</td></tr></table>'''
    out += sec("CAREER OBJECTIVE:", f"<p>{b.summary}</p>")
    out += sec("EXPERIENCE SUMMARY:", f'''<ul><li>Presently working as <b>{w[0].position}</b> in <b>{w[0].name}</b>, {w[0].location} from June 2019 to till date.</li>
      <li>Worked as <b>{w[1].position}</b> in <b>{w[1].name}</b>, {w[1].location} from March 2016 to May 2019.</li>
      <li>Worked as <b>{w[2].position}</b> in <b>{w[2].name}</b>, {w[2].location} from January 2014 to February 2016.</li>
      <li>Worked as <b>{w[3].position}</b> in <b>{w[3].name}</b>, {w[3].location} from July 2012 to November 2013.</li></ul>''')
    out += sec("KEY RESULT AREAS (present role):", lis(w[0].highlights))
    out += sec("EDUCATIONAL QUALIFICATION:", f'''<ul><li>{e[0].studyType} in {e[0].area} from {e[0].institution}, {e[0]._place} ({e[0]._board}) in {e[0].endDate} with {e[0].score}.</li>
      <li>{e[1].studyType} from {e[1].institution}, {e[1]._place} ({e[1]._board}) in {e[1].endDate} with {e[1].score}.</li>
      <li>{e[2].studyType} from {e[2].institution}, {e[2]._place} ({e[2]._board}) in {e[2].endDate} with {e[2].score}.</li></ul>''')
    out += sec("TECHNICAL SKILLS:", "<table class=k>" + "".join(f'''<tr><td>{s.name}</td><td>:</td><td>{", ".join(s.keywords)}</td></tr>''' for s in h.skills) + "</table>")
    pr = ""
    for n, q in enumerate(h.projects):
        pr += f'''<h3>PROJECT #{n + 1}</h3><table class=b><tr><td>Project Title</td><td>{q.name}</td></tr><tr><td>Organization</td><td>{q.entity}</td></tr>
        <tr><td>Role</td><td>{q.roles[0]}</td></tr><tr><td>Environment</td><td>{", ".join(q.keywords)}</td></tr><tr><td>Duration</td><td>{span(q, "Mon YYYY", " to ", "Till Date")}</td></tr></table>
        <p><u>Responsibilities:</u></p>{lis(q.highlights)}'''
    out += sec("PROJECT PROFILE:", pr)
    c = h.certificates
    out += sec("CERTIFICATIONS &amp; ACHIEVEMENTS:", f'''<ul><li>{c[0].name} ({c[0].date})</li><li>{c[1].name}, {c[1].issuer} ({c[1].date})</li>
      <li>{h.awards[0].title} – {h.awards[0].awarder}, {h.awards[0].date}</li></ul>''')
    out += sec("PERSONAL PROFILE:", "<table class=k>" + "".join(f'<tr><td>{k}</td><td>:</td><td>{ex(h, k)}</td></tr>' for k in ("Father's Name", "Date of Birth", "Marital Status"))
               + "<tr><td>Languages Known</td><td>:</td><td>" + "; ".join(f"{x.language} ({x.fluency})" for x in h.languages) + "</td></tr></table>")
    out += f'''<h2>DECLARATION:</h2><p>{ex(h, "Declaration")}</p><p>Place: Coimbatore<span style="float:right">({b.name})</span></p>'''
    css = '''body{font:11pt/1.3 "Liberation Serif",serif}h1{font-size:16pt;margin:0}.t{width:100%;border-bottom:3px double #000}.t td:last-child{text-align:right}
    h2{font-size:11pt;background:#d9d9d9;padding:1px 4px;margin:12px 0 4px;text-decoration:underline}h3{font-size:10.5pt;margin:8px 0 2px}
    .b{border-collapse:collapse;width:100%}.b td{border:1px solid #000;padding:1px 6px}.b td:first-child{width:32mm;font-weight:bold}ul{margin:2px 0}p{margin:3px 0}'''
    return page(out, css), d


@case("karthikeyan-ponnusamy", "tables", "docx", "docx", "en", "education-table work-table nested-bullets degree-in-progress dates-short")
def karthi_b(p):
    d = view(p, "name label email phone location", "skills languages certificates", {0: None, 1: None, 2: None}, [3, 0, 1, 2],
             extra=["Date of Birth", "Nationality", "Passport No."])
    P, B, T = O.P, O.B, O.T
    b, l = d.basics, d.basics.location
    body = [P(b.name, style="Title"), P(O.I(b.label)), P(f"{l.address}, {l.city} – {l.postalCode}, {l.region}"), P(f"Cell: {b.phone} / Mail: ", O.link(b.email), border="bottom")]
    body.append(P("Academic Profile", style="Heading1"))
    rows = [[P(B(x)) for x in ("Course / Examination", "Institution", "University / Board", "Year of Passing", "Marks")]]
    for n, e in enumerate(d.education):
        rows.append([join([e.studyType, e.area], " – "), join([e.institution, e._place]), e._board or "—",
                     e.endDate or "Pursuing (2021 – )", e.score or "—"])
    body.append(T(rows, [2500, 2900, 2000, 1300, 1100], head="C6D9F1"))
    body.append(P("Professional Profile", style="Heading1"))
    rows = [[P(B(x)) for x in ("Sl. No.", "Organisation", "Designation", "Period")]]
    for n, w in enumerate(d.work):
        rows.append([str(n + 1), f"{w.name}, {w.location}", w.position, span(w, "Mon-YY", " to ", "Till now")])
    body.append(T(rows, [800, 3900, 2900, 2200], head="C6D9F1"))
    body.append(P("Job Responsibilities", style="Heading1"))
    for w in d.work:
        body.append(P(B(f"As {w.position}:"), before=4))
        body += O.bullets(w.highlights)
    body.append(P("Skill Set", style="Heading1"))
    body.append(T([[P(B(s.name)), ", ".join(s.keywords)] for s in d.skills], [3000, 6800]))
    body.append(P("Certifications", style="Heading1"))
    body += O.bullets([join([c.name, c.issuer, c.date]) for c in d.certificates])
    body.append(P("Personal Details", style="Heading1"))
    for k in ("Date of Birth", "Nationality", "Passport No."):
        body.append(P(k + "\t:  " + ex(d, k), tabs=[(2600, "left")]))
    body.append(P("Linguistic Proficiency\t:  " + "; ".join(f"{x.language} – {x.fluency}" for x in d.languages), tabs=[(2600, "left")]))
    return O.docx(body, O.sect(), font="Cambria", size=11, mail=b.email), d
