"""Shanice Hartley (office PDF, DOCX), Venkatesh Subramaniam (office PDF, DOCX)."""
from lib import add_extra, case, ex, fd, groups, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, sect


@case("shanice-hartley", "labelled-cv", "pdf", "office-pdf", "en",
      "labelled-fields document-title-heading gcses-listed named-references driving-licence dates-labelled")
def shanice_office(p):
    d = view(p, "name email phone location summary", "work education certificates interests references", extra=["Driving licence", "DBS"])
    b, l = d.basics, d.basics.location
    tab = [(2400, "left")]

    def h(text):
        return P(R(text, b=True, u=True, size=12), before=12, after=4, keep=True)

    def row(label, value, **k):
        return P(B(label + ":"), R("\t" + value), tabs=tab, left=2400, hang=2400, **k)
    body = [P(R("CURRICULUM VITAE", b=True, size=16), align="center", after=8), h("Personal Details"), row("Name", b.name),
            row("Address", "%s, %s %s" % (l.address, l.city, l.postalCode)), row("Telephone", b.phone), row("Email", b.email),
            row("Driving", ex(d, "Driving licence")), h("Personal Statement"), P(b.summary), h("Employment History")]
    for w in d.work:
        body += [row("Job title", w.position, keep=True), row("Employer", "%s, %s" % (w.name, w.location), keep=True),
                 row("Dates", span(w, "Month YYYY", " to ", "present"), keep=True), P(B("Duties:"), keep=True)]
        body += bullets(w.highlights)
        body.append(P("", after=2))
    body.append(h("Education and Qualifications"))
    for s in d.education:
        body.append(P(B(s.institution), R(" (%s)" % span(s, "YYYY", " - ")), keep=True))
        if s.courses:
            body.append(P("%s: %s" % (s.studyType, ", ".join(s.courses)), after=5))
        else:
            body.append(P("%s %s%s" % (s.studyType, s.area, " - " + s.score if s.score else ""), after=5))
    body.append(h("Training"))
    body += bullets(["%s (%s) - %s" % (c.name, c.issuer, fd(c.date, "Month YYYY")) for c in d.certificates] + [ex(d, "DBS")])
    body += [h("Interests"), P("%s, %s and %s." % tuple(x.name if n != 2 else x.name[0].lower() + x.name[1:] for n, x in enumerate(d.interests))), h("References")]
    d["interests"][2]["name"] = "my allotment"
    body.append(T([[[P(B(r.name), after=0)] + [P(x, after=0) for x in r.reference.split(", ")] for r in d.references]], [4800, 4800], borders=False))
    for r in d.references:
        r["reference"] = r.reference.replace(", ", " ")
    return docx(body, sect(), font="Arial", size=11, after=2), d


@case("shanice-hartley", "dash-line-paragraphs", "docx", "docx", "en",
      "dates-first one-line-head running-text training-table chatty-headings two-column-section")
