"""Aoife (Ireland, teacher), Darren (Australia, plumber), Wanjiru (Kenya, accountant)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 4 Aoife Ní Dhomhnaill, Ireland
person("aoife-ni-dhomhnaill", "en-IE", "teaching", {
    "name": "Aoife Ní Dhomhnaill", "label": "Post-primary teacher of Irish and History", "email": "aoife.nidh@example.ie", "phone": "087 555 0193",
    "location": {"address": "Páirc na Coille, An Spidéal", "city": "Galway", "postalCode": "H91 X2C4"}},
    work=[
        job("Coláiste Cois Farraige Nua", "Teacher of Irish and History; Year Head, Second Year", "Galway", "2018-08", "",
            "Teach Irish to Leaving Certificate higher level and History to Junior Cycle", "Year head for 118 students since 2021",
            "Ran the school's Erasmus+ exchange with a lycée in Rennes"),
        job("St Fechin's Community School", "Teacher (maternity cover)", "Mayo", "2017-01", "2018-06", "Full timetable of 22 hours incl. CSPE and SPHE"),
        job("Foras na Mara Summer College", "Cinnire / Assistant Director", "Donegal", "2012", "2016", "Looked after 90 teenagers and 11 staff each July"),
        job("State Examinations Advisory Panel", "Assistant Examiner, Irish (Ordinary Level)", "Athlone", "2019", ""),
        job("Mulqueen's Bookshop", "Bookseller", "Galway", "2013-09", "2016-08"),
    ],
    education=[
        edu("Ollscoil na Gaillimhe – University of Galway", "Professional Master of Education", "", "2015", "2017", score="First Class Honours"),
        edu("National University of Ireland, Galway", "BA (Hons)", "Irish & History", "2011", "2014", score="2:1", _erasmus="Erasmus year at Université Rennes 2, 2013–2014"),
        edu("Scoil Mhuire gan Smál", "Leaving Certificate", "", "2005", "2011", score="515 points",
            courses=["Irish A1", "History A2", "French B1", "English B2", "Biology B3", "Maths C1"]),
        edu("Marino Institute of Education", "Postgraduate Certificate", "Digital Learning (part-time, online)", "2023", ""),
    ],
    certificates=[{"name": "Child Protection Training for DLPs", "issuer": "Oide", "date": "2024-09"}, {"name": "TEG C1 Irish", "date": "2015"},
                  {"name": "First Aid Responder", "issuer": "PHECC", "date": "2022-05"}],
    publications=[{"name": "Scéalta ón gCósta: a reader for second years", "publisher": "Cló an Chladaigh", "releaseDate": "2022"}],
    languages=[{"language": "Irish", "fluency": "native"}, {"language": "English", "fluency": "native"}, {"language": "French", "fluency": "B2"}],
    interests=[{"name": "sea swimming"}, {"name": "sean-nós singing"}, {"name": "camogie"}],
    references=[{"name": "Pádraig Mac Suibhne", "reference": "Principal, Coláiste Cois Farraige Nua, 091 555 017"}],
    extra={"Teaching Council No.": "190447", "Garda vetting": "2024", "Membership": "Association of Secondary Teachers"})


@case("aoife-ni-dhomhnaill", "year-first", "docx", "docx", "en", "year-first school-first marks-table mixed-section dates-left-tab unusual-headings")
def aoife_a(p):
    d = view(p, "name label email phone location", "certificates publications languages interests", {0: None, 1: None, 2: None, 4: None}, [2, 1, 0, 3],
             extra=["Teaching Council No.", "Garda vetting"], drop="education.startDate", years="work certificates")
    d["education"][3]["startDate"] = "2023"
    P, B, I, T = O.P, O.B, O.I, O.T
    b, l = d.basics, d.basics.location
    tab = [(1500, "left")]
    body = [P(O.R(b.name, b=True, size=22, color="1F5C3A")), P(b.label), P(f"{l.address}, {l.city}, {l.postalCode}  •  {b.phone}  •  {b.email}"),
            P(f"Teaching Council No. {ex(d, 'Teaching Council No.')}  •  Garda vetting {ex(d, 'Garda vetting')}", border="bottom")]
    H1 = lambda t: P(t, style="Heading1")
    e = d.education
    body += [H1("My own schooling"),
             P(e[0].endDate + "\t", B(e[0].institution), ", ", I(e[0].studyType), f", {e[0].score}", tabs=tab, left=1500, hang=1500)]
    body.append(T([[x.rsplit(" ", 1)[0] for x in e[0].courses], [x.rsplit(" ", 1)[1] for x in e[0].courses]], [1500] * 6))
    d["education"][0]["_grades"] = [x.rsplit(" ", 1)[1] for x in e[0].courses]
    d["education"][0]["courses"] = [x.rsplit(" ", 1)[0] for x in e[0].courses]
    body += [P(e[1].endDate + "\t", B(e[1].institution), ", ", I(f"{e[1].studyType} {e[1].area}"), f", {e[1].score}", tabs=tab, left=1500, hang=1500, before=4),
             P(e[1]._erasmus, left=1500),
             P(e[2].endDate + "\t", B(e[2].institution), ", ", I(e[2].studyType), f", {e[2].score}", tabs=tab, left=1500, hang=1500),
             P(e[3].startDate + "–\t", B(e[3].institution), ", ", I(f"{e[3].studyType} in {e[3].area}"), tabs=tab, left=1500, hang=1500)]
    body.append(H1("Where I have taught and worked"))
    for w in d.work:
        s, t = w.startDate, w.endDate
        when = f"{s}–" if not t else (s if s == t else f"{s}–{t}")
        body.append(P(when + "\t", B(w.name), f", {w.location}", tabs=tab, left=1500, hang=1500, before=4))
        body.append(P(I(w.position), left=1500))
        body += [P("– " + x, left=1700, hang=200) for x in w.highlights or []]
    body.append(H1("Courses, writing, tongues and the rest"))
    for c in d.certificates:
        body.append(P(c.date + "\t" + c.name + (f" ({c.issuer})" if c.issuer else ""), tabs=tab))
    q = d.publications[0]
    body.append(P(q.releaseDate + "\t", I(q.name), f". {q.publisher}", tabs=tab))
    body.append(P("Languages:\t" + ", ".join(f"{x.language} ({x.fluency})" for x in d.languages), tabs=tab))
    body.append(P("Spare time:\t" + ", ".join(x.name for x in d.interests), tabs=tab))
    return O.docx(body, O.sect(), font="Georgia", size=10.5, h1='<w:b/><w:color w:val="1F5C3A"/><w:sz w:val="24"/>'), d


@case("aoife-ni-dhomhnaill", "typed", "txt", "text", "en", "caps-headings right-padded-dates seasons referees title-with-semicolon")
def aoife_b(p):
    d = view(p, "name email phone location.city", "certificates languages references", {0: None, 3: None, 1: None, 2: None}, [0, 1, 2],
             extra=["Membership"], drop="education._erasmus")
    b = d.basics
    o = [b.name.center(78).rstrip(), f"{b.location.city} | {b.phone} | {b.email}".center(78).rstrip(), "", "TEACHING POSTS", "=" * 78]
    when = ["August 2018 to present", "2019 to present (seasonal)", "January 2017 - June 2018", "Summers 2012 - 2016"]
    for n, w in enumerate(d.work):
        if n == 1:
            o += ["", "OTHER EDUCATION WORK", "=" * 78]
        o += [f"{w.position}", f"{w.name}, {w.location}".ljust(78 - len(when[n])) + when[n] if len(f"{w.name}, {w.location}") + len(when[n]) < 77 else f"{w.name}, {w.location}\n{when[n]}"]
        if w.highlights:
            o.append(tbul(w.highlights, 76, "* ", "  "))
        o.append("")
    e = d.education
    o += ["ACADEMIC RECORD", "=" * 78,
          f"{e[0].studyType} ({e[0].startDate}-{e[0].endDate}): {e[0].institution}", f"    Result: {e[0].score}", "",
          f"{e[1].studyType} in {e[1].area} ({e[1].startDate}-{e[1].endDate}): {e[1].institution}", f"    Result: {e[1].score}", "",
          f"{e[2].studyType} ({e[2].endDate}): {e[2].institution}", f"    {e[2].score}", tw(", ".join(e[2].courses), 76, "    "), "",
          "CPD", "=" * 78]
    e[2].pop("startDate")
    for c in d.certificates:
        o.append(f"{fd(c.date, 'Mon YYYY').ljust(12)}{c.name}{', ' + c.issuer if c.issuer else ''}")
    o += ["", "LANGUAGES", "=" * 78] + [f"{x.language.ljust(12)}{x.fluency}" for x in d.languages]
    o += ["", "MEMBERSHIP", "=" * 78, ex(d, "Membership"), "", "REFEREE", "=" * 78, d.references[0].name, d.references[0].reference]
    return "\n".join(o) + "\n", d


# ---------------------------------------------------------------- 5 Darren Kowalczyk, Australia
person("darren-kowalczyk", "en-AU", "plumbing", {
    "name": "Darren Kowalczyk", "label": "Licensed Plumber, Drainer & Gasfitter", "email": "dazkow@example.com.au", "phone": "0491 570 156",
    "location": {"city": "Ballarat", "region": "VIC", "postalCode": "3350"},
    "summary": "Licensed plumber with 18 years on the tools, from new-build rough-ins to hospital medical gas. White Card, own ute and tools, happy to be on call."},
    work=[
        job("Kowalczyk Plumbing & Gas", "Owner / Operator (sole trader)", "Ballarat VIC", "2019", "",
            "Domestic maintenance, hot water changeovers and gas heater servicing, about 12 jobs a week", "Train one apprentice at a time, third one now"),
        job("Goldfields Mechanical Services Pty Ltd", "Leading Hand – Hydraulics", "Bendigo VIC", "2014-02", "2019-06",
            "Ran a crew of 6 on the Bendigo hospital wing, medical gas and tempered water", "Toolbox talks, SWMS and handover packs"),
        job("Goldfields Mechanical Services Pty Ltd", "Plumber", "Bendigo VIC", "2011-01", "2014-02", "Copper, PEX and PVC rough-in for aged care builds"),
        job("Handyman, Plumber & Son", "Apprentice Plumber", "Creswick VIC", "2007-01", "2010-12", "Drains, roofs, gutters and anything else"),
        job("Woolshed Labour Hire", "Labourer", "various sites", "2006", "2006"),
    ],
    education=[
        edu("Federation TAFE", "Certificate IV", "Plumbing and Services (CPC40920)", "2017", "2018", _place="Ballarat"),
        edu("University of Ballarat TAFE", "Certificate III", "Plumbing", "2007", "2010", _award="Apprentice of the Year (Western Region), 2010"),
        edu("Mount Clear College", "VCE (Year 11)", "", "", "2005"),
    ],
    certificates=[{"name": "Registered and Licensed Plumber No. 48812", "issuer": "Victorian Building Authority"}, {"name": "White Card (CPCWHS1001)", "date": "2006"},
                  {"name": "Working at Heights", "date": "2023"}, {"name": "Backflow Prevention", "date": "2016"}, {"name": "Test and Tag", "date": "2024-02"}],
    skills=[{"name": "", "keywords": ["hot water systems", "gasfitting", "roof plumbing", "drain camera and jetter", "medical gas", "silver brazing", "reading drawings", "quoting in Tradify"]}],
    volunteer=[{"organization": "CFA Creswick Brigade", "position": "Volunteer firefighter", "startDate": "2008"}],
    awards=[{"title": "Apprentice of the Year (Western Region)", "date": "2010"}],
    references=[{"name": "Trev Hollis", "reference": "Project manager, Goldfields Mechanical Services, 0491 570 157"}, {"name": "Sandra Quill", "reference": "Facilities, Creswick Aged Care, 0491 570 158"}],
    extra={"Licence": "C class and HR truck licence"})


@case("darren-kowalczyk", "notepad", "txt", "text", "en", "plain year-only dates-in-brackets lowercase-headings employer-looks-like-title")
def darren_a(p):
    d = view(p, "name email phone location.city location.region summary", "skills certificates", {0: None, 1: None, 2: None, 3: None, 4: None}, [0, 1, 2],
             extra=["Licence"], years="work certificates", drop="education._award")
    b = d.basics
    o = ["Resume", "", b.name, f"ph {b.phone}", f"email {b.email}", f"{b.location.city} {b.location.region}", "", tw(b.summary, 70), "", "jobs", "-----"]
    for w in d.work:
        y = f"({w.startDate}-)" if not w.endDate else (f"({w.startDate})" if w.startDate == w.endDate else f"({w.startDate}-{w.endDate})")
        o.append(f"{w.name}, {w.location} {y}")
        o.append(w.position)
        if w.highlights:
            o.append(tbul(w.highlights, 70, "-", ""))
        o.append("")
    o += ["tickets and licences", "-----"]
    for c in d.certificates:
        o.append(c.name + (f" - {c.issuer}" if c.issuer else "") + (f" - {c.date}" if c.date else ""))
    o += [ex(d, "Licence"), "", "trade school and school", "-----"]
    e = d.education
    o += [f"{e[0].studyType} in {e[0].area}, {e[0].institution} {e[0]._place}, {e[0].startDate}-{e[0].endDate}",
          f"{e[1].studyType} in {e[1].area}, {e[1].institution}, {e[1].startDate}-{e[1].endDate}", f"{e[2].studyType}, {e[2].institution}, {e[2].endDate}", "",
          "what I can do", "-----", tw(", ".join(d.skills[0].keywords), 70), "", "referees on request"]
    add_extra(d, "referees", "on request")
    return "\n".join(o) + "\n", d


@case("darren-kowalczyk", "seek", "pdf", "html-pdf", "en", "dates-right nested-roles licences-first skills-chips referees-columns")
def darren_b(p):
    d = view(p, "name label email phone location.city location.region location.postalCode", "certificates skills volunteer awards references",
             {0: None, 1: None, 2: None, 3: None}, [0, 1], extra=["Licence"], drop="education._place education._award")
    h = H(d)
    b = h.basics
    out = f'''<h1>{b.name}</h1><p class=l>{b.label}</p><p>{b.location.city} {b.location.region} {b.location.postalCode} &nbsp;&#9679;&nbsp; {b.phone} &nbsp;&#9679;&nbsp; {b.email}</p>'''
    out += sec("Licences &amp; tickets", "<ul class=two>" + "".join(
        f"<li>{c.name}{', ' + c.issuer if c.issuer else ''}{' (' + fd(c.date) + ')' if c.date else ''}</li>" for c in h.certificates) + f"<li>{ex(h, 'Licence')}</li></ul>")
    k = h.work
    g = row(f"<b>{k[0].name}</b>, {k[0].location}", "2019 – now") + f"<p><i>{k[0].position}</i></p>" + lis(k[0].highlights)
    g += row(f"<b>{k[1].name}</b>, {k[1].location}", "Jan 2011 – Jun 2019")
    for w in k[1:3]:
        g += row(f"<i>{w.position}</i>", span(w, "MM/YYYY"), "row in") + lis(w.highlights)
    w = k[3]
    g += row(f"<b>{w.name}</b>, {w.location}", span(w, "Mon YYYY")) + f"<p><i>{w.position}</i></p>" + lis(w.highlights)
    out += sec("On the tools", g)
    e = h.education
    out += sec("Qualifications", row(f"<b>{e[0].studyType} in {e[0].area}</b> | {e[0].institution}", e[0].endDate)
               + row(f"<b>{e[1].studyType} in {e[1].area}</b> | {e[1].institution}", e[1].endDate)
               + f"<p>{h.awards[0].title}, {h.awards[0].date}</p>")
    for x in d["education"]:
        x.pop("startDate")
    out += sec("Skills", '<p class=ch>' + "".join(f"<span>{s}</span>" for s in h.skills[0].keywords) + "</p>")
    v = h.volunteer[0]
    out += sec("Community", f"<p>{v.position}, {v.organization}, {v.startDate} – now</p>")
    out += sec("Referees", "<div class=rf>" + "".join(f"<p><b>{r.name}</b><br>" + r.reference.replace(", ", "<br>") + "</p>" for r in h.references) + "</div>")
    for r in d["references"]:
        r["reference"] = r["reference"].replace(", ", " ")
    css = ROW + '''body{font:10pt/1.4 Carlito,"Liberation Sans",sans-serif}h1{font-size:24pt;margin:0;color:#0d3b66}.l{font-size:12pt;color:#f95738;margin:0}
    h2{font-size:10.5pt;text-transform:uppercase;letter-spacing:.12em;color:#0d3b66;border-left:5px solid #f95738;padding-left:6px;margin:12px 0 4px}p{margin:2px 0}
    ul{margin:2px 0 6px;padding-left:17px}.two{columns:2}.in{margin-left:12px}.ch span{display:inline-block;border:1px solid #0d3b66;border-radius:9px;padding:0 8px;margin:2px}
    .rf{display:grid;grid-template-columns:1fr 1fr}'''
    return page(out, css), d


# ---------------------------------------------------------------- 6 Wanjiru Mbithi, Kenya
person("wanjiru-mbithi", "en-KE", "accounting", {
    "name": "Wanjiru Grace Mbithi", "label": "CPA (K), Finance & Grants Accountant", "email": "wanjiru.mbithi@example.co.ke", "phone": "+254 700 000 318",
    "location": {"address": "P.O. Box 4417-00200", "city": "Nairobi", "countryCode": "KE"},
    "summary": "A results-oriented accountant with nine years in NGOs and manufacturing, conversant with IFRS, donor reporting and iTax."},
    work=[
        job("Maji Safi Trust", "Finance & Grants Accountant", "Nairobi", "2020-02-03", "",
            "Prepare donor reports for six grants worth KES 214 million", "Bank and petty cash reconciliations for four field offices", "Payroll for 63 staff, incl. PAYE, NSSF and SHIF returns"),
        job("Savanna Edible Oils Ltd", "Assistant Accountant, Payables & Stores", "Thika", "2016-05-16", "2020-01-31",
            "Processed 400 supplier invoices a month in Sage Pastel", "Took part in half-yearly stock counts"),
        job("Githinji, Auma & Partners (Certified Public Accountants)", "Audit Intern", "Nairobi", "2015-09", "2016-04", "Vouching and cash counts for 14 SACCOs"),
        job("Sales & Marketing Bureau", "Data Entry Clerk", "Nyeri", "2012-01", "2012-08"),
    ],
    education=[
        edu("Strathmore University", "Master of Commerce", "Finance and Accounting", "2022", ""),
        edu("Kenyatta University", "Bachelor of Commerce", "Accounting Option", "2011-09", "2015-07", score="Second Class Honours (Upper Division)"),
        edu("KASNEB", "Certified Public Accountant, CPA (K)", "", "", "2018"),
        edu("Bishop Gatimu Ngandu Girls High School", "Kenya Certificate of Secondary Education (KCSE)", "", "2007", "2010", score="A- (minus)"),
        edu("Gatitu Primary School", "Kenya Certificate of Primary Education (KCPE)", "", "1999", "2006", score="388/500"),
    ],
    certificates=[{"name": "Grant Management and Compliance", "issuer": "HumanitarianU", "date": "2021-06"}, {"name": "Computer Packages", "issuer": "Nyeri Polytechnic", "date": "2011-03"},
                  {"name": "Advanced Excel for Finance", "issuer": "Coursera", "date": "2022"}],
    skills=[{"name": "QuickBooks", "level": "Excellent"}, {"name": "Sage Pastel", "level": "Very good"}, {"name": "Microsoft Dynamics NAV", "level": "Good"}, {"name": "SPSS", "level": "Basic"}],
    languages=[{"language": "English", "fluency": "fluent"}, {"language": "Kiswahili", "fluency": "fluent"}, {"language": "Kikuyu", "fluency": "mother tongue"}],
    interests=[{"name": "Netball"}, {"name": "reading"}, {"name": "church choir"}],
    volunteer=[{"organization": "Mathare Girls Savings Circle", "position": "Treasurer", "startDate": "2019", "endDate": "2023"}],
    references=[{"name": "Mr. Peter Odhiambo", "reference": "Head of Finance, Maji Safi Trust, P.O. Box 9921 Nairobi, +254 700 000 441"},
                {"name": "CPA Ruth Naliaka", "reference": "Partner, Githinji, Auma & Partners, +254 700 000 442"}],
    extra={"Date of Birth": "22/11/1992", "Gender": "Female", "Nationality": "Kenyan", "Religion": "Christian", "ICPAK membership": "ICPAK Member No. 00000"})


@case("wanjiru-mbithi", "bio-data", "docx", "docx", "en", "personal-data dates-left-colon education-by-period school-rows skills-levels referees numbered")
def wanjiru_a(p):
    d = view(p, "name email phone location", "skills languages interests certificates references", {0: None, 1: None, 2: None, 3: None}, [0, 1, 2, 3, 4],
             extra=["Date of Birth", "Gender", "Nationality", "Religion"])
    P, B, I = O.P, O.B, O.I
    b, l = d.basics, d.basics.location
    H1 = lambda t: P(O.R(t, b=True, u=True), before=10, after=3)
    body = [P(O.R("CURRICULUM VITAE", b=True, size=16), align="center"), H1("PERSONAL DETAILS")]
    tb = [(2600, "left")]
    for k, v in [("NAME", b.name)] + [(k.upper(), ex(d, k)) for k in ("Date of Birth", "Gender", "Nationality", "Religion")] + [
            ("LANGUAGES", ", ".join(f"{x.language} ({x.fluency})" for x in d.languages)), ("ADDRESS", f"{l.address}, {l.city}, Kenya"), ("MOBILE NO.", b.phone), ("E-MAIL", b.email)]:
        body.append(P(B(k), "\t: " + v, tabs=tb))
    body.append(H1("EDUCATION BACKGROUND"))
    for n, e in enumerate(d.education):
        when = span(e, "Month YYYY", " – ", "to date") if e.startDate else e.endDate
        body.append(P(B(when + ": "), B(e.institution), before=5))
        body.append(P(join([e.studyType, e.area], " – " if n else ", ")))
        if e.score:
            body.append(P(("Mean Grade: " if "KCSE" in e.studyType else "Marks: " if "KCPE" in e.studyType else "Award: ") + e.score))
    body.append(H1("WORKING EXPERIENCE"))
    when = ["3rd February 2020 – to date", "16th May 2016 – 31st January 2020", "September 2015 – April 2016", "January 2012 – August 2012"]
    for n, w in enumerate(d.work):
        body.append(P(B(when[n] + ": "), B(w.name), f", {w.location}", before=5))
        body.append(P("Position: ", I(w.position)))
        if w.highlights:
            body.append(P(O.R("Duties and responsibilities", u=True)))
            body += O.bullets(w.highlights)
    body.append(H1("OTHER COURSES ATTENDED"))
    body += [P(f"{fd(c.date, 'Month YYYY')}: {c.name}, {c.issuer}", bullet=3) for c in d.certificates]
    body.append(H1("COMPUTER SKILLS"))
    body += [P(f"{s.name} – {s.level}", bullet=1) for s in d.skills]
    body += [H1("HOBBIES"), P(", ".join(x.name for x in d.interests)), H1("REFEREES")]
    for r in d.references:
        body.append(P(B(r.name), bullet=3))
        body += [P(x, left=400) for x in r.reference.split(", ")]
        r["reference"] = r.reference.replace(", ", " ")
    return O.docx(body, O.sect(), font="Times New Roman", size=12), d


@case("wanjiru-mbithi", "modern", "pdf", "html-pdf", "en", "two-columns sidebar-left employer-first pipes skills-dots degree-in-progress")
def wanjiru_b(p):
    d = view(p, "name label email phone location.city location.countryCode summary", "skills languages certificates volunteer", {0: None, 1: None, 2: None}, [0, 2, 1, 3],
             extra=["ICPAK membership"])
    for w in d["work"]:
        for k in ("startDate", "endDate"):
            if k in w:
                w[k] = w[k][:7]
    dots = {"Excellent": 5, "Very good": 4, "Good": 3, "Basic": 1}
    h = H(d)
    b = h.basics
    side = f'''<h1>{b.name}</h1><p class=l>{b.label}</p><p>{b.phone}<br>{b.email}<br>{b.location.city}, Kenya</p>'''
    side += sec("Software", "".join(f'<p class=d><span>{s.name}</span><span>{"●" * dots[s.level]}{"○" * (5 - dots[s.level])}</span></p>' for s in h.skills))
    for s in d["skills"]:
        s["level"] = "●" * dots[s["level"]] + "○" * (5 - dots[s["level"]])
    side += sec("Languages", "".join(f"<p>{x.language}: {x.fluency}</p>" for x in h.languages))
    side += sec("Professional body", f"<p>{ex(h, 'ICPAK membership')}</p>")
    main = sec("About", f"<p>{b.summary}</p>") + sec("Career", "".join(
        f'''<h3>{w.name} | {w.location} | {span(w, "MM/YYYY", "–", "current")}</h3><p class=m>{w.position}</p>{lis(w.highlights)}''' for w in h.work))
    e = h.education
    main += sec("Academic &amp; professional qualifications", f'''<p><b>{e[0].studyType} ({e[0].area})</b> | {e[0].institution} | in progress, started {e[0].startDate}</p>
     <p><b>{e[1].studyType}</b> | {e[1].institution} | {e[1].endDate}</p><p><b>{e[2].studyType} ({e[2].area})</b> | {e[2].institution} | 2011–2015 | {e[2].score}</p>
     <p><b>KCSE</b> | {e[3].institution} | {e[3].endDate} | {e[3].score}</p>''')
    d["education"][2].update(startDate="2011", endDate="2015")
    d["education"][3].pop("startDate")
    d["education"][3]["studyType"] = "KCSE"
    v = h.volunteer[0]
    main += sec("Courses and community", "".join(f"<p>{c.name} | {c.issuer} | {c.date[:4]}</p>" for c in h.certificates) + f"<p>{v.position}, {v.organization} | {v.startDate}–{v.endDate}</p>")
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
    css = '''body{font:9.5pt/1.4 "Noto Sans","Liberation Sans",sans-serif;display:grid;grid-template-columns:56mm 1fr;gap:8mm}aside{background:#1d2d44;color:#f0ebd8;padding:8mm 5mm;min-height:268mm}
    h1{font-size:17pt;line-height:1.15;margin:0}.l{color:#e0a458}h2{font-size:11pt;margin:12px 0 3px;text-transform:uppercase}main h2{color:#1d2d44;border-bottom:1px solid #1d2d44}
    h3{font-size:9.5pt;margin:8px 0 0}p{margin:2px 0}.m{font-style:italic}.d{display:flex;justify-content:space-between}ul{margin:2px 0;padding-left:15px}'''
    return page(f"<aside>{side}</aside><main>{main}</main>", css, margin="12mm 12mm"), d
