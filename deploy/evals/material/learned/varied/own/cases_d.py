"""Sneha (India, student), Hannah (US, career changer), Thorsten (Germany, CNC)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 10 Sneha Kulkarni, India, student
person("sneha-kulkarni", "en-IN", "student", {
    "name": "Sneha Kulkarni", "label": "", "email": "sneha.k23@example.edu", "phone": "+91 98220 00456", "location": {"city": "Pune", "region": "Maharashtra"},
    "profiles": [{"network": "GitHub", "url": "github.com/snehak-23"}, {"network": "Kaggle", "url": "kaggle.com/snehak23"}]},
    education=[
        edu("COEP Technological University", "B.Tech (Hons.)", "Computer Engineering with Minor in Economics", "2022", "", score="CGPA 8.74/10", _place="Pune", _expected="expected May 2026"),
        edu("TU Delft", "Exchange Semester", "Data Science", "2024-09", "2025-01", _place="Netherlands"),
        edu("Fergusson College", "Class XII, Maharashtra HSC Board (Science)", "", "", "2022", score="92.17%"),
        edu("Jnana Prabodhini Prashala", "Class X, CBSE", "", "", "2020", score="96.8%"),
        edu("Indian Institute of Technology Madras", "Diploma in Programming", "Online Degree Programme", "2023", "2024", score="9.1/10"),
    ],
    work=[
        job("Nirman Analytics", "Data Science Intern", "Bengaluru", "2025-05", "2025-07", "Built a churn model for a DTH operator (XGBoost, AUC 0.83)", "Wrote Airflow DAGs that replaced three notebooks"),
        job("Centre for Urban Water, COEP", "Undergraduate Researcher", "Pune", "2024-01", "2024-06", "Labelled 4,000 leak sounds and trained a 1-D CNN"),
        job("Teaching Assistant Cell", "Teaching Assistant, Data Structures (CS 204)", "Pune", "2023-08", "2023-12"),
    ],
    projects=[
        {"name": "JalMitra", "description": "Leak detection on a Raspberry Pi with a 40 kB model", "keywords": ["TensorFlow Lite", "C++", "MQTT"], "url": "github.com/snehak-23/jalmitra", "startDate": "2024", "endDate": "2024"},
        {"name": "MandiPrices", "description": "Price forecasts of onions for six APMC markets", "keywords": ["Prophet", "FastAPI", "React"], "url": "mandiprices.example.in", "startDate": "2023", "endDate": "2023"},
        {"name": "Tiny SQL", "description": "B-tree storage and a parser for a subset of SQL, course project", "keywords": ["Rust"], "startDate": "2025", "endDate": "2025"},
    ],
    publications=[{"name": "Low-power acoustic leak detection in intermittent supply networks", "publisher": "IEEE SENSORS Student Workshop", "releaseDate": "2024-10"}],
    awards=[{"title": "Winner, Smart India Hackathon (team of 6)", "date": "2023"}, {"title": "AIR 1,842 in JEE Main", "date": "2022"}],
    certificates=[{"name": "Machine Learning Specialization", "issuer": "Coursera", "date": "2023"}, {"name": "NPTEL: Probability and Statistics (Elite + Silver)", "date": "2024"}],
    volunteer=[{"organization": "Rotaract Club of COEP", "position": "Secretary", "startDate": "2023", "endDate": "2024"}, {"organization": "NSS", "position": "Volunteer, 120 hours", "startDate": "2022", "endDate": "2024"}],
    skills=[{"name": "Languages", "keywords": ["Python", "C++", "Rust", "SQL"]}, {"name": "Libraries", "keywords": ["PyTorch", "scikit-learn", "pandas", "XGBoost"]}, {"name": "Tools", "keywords": ["Git", "Docker", "Airflow", "LaTeX"]}],
    extra={"Coursework": "Operating Systems, DBMS, Convex Optimisation, Econometrics, Game Theory"})


@case("sneha-kulkarni", "iit-table", "pdf", "latex-pdf", "en", "education-table-first marks-table degree-in-progress compact-projects por-section dates-short")
def sneha_a(p):
    d = view(p, "name email phone profiles", "work projects awards volunteer skills publications", edu=[0, 1, 2, 3], extra=["Coursework"], drop="work.location education._place")
    h = L(d)
    b, e = h.basics, h.education
    hd = lambda t: r"\colorbox[gray]{0.85}{\parbox{\dimexpr\textwidth-2\fboxsep}{\textbf{%s}}}" % t + "\n\n"
    o = r"\textbf{\Large %s}\hfill %s\\ %s \hfill %s \textbar{} %s" % (b.name, b.phone, b.email, b.profiles[0].url, b.profiles[1].url) + "\n\n"
    o += hd("ACADEMIC DETAILS") + r"\begin{tabular}{|p{14mm}|p{68mm}|p{50mm}|p{28mm}|}\hline \textbf{Year} & \textbf{Degree / Examination} & \textbf{Institute} & \textbf{CGPA / \%}\\ \hline" + "\n"
    o += "2022-- & %s in %s (%s) & %s & %s\\\\ \\hline\n" % (e[0].studyType, e[0].area, e[0]._expected, e[0].institution, e[0].score.replace("CGPA ", ""))
    d["education"][0]["score"] = "8.74/10"
    o += "2024--25 & %s, %s & %s & --\\\\ \\hline\n" % (e[1].studyType, e[1].area, e[1].institution)
    d["education"][1].update(startDate="2024", endDate="2025")
    for x in e[2:]:
        o += "%s & %s & %s & %s\\\\ \\hline\n" % (x.endDate, x.studyType, x.institution, x.score)
    o += r"\end{tabular}" + "\n\n" + hd("RESEARCH AND INTERNSHIPS")
    for w in h.work:
        o += r"\textbf{%s} \textbar{} %s \hfill \textit{[%s]}" % (w.position, w.name, span(w, "Mon 'YY", " - ")) + "\n" + texlist(w.highlights)
    q = h.publications[0]
    o += hd("PUBLICATION") + "``%s'', %s, %s\n\n" % (q.name, q.publisher, fd(q.releaseDate, "Mon YYYY"))
    o += hd("KEY PROJECTS")
    for q in h.projects:
        o += r"\textbf{%s} \textbar{} \textit{%s} \hfill \textit{[%s]}\\ %s.%s" % (q.name, ", ".join(q.keywords), q.endDate, q.description, " " + q.url if q.url else "") + "\n\n"
    o += hd("TECHNICAL SKILLS") + r"\\ ".join(r"\textbf{%s:} %s" % (s.name, ", ".join(s.keywords)) for s in h.skills) + "\n\n"
    o += r"\textbf{Courses:} " + ex(h, "Coursework") + "\n\n"
    o += hd("SCHOLASTIC ACHIEVEMENTS") + texlist("%s (%s)" % (a.title, a.date) for a in h.awards) + "\n"
    o += hd("POSITIONS OF RESPONSIBILITY") + texlist("%s, %s \\hfill %s" % (v.position, v.organization, v.startDate + "--" + v.endDate[2:]) for v in h.volunteer)
    return texdoc(o, "10pt,a4paper", "margin=14mm", "helvet", r"\renewcommand{\familydefault}{\sfdefault}"), d


@case("sneha-kulkarni", "readme", "md", "markdown", "en", "links tables degree-phrases education-after-projects online-degree mixed-section")
def sneha_b(p):
    d = view(p, "name email phone profiles location", "projects awards certificates skills publications", {0: None, 1: [], 2: None}, [0, 4, 1, 2], drop="education._expected")
    b, e = d.basics, d.education
    g, k = b.profiles
    o = [f"# {b.name}", "", f"{b.location.city}, {b.location.region} / {b.phone} / {b.email} / [{g.url}](https://{g.url}) / [{k.url}](https://{k.url})", "", "---", "", "## Stuff I made", ""]
    for q in d.projects:
        head = f"**[{q.name}](https://{q.url})**" if q.url else f"**{q.name}**"
        o.append(f"- {head} ({q.endDate}): {q.description} `{'` `'.join(q.keywords)}`")
    o += ["", "## Internships & campus jobs", "", "| When | Where | What |", "|---|---|---|"]
    for w in d.work:
        o.append(f"| {span(w, 'Mon YYYY', '–')} | {w.name}, {w.location} | {w.position} |")
    o += ["", "What I did at Nirman:", ""] + ["* " + x for x in d.work[0].highlights]
    o += ["", "## Where I study and studied", "",
          f"* **{e[0].studyType} {e[0].area}** — {e[0].institution}, {e[0]._place} — 4th year of 4, since {e[0].startDate} — {e[0].score}",
          f"* **{e[1].studyType}** ({e[1].area}), {e[1].institution}, {e[1].startDate}–{e[1].endDate}, {e[1].score}",
          f"* {e[2].studyType} at {e[2].institution}, {e[2]._place}, {e[2].area}, September 2024 – January 2025",
          f"* {e[3].studyType}, {e[3].institution}, {e[3].endDate}: {e[3].score}", ""]
    q = d.publications[0]
    o += ["## Papers, prizes, certificates", "", f"1. *{q.name}*, {q.publisher}, October 2024"]
    o += [f"{n + 2}. {a.title}, {a.date}" for n, a in enumerate(d.awards)] + [f"{n + 4}. {join([c.name, c.issuer, c.date])}" for n, c in enumerate(d.certificates)]
    o += ["", "## Tech", ""] + [f"**{s.name}** {', '.join(s.keywords)}  " for s in d.skills] + [""]
    return "\n".join(o), d


# ---------------------------------------------------------------- 11 Hannah Brzezinski, US, cook -> data analyst
person("hannah-brzezinski", "en-US", "data", {
    "name": "Hannah Brzezinski", "label": "Junior Data Analyst (former sous chef)", "email": "hannah.brz@example.net", "phone": "503.555.0122", "url": "hannahbrz.example.net",
    "location": {"city": "Portland", "region": "Oregon"},
    "summary": "Nine years of kitchens taught me forecasting by gut; a bootcamp and a certificate taught me to do it with SQL. Looking for a first full-time analyst seat."},
    work=[
        job("Cascade Grocers Cooperative", "Data Analyst, Fresh Foods (6-month contract)", "Portland, OR", "2025-02", "2025-07", "Shrink dashboard in Tableau for 11 stores", "Found a scale calibration error worth $41k a year"),
        job("Freelance", "Menu costing & spreadsheets for restaurants", "", "2024", "", "Seven clients so far"),
        job("Thistle & Bone", "Sous Chef", "Portland, OR", "2019-05", "2023-12", "Ran a line of 8; food cost from 34% to 29%", "Built the ordering sheet the kitchen still uses"),
        job("Thistle & Bone", "Line Cook", "Portland, OR", "2017-03", "2019-04"),
        job("Hotel Multnomah Grand", "Commis / Pastry Assistant", "Portland, OR", "2014-06", "2017-02", "Breakfast for 240 covers"),
        job("Mt. Hood Ski Lodge", "Seasonal Cook", "Government Camp, OR", "2013", "2014"),
    ],
    education=[
        edu("General Assembly", "Data Analytics Bootcamp", "", "2024-01", "2024-04", _mode="12 weeks, full-time"),
        edu("Coursera", "Google Data Analytics Professional Certificate", "", "", "2023", _mode="online"),
        edu("Oregon Culinary Institute", "Diploma", "Culinary Arts and Baking", "2012", "2013"),
        edu("Portland State University", "B.A.", "History", "2009", "2011", _status="60 credits, not completed"),
        edu("Western Governors University", "B.S.", "Data Analytics", "2024-09", "", _mode="online"),
    ],
    projects=[{"name": "What Portland eats", "description": "3.1 million inspection rows joined to census tracts", "keywords": ["PostgreSQL", "dbt", "Tableau"], "url": "hannahbrz.example.net/eats"},
              {"name": "Waste log", "description": "Forecast of prep quantities from four years of my own kitchen notes", "keywords": ["Python", "statsmodels"]}],
    skills=[{"name": "SQL", "level": "4/5"}, {"name": "Tableau", "level": "4/5"}, {"name": "Python", "level": "3/5"}, {"name": "Excel", "level": "5/5"}, {"name": "dbt", "level": "2/5"}],
    certificates=[{"name": "ServSafe Manager", "date": "2021"}, {"name": "Tableau Desktop Specialist", "date": "2024-06"}],
    volunteer=[{"organization": "Women Who Code Portland", "position": "Study group host", "startDate": "2024"}],
    languages=[{"language": "English", "fluency": "native"}, {"language": "Polish", "fluency": "at the kitchen table"}])


@case("hannah-brzezinski", "split-career", "pdf", "html-pdf", "en", "two-work-sections bootcamp certificates-in-education unfinished-degree skill-bars seasons timeline")
def hannah_a(p):
    d = view(p, "name label email phone url location summary", "projects skills volunteer", {0: None, 1: None, 2: None, 3: None, 4: None, 5: None}, [4, 0, 1, 2, 3])
    h = H(d)
    b, e, k = h.basics, h.education, h.work
    out = f'''<div class=top><div><h1>{b.name}</h1><p>{b.label}</p></div><p class=r>{b.location.city}, {b.location.region}<br>{b.phone}<br>{b.email}<br>{b.url}</p></div><p class=q>{b.summary}</p>'''
    item = lambda when, a, c, hl: f'''<div class=i><div class=w>{when}</div><div><b>{a}</b>{"<br>" + c if c else ""}{lis(hl)}</div></div>'''
    out += sec("Numbers", item("Feb 2025<br>Jul 2025", k[0].position, f"{k[0].name}, {k[0].location}", k[0].highlights) + item("2024<br>now", k[1].position, k[1].name, k[1].highlights)
               + "".join(item("project", q.name, q.description + " · " + " / ".join(q.keywords) + (f" · {q.url}" if q.url else ""), []) for q in h.projects))
    out += sec("Kitchens", item("May 2019<br>Dec 2023", k[2].position, f"{k[2].name}, {k[2].location}", k[2].highlights) + item("Mar 2017<br>Apr 2019", k[3].position, f"{k[3].name}, {k[3].location}", [])
               + item("Jun 2014<br>Feb 2017", k[4].position, f"{k[4].name}, {k[4].location}", k[4].highlights) + item("Winter<br>2013–2014", k[5].position, f"{k[5].name}, {k[5].location}", []))
    out += sec("Classrooms", item("2024 –", f"{e[0].studyType}, {e[0].area}", f"{e[0].institution} ({e[0]._mode}, in progress)", []) + item("Jan–Apr<br>2024", e[1].studyType, f"{e[1].institution}, {e[1]._mode}", [])
               + item("2023", e[2].studyType, f"{e[2].institution} ({e[2]._mode})", []) + item("2012–2013", f"{e[3].studyType} in {e[3].area}", e[3].institution, [])
               + item("2009–2011", f"{e[4].studyType} {e[4].area}", f"{e[4].institution} ({e[4]._status})", []))
    d["education"][0]["startDate"] = "2024"
    out += sec("Tools", "".join(f'<p class=b><span>{s.name}</span><span class=bar><i style="width:{int(s.level[0]) * 20}%"></i></span></p>' for s in h.skills))
    for s in d["skills"]:
        s.pop("level")
    v = h.volunteer[0]
    out += sec("Also", f"<p>{v.position}, {v.organization} (since {v.startDate})</p>")
    css = '''body{font:9.8pt/1.4 "Liberation Sans"}.top{display:flex;justify-content:space-between;border-bottom:4px solid #e07a5f}h1{margin:0;font-size:22pt;color:#3d405b}.r{text-align:right}
    .q{font-style:italic}h2{color:#e07a5f;font-size:13pt;margin:10px 0 2px}.i{display:grid;grid-template-columns:27mm 1fr;gap:4mm;border-left:2px solid #81b29a;padding-left:8px;margin-bottom:5px;break-inside:avoid}
    .w{color:#666}ul{margin:2px 0;padding-left:16px}p{margin:2px 0}.b{display:flex;width:70mm;justify-content:space-between}.bar{width:35mm;background:#eee;height:8px;margin-top:5px}.bar i{display:block;background:#81b29a;height:8px}'''
    return page(out, css, size="Letter"), d


@case("hannah-brzezinski", "plain-md", "md", "markdown", "en", "no-bullets role-colon year-ranges skills-levels references-line setext-headings")
def hannah_b(p):
    d = view(p, "name email phone location", "skills certificates languages projects", {0: [1], 1: [], 2: [0], 3: None, 4: [], 5: []}, [0, 2, 3], years="work certificates education",
             drop="education._mode projects.url")
    b, e = d.basics, d.education
    o = [b.name, "=" * len(b.name), "", f"{b.location.city}, {b.location.region}  ", f"{b.phone}  ", f"{b.email}", "", "Work history", "------------", ""]
    for w in d.work:
        y = w.startDate + ("" if w.endDate == w.startDate else "-" + (w.endDate or ""))
        o += [f"{y}: **{w.position}**" + (f", {w.name}" if w.name != "Freelance" else " (freelance)") + (f", {w.location}" if w.location else "") + (". " + w.highlights[0] + "." if w.highlights else ""), ""]
    d["work"][1]["name"] = "freelance"
    o += ["Training", "--------", "", f"{e[0].endDate}: {e[0].studyType}, {e[0].institution}", "", f"{e[1].startDate}-{e[1].endDate}: {e[1].studyType} {e[1].area}, {e[1].institution}", "",
          f"{e[2].startDate}-{e[2].endDate}: coursework toward {e[2].studyType} {e[2].area}, {e[2].institution} ({e[2]._status})", ""]
    d["education"][0].pop("startDate")
    o += ["Portfolio pieces", "----------------", ""]
    for q in d.projects:
        o += [f"_{q.name}_ — {q.description} (built with {', '.join(q.keywords)})", ""]
    o += ["Skills (out of five)", "--------------------", "", ", ".join(f"{s.name} {s.level}" for s in d.skills), "", "Certificates and languages", "--------------------------", ""]
    o += [f"{c.name}, {c.date}" + "  " for c in d.certificates] + [f"{x.language} ({x.fluency})  " for x in d.languages] + ["", "References available upon request.", ""]
    add_extra(d, "references", "References available upon request.")
    return "\n".join(o), d


# ---------------------------------------------------------------- 12 Thorsten Ehlebracht, DE
person("thorsten-ehlebracht", "de-DE", "CNC", {
    "name": "Thorsten Ehlebracht", "label": "Industriemeister Metall / CNC-Fachkraft", "email": "t.ehlebracht@example.de", "phone": "05221 555 0182",
    "location": {"address": "Am Wellbrock 9", "postalCode": "32049", "city": "Herford"},
    "summary": "Zerspaner mit 19 Jahren Erfahrung an Dreh- und Fräszentren, seit drei Jahren Schichtführer. Sauberes Rüsten ist mir wichtiger als schnelle Stückzahlen."},
    work=[
        job("Lippe-Präzision GmbH & Co. KG", "Schichtführer Zerspanung (m/w/d)", "Bad Salzuflen", "2022-04-01", "", "Verantwortung für 11 Mitarbeiter und 9 Bearbeitungszentren", "Ausschussquote von 3,8 % auf 1,9 % gesenkt",
            "Einweisung neuer Kollegen an DMG Mori und Index"),
        job("Lippe-Präzision GmbH & Co. KG", "CNC-Dreher / Einrichter", "Bad Salzuflen", "2014-09-01", "2022-03-31", "Rüsten und Programmieren (Siemens 840D, Heidenhain TNC 640)", "Erstmuster nach VDA 2"),
        job("Werkzeugbau Meister", "Zerspanungsmechaniker", "Bünde", "2011-02-01", "2014-08-31", "Einzelteile und Kleinserien aus Edelstahl und Titan", _via="über Persoplan Zeitarbeit bis 31.07.2011"),
        job("Bundeswehr, 7. Panzerbrigade", "Grundwehrdienst, Instandsetzung", "Augustdorf", "2010-01", "2010-09"),
        job("Heinrich Tiemann Maschinenfabrik", "Zerspanungsmechaniker", "Herford", "2009-07", "2009-12", "Befristete Übernahme nach der Ausbildung"),
    ],
    education=[
        edu("IHK Ostwestfalen zu Bielefeld", "Geprüfter Industriemeister", "Fachrichtung Metall", "2018-10", "2021-05", _mode="berufsbegleitend"),
        edu("Heinrich Tiemann Maschinenfabrik", "Ausbildung zum Zerspanungsmechaniker", "Drehtechnik", "2006-08", "2009-06", score="Note: 1,9", _place="Herford"),
        edu("Otto-Hahn-Realschule Herford", "Fachoberschulreife", "", "2000", "2006"),
        edu("Grundschule Eickum", "Grundschule", "", "1996", "2000"),
    ],
    certificates=[{"name": "Ausbildereignung (AEVO)", "issuer": "IHK Ostwestfalen", "date": "2020-03"}, {"name": "Staplerschein", "date": "2008"}, {"name": "SolidCAM 3D-Fräsen", "issuer": "SolidCAM Deutschland", "date": "2017-11"},
                  {"name": "REFA-Grundausbildung 2.0", "date": "2019"}],
    skills=[{"name": "Siemens 840D", "level": "sehr gut"}, {"name": "Heidenhain TNC 640", "level": "sehr gut"}, {"name": "Fanuc", "level": "gut"}, {"name": "SolidCAM", "level": "gut"}, {"name": "SAP PP", "level": "Grundlagen"}],
    languages=[{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Englisch", "fluency": "A2"}],
    volunteer=[{"organization": "Freiwillige Feuerwehr Herford, Löschzug Eickum", "position": "Gruppenführer", "startDate": "2009"}],
    extra={"Geburtsdatum": "12.09.1990", "Geburtsort": "Bünde", "Familienstand": "verheiratet, zwei Kinder", "Führerschein": "B, BE, C", "Eintritt": "Kündigungsfrist: drei Monate zum Quartalsende",
           "Hobbys": "Feuerwehr, Modellbau, Angeln"})


@case("thorsten-ehlebracht", "tabellarisch", "pdf", "html-pdf", "de", "dates-left personal-data table school-rows mixed-section signature full-dates ausbildung")
def tho_a(p):
    d = view(p, "name email phone location", "skills languages certificates", {0: None, 1: None, 2: None, 3: None, 4: None}, [3, 2, 1, 0], extra=["Geburtsdatum", "Geburtsort", "Familienstand", "Führerschein", "Hobbys"])
    h = H(d)
    b, l, e = h.basics, h.basics.location, h.education
    r = lambda a, c: f"<tr><td class=a>{a}</td><td>{c}</td></tr>"
    out = "<h1>Lebenslauf</h1><h2>Persönliche Daten</h2><table>" + r("Name", b.name) + r("Anschrift", f"{l.address}, {l.postalCode} {l.city}") + r("Telefon", b.phone) + r("E-Mail", b.email)
    out += r("Geboren", f"am {ex(h, 'Geburtsdatum')} in {ex(h, 'Geburtsort')}") + r("Familienstand", ex(h, "Familienstand")) + "</table>"
    out += "<h2>Schule, Ausbildung, Fortbildung</h2><table>"
    out += r(f"{e[0].startDate} – {e[0].endDate}", e[0].institution) + r(f"{e[1].startDate} – {e[1].endDate}", f"{e[1].institution}<br>Abschluss: {e[1].studyType}")
    d["education"][0].pop("studyType")
    out += r("08/2006 – 06/2009", f"{e[2].studyType} (Fachrichtung {e[2].area})<br>{e[2].institution}, {e[2]._place}<br>{e[2].score}")
    out += r("10/2018 – 05/2021", f"{e[3].studyType} {e[3].area} ({e[3]._mode})<br>{e[3].institution}") + "</table>"
    out += "<h2>Berufspraxis</h2><table>"
    for w in h.work:
        out += r(span(w, "DD.MM.YYYY", " – ", "heute"), f"<b>{w.position}</b><br>{w.name}, {w.location}" + (f"<br>{w._via}" if w._via else "") + "".join(f"<br>– {x}" for x in w.highlights or []))
    out += "</table><h2>Scheine, Kurse und EDV</h2><table>"
    for c in h.certificates:
        out += r(fd(c.date, "MM/YYYY"), join([c.name, c.issuer]))
    out += r("EDV / Steuerungen", ", ".join(f"{s.name} ({s.level})" for s in h.skills)) + r("Sprachen", ", ".join(f"{x.language} ({x.fluency})" for x in h.languages)) + r("Führerschein", "Klassen " + ex(h, "Führerschein"))
    out += r("Hobbys", ex(h, "Hobbys")) + "</table><p class=sig>Herford, 4. Januar 2026<br><br><i>Thorsten Ehlebracht</i></p>"
    css = '''body{font:10.5pt/1.35 "Liberation Sans"}h1{font-size:18pt;margin:0 0 6px;letter-spacing:.1em}h2{font-size:11.5pt;margin:12px 0 3px;border-bottom:1px solid #777}td{vertical-align:top;padding:2px 0 4px}
    .a{width:48mm;padding-right:6px}table{width:100%;border-collapse:collapse}.sig{margin-top:20px}'''
    return page(out, css, "de"), d


@case("thorsten-ehlebracht", "kompakt", "docx", "docx", "de", "employer-once nested-roles since-dates skills-table work-first headings-unusual footer")
def tho_b(p):
    d = view(p, "name label email phone location.city summary", "skills volunteer", {0: None, 1: None, 2: None}, [0, 1, 2], extra=["Führerschein", "Eintritt"], drop="work._via education._place education.score education._mode")
    for w in d["work"]:
        for k in ("startDate", "endDate"):
            if k in w:
                w[k] = w[k][:7]
    P, B, I, T = O.P, O.B, O.I, O.T
    b, k, e = d.basics, d.work, d.education
    H1 = lambda t: P(t, style="Heading1")
    body = [P(b.name, style="Title"), P(I(b.label)), P(f"{b.location.city} · {b.phone} · {b.email}"), H1("Kurz gesagt"), P(b.summary), H1("Bisher gearbeitet bei"),
            P(B(k[0].name), f", {k[0].location} (seit September 2014)")]
    for n, when in ((0, "seit April 2022"), (1, "September 2014 bis März 2022")):
        body.append(P(f"{k[n].position}, {when}", left=300, before=3))
        body += O.bullets(k[n].highlights, 2)
    body += [P(B(k[2].name), f", {k[2].location}", before=5), P(f"{k[2].position}, Februar 2011 bis August 2014", left=300)] + O.bullets(k[2].highlights, 2)
    body += [H1("Gelernt"), P(f"{e[0].studyType}, {e[0].area}, {e[0].institution} (2021)"), P(f"{e[1].studyType} – {e[1].area}, {e[1].institution} (2006–2009)"),
             P(f"{e[2].studyType}, {e[2].institution} (2006)")]
    d["education"][0] = A({**e[0], "endDate": "2021"})
    d["education"][0].pop("startDate")
    d["education"][1].update(startDate="2006", endDate="2009")
    d["education"][2].pop("startDate")
    body += [H1("Steuerungen und Programme"), T([[s.name, s.level] for s in d.skills], [3500, 2500], borders="rows")]
    v = d.volunteer[0]
    body += [H1("Ehrenamt und Sonstiges"), P(f"{v.position} bei der {v.organization}, seit {v.startDate}"), P("Führerschein " + ex(d, "Führerschein")), P(ex(d, "Eintritt"))]
    return O.docx(body, O.sect(footer=True), font="Verdana", size=9.5, h1='<w:b/><w:color w:val="8A1C1C"/><w:sz w:val="22"/>',
                  footer=P(f"Lebenslauf {b.name} – Seite ", O.PAGE, align="right")), d