def shanice_docx(p):
    d = view(p, "name email phone location.city", "work education certificates skills interests", extra=["DBS", "Driving licence"], edu=[0, 1],
             work={0: None, 1: None, 2: None}, drop="education.score", years="education")
    for w in d.work:
        w["summary"] = ". ".join(w.pop("highlights")) + "."
    d["basics"]["summary"] = "Care assistant with seven years in residential and home care, looking for a senior day role near Leicester."
    b = d.basics

    def h(text):
        return P(R(text, b=True, size=14, color="7B2D8B"), before=10, after=3, keep=True)
    body = [P(R(b.name, b=True, size=22, color="7B2D8B"), after=0), P("%s | %s | %s" % (b.phone, b.email, b.location.city), after=6),
            h("About me"), P(b.summary), h("Things I'm good at")]
    body.append(P("", after=0, sect=sect(kind="continuous")))
    body += bullets(d.skills[0].keywords)
    body.append(P("", after=0, sect=sect(cols=2, kind="continuous")))
    body.append(h("My jobs so far"))
    for n, w in enumerate(d.work):
        when = span(w, "Month YYYY", " to ", "date") if n < 2 else span(w, "Mon YYYY", " - ")  # the oldest job in another hand
        body += [P(B("%s – %s – %s, %s" % (when, w.position, w.name, w.location)), keep=True, after=1), P(w.summary, after=6)]
    body.append(h("Training & Development"))
    rows = [[P(B(x), after=0) for x in ("Course", "Provider", "Date")]]
    rows += [[c.name, c.issuer, fd(c.date, "MM/YYYY")] for c in d.certificates]
    body.append(T(rows, [4600, 3338, 1700], head="EADCF0"))
    body.append(h("School and college"))
    for s in d.education:
        body.append(P("%s – %s %s – %s" % (span(s, "YYYY", " to "), s.studyType, s.area, s.institution)))
    body += [h("A bit more"), P(ex(d, "DBS"), ". ", ex(d, "Driving licence"), "."), P("Outside work: " + ", ".join(x.name for x in d.interests))]
    return docx(body, sect(kind="continuous"), font="Verdana", size=10, after=3), d


@case("venkatesh-subramaniam", "biodata-projects", "pdf", "office-pdf", "en",
      "tables academic-table project-blocks personal-details declaration till-date two-pages several-roles-one-employer")
def venkatesh_office(p):
    d = view(p, "name email phone location summary", "work education certificates skills languages",
             extra=["Membership", "Father's Name", "Date of Birth", "Marital Status", "Nationality", "Passport", "Declaration"])
    for w in d.work:
        more = [k.replace("_", "").title().replace("Value", "Project Value") + ": " + w.pop(k) for k in ("_project", "_client", "_value") if w.get(k)]
        w["_lines"] = len(more)
        w["highlights"] = more + w["highlights"]
    b, l = d.basics, d.basics.location
    right = [(9638, "right")]

    def h(text):
        return P(R(text, b=True, size=11), shade="D9D9D9", before=9, after=4, keep=True)
    body = [P(R("RESUME", b=True, u=True, size=14), align="center", after=6), P(R(b.name, b=True, size=14), after=0),
            P("%s, %s - %s" % (l.address, l.city, l.postalCode), after=0), P("Mobile: ", b.phone, after=0), P("E-mail: ", b.email, after=4),
            h("CAREER OBJECTIVE:"), P(b.summary, align="both"), h("PROFESSIONAL EXPERIENCE:")]
    for w in d.work:
        n = w.pop("_lines")
        body.append(P(B("%s, %s\t%s" % (w.name, w.location, span(w, "Month YYYY", " to ", "Till Date"))), tabs=right, before=5, keep=True, shade="F2F2F2"))
        body.append(P(B("Designation: "), w.position, keep=True))
        body += [P(B(x.split(": ")[0] + ": "), x.split(": ", 1)[1], keep=True) for x in w.highlights[:n]]
        body.append(P(R("Roles & Responsibilities:", b=True, u=True), keep=True))
        body += bullets(w.highlights[n:])
    body.append(h("ACADEMIC QUALIFICATION:"))
    rows = [[P(B(x), after=0) for x in ("Course", "Specialisation", "Institution", "Year", "Marks")]]
    rows += [[s.studyType + (" (%s)" % s._mode if s._mode else ""), s.area or "-", s.institution, s.endDate, s.score] for s in d.education]
    body.append(T(rows, [1700, 2100, 3538, 900, 1400], head="D9D9D9", color="000000"))
    body.append(h("CERTIFICATIONS & MEMBERSHIPS:"))
    body += bullets(["%s from %s (%s)" % (c.name, c.issuer, c.date) for c in d.certificates] + [ex(d, "Membership")], num=1)
    body.append(h("TECHNICAL SKILLS:"))
    body += [P(B(s.name), " : ", ", ".join(s.keywords)) for s in d.skills]
    body.append(h("PERSONAL DETAILS:"))
    tab = [(2600, "left")]
    for k in ("Father's Name", "Date of Birth", "Marital Status", "Nationality"):
        body.append(P(k + "\t: " + ex(d, k), tabs=tab))
    body.append(P("Languages Known\t: " + ", ".join(x.language for x in d.languages), tabs=tab))
    body.append(P("Passport\t: " + ex(d, "Passport"), tabs=tab))
    body += [h("DECLARATION:"), P(ex(d, "Declaration"), after=10), P("Place: " + l.city), P("Date:\t(%s)" % b.name, tabs=right)]
    add_extra(d, "Place", l.city)
    return docx(body, sect(), font="Times New Roman", size=11, after=2, chars=("➢", "–")), d


@case("venkatesh-subramaniam", "since-with-as", "docx", "docx", "en",
      "dates-first one-line-sentence-head competency-table education-sentence apostrophe-years")
def venkatesh_docx(p):
    d = view(p, "name label email phone location.city", "work education certificates awards", extra=["Current CTC", "Notice Period", "Date of Birth"], edu=[0, 1],
             work={0: [0, 1, 3], 1: [0, 1], 2: [0, 1, 2], 3: None}, drop="work._project work._client work._value",
             summary="Result oriented professional with 12+ years of experience in bridge and highway projects, presently spearheading a metro viaduct package of 7.4 km.")
    d["skills"] = wrap([{"name": "", "keywords": ["Project Planning", "Segment Launching", "Quality Control", "Sub-contractor Billing", "Quantity Estimation", "Post-tensioning",
                                                 "Client Liaison", "HSE Compliance", "Team Management"]},
                        {"name": "IT Skills", "keywords": ["AutoCAD", "STAAD.Pro", "Primavera P6", "MS Project"]}])
    b = d.basics

    def h(text):
        return P(R(text, b=True, size=12, color="1F3864"), border="top", bcolor="1F3864", before=9, after=3, align="center", keep=True)
    body = [P(R(b.name, b=True, size=20, color="1F3864"), align="center"), P(R(b.label, b=True), align="center"),
            P("%s | %s | %s" % (b.location.city, b.phone, b.email), align="center"), P(I(b.summary), align="both", before=6), h("CORE COMPETENCIES")]
    k = d.skills[0].keywords
    body.append(T([["• " + x for x in k[n:n + 3]] for n in (0, 3, 6)], [3212, 3213, 3213], borders=False))
    body.append(h("ORGANISATIONAL EXPERIENCE"))
    for w in d.work:
        when = span(w, "Mon 'YY", " – ") if w.endDate else "Since " + fd(w.startDate, "Mon 'YY")
        body.append(P(B("%s: " % when), B(w.name), R(", %s as " % w.location), B(w.position), before=5, keep=True))
        if w.highlights:
            body.append(P(R("Key Result Areas:", u=True), keep=True))
        body += bullets(w.highlights)
    body.append(h("ACADEMIC DETAILS"))
    for s in d.education:
        body += bullets(["%s in %s%s from %s in %s with %s" % (s.studyType, s.area, " (%s)" % s._mode if s._mode else "", s.institution, s.endDate, s.score)])
    body.append(h("AWARDS & CERTIFICATIONS"))
    body += bullets(["Received “%s” award of %s in %s" % (a.title, a.awarder, a.date) for a in d.awards]
                    + ["Completed %s, %s, %s" % (c.name, c.issuer, c.date) for c in d.certificates])
    body += [h("IT SKILLS"), P(", ".join(d.skills[1].keywords)), h("OTHER DETAILS")]
    body += [P("%s: %s" % (x, ex(d, x))) for x in ("Date of Birth", "Notice Period", "Current CTC")]
    return docx(body, sect(), font="Cambria", size=11, after=2), d
