"""Leila Farrokhzad (LaTeX, Markdown), Gareth Pritchard-Lowe (office PDF, text)."""
import textwrap

from lib import L, case, ex, fd, groups, place, span, view, wrap
from ooxml import B, I, P, PAGE, PAGES, R, T, bullets, docx, sect


@case("leila-farrokhzad", "stacked-roles-latex", "pdf", "latex-pdf", "en",
      "dates-right several-roles-one-employer combined-section skills-by-category no-summary-heading")
def leila_latex(p):
    d = view(p, "name email phone url location profiles", "work education certificates projects skills", drop="education.score")
    for pr in d["projects"]:
        pr.pop("startDate")
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    e = L(d)
    out = [r"""\documentclass[letterpaper,10.5pt]{article}
\usepackage{cmap}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage{charter}
\usepackage[margin=0.75in]{geometry}\usepackage{enumitem}\usepackage[hidelinks]{hyperref}\usepackage{titlesec}
\pagestyle{empty}\setlength{\parindent}{0pt}
\titleformat{\section}{\large\scshape}{}{0pt}{}[\vspace{-6pt}\rule{\textwidth}{0.5pt}]
\titlespacing{\section}{0pt}{10pt}{4pt}
\setlist[itemize]{leftmargin=14pt,itemsep=0pt,topsep=2pt,parsep=0pt}
\begin{document}
\begin{center}{\Huge """ + e.basics.name + r"""}\\[4pt]
""" + " $|$ ".join([place(e.basics.location), e.basics.phone, e.basics.email, e.basics.url]) + r"\\" + "\n" +
           " $|$ ".join(x.url for x in e.basics.profiles) + r"\end{center}"]
    out.append(r"\section*{Experience}")
    for g in groups(e.work):
        out.append(r"\textbf{%s}\hfill %s\\" % (g[0].name, g[0].location))
        for n, w in enumerate(g):
            out.append((r"\vspace{2pt}" if n else "") + r"\textit{%s}\hfill \textit{%s}" % (w.position, span(w, "Mon YYYY", " -- ")))
            out.append(r"\begin{itemize}" + "".join("\n" + r"\item " + h for h in w.highlights) + "\n" + r"\end{itemize}")
        out.append(r"\vspace{5pt}")
    out.append(r"\section*{Education \& Certifications}")
    for s in e.education:
        out.append(r"\textbf{%s}\hfill %s\\" % (s.institution, s._place))
        out.append(r"%s in %s\hfill %s\par\vspace{3pt}" % (s.studyType, s.area, span(s, "Mon YYYY", " -- ")))
    out.append(r"\begin{itemize}" + "".join("\n" + r"\item %s, %s (%s)" % (c.name, c.issuer, fd(c.date)) for c in e.certificates) + "\n" + r"\end{itemize}")
    out.append(r"\section*{Open Source}\begin{itemize}")
    out += [r"\item \textbf{%s} (%s): %s" % (x.name, x.url, x.description) for x in e.projects]
    out.append(r"\end{itemize}\section*{Technical Skills}")
    out += [r"\textbf{%s:} %s\\" % (s.name, ", ".join(s.keywords)) for s in e.skills]
    out[-1] = out[-1][:-2]
    out.append(r"\end{document}")
    return "\n".join(out), d


@case("leila-farrokhzad", "readme", "md", "markdown", "en",
      "dates-in-brackets several-roles-one-employer skills-with-years education-table no-summary-heading")
def leila_md(p):
    d = view(p, "name label email url location summary profiles", "work education certificates projects languages volunteer",
             work={0: [0, 1, 2], 1: [0, 2], 2: [0, 1], 3: None}, extra=["Work status"], years="education projects", drop="education._place")
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    d["skills"] = wrap([{"name": n, "level": y} for n, y in (("Java", "10 yrs"), ("SQL", "10 yrs"), ("Spring Boot", "7 yrs"), ("Kotlin", "6 yrs"),
                                                            ("PostgreSQL", "9 yrs"), ("Kafka", "5 yrs"), ("Kubernetes", "4 yrs"), ("Go", "hobby"))])
    b = d.basics
    o = ["# " + b.name, "", "%s · %s  " % (b.label, place(b.location)),
         " | ".join(["<%s>" % b.email, "[%s](https://%s)" % (b.url, b.url)] + ["[%s](https://%s)" % (x.url, x.url) for x in b.profiles]), "",
         "> " + b.summary, "", "## What I work with", "", ", ".join("**%s** (%s)" % (s.name, s.level) for s in d.skills), "", "## Where I've worked", ""]
    for g in groups(d.work):
        o += ["### %s — %s" % (g[0].name, g[0].location), ""]
        for w in g:
            o += ["**%s** _(%s)_" % (w.position, span(w, "YYYY-MM", " → ", "today")), ""] + ["- " + h for h in w.highlights] + [""]
    o += ["## Side projects", ""] + ["* [%s](https://%s) (since %s) – %s" % (x.name, x.url, x.startDate, x.description) for x in d.projects] + [""]
    o += ["## School", "", "| Years | School | What |", "|---|---|---|"]
    o += ["| %s | %s | %s, %s%s |" % (span(s, "YYYY", "–"), s.institution, s.studyType, s.area, " (%s)" % s.score if s.score else "") for s in d.education]
    o += ["", "## Certificates", ""] + ["- `%s` %s · %s" % (c.date, c.name, c.issuer) for c in d.certificates]
    v = d.volunteer[0]
    o += ["", "## Also", "", "- %s at %s, %s" % (v.position, v.organization, span(v, "YYYY", " to ")),
          "- Languages: " + ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages),
          "- " + ex(d, "Work status"), ""]
    return "\n".join(o), d


@case("gareth-pritchard-lowe", "client-tables", "pdf", "office-pdf", "en",
      "tables client-names agency page-header two-pages environment-lines")
def gareth_office(p):
    d = view(p, "name label email phone location summary", "work education certificates skills",
             extra=["Company", "Earlier", "Clearance", "Availability", "Driving licence", "References"])
    for w in d.work:
        if w._environment:
            w["highlights"].append("Environment: " + w.pop("_environment"))
    b = d.basics

    def h(text):
        return P(R(text, b=True, color="FFFFFF", size=11), shade="2F5D62", before=10, after=4, keep=True)
    head = P(R(b.name, b=True, size=16, color="2F5D62"), after=0) + P(R(b.label, color="666666"), border="bottom", bcolor="2F5D62")
    foot = P("CV of %s, page " % b.name, PAGE, " of ", PAGES, align="center")
    body = [P(B("Tel: "), b.phone, "    ", B("Email: "), b.email, "    ", B("Based in: "), b.location.city, after=2),
            P(B("Trading as: "), "%s (%s)" % (ex(d, "Company"), ex(d, "Earlier")), after=2),
            h("Personal Profile"), P(b.summary), h("Technical Skills")]
    body.append(T([[P(B(s.name), after=0), ", ".join(s.keywords)] for s in d.skills], [2600, 7038], borders="rows"))
    body.append(h("Contract History"))
    for w in d.work[:12]:
        body.append(T([[P(B("Client: "), B(w.name), after=0, keep=True), P(B(span(w, "Month YYYY", " – ", "Present")), align="right", after=0)],
                       [P(w.position, after=0, keep=True), P(I(w._agency if w._agency == "Direct" else "via " + w._agency), R(" | "), w.location, align="right", after=0)]],
                      [5200, 4438], borders="rows", color="2F5D62"))
        body += bullets(w.highlights[:-1], keep=True)
        body.append(P(R(w.highlights[-1], i=True, size=9), after=7, left=80))
    body.append(h("Permanent Employment"))
    for w in d.work[12:]:
        body.append(P(B("%s, %s, %s" % (w.position, w.name, w.location)), R(", " + span(w, "Month YYYY")), after=0, keep=True))
        body += bullets(w.highlights)
    body.append(h("Training & Certification"))
    body.append(T([[c.date, c.name, c.issuer] for c in d.certificates], [900, 5600, 3138], borders=False))
    body.append(h("Education"))
    s = d.education[0]
    body.append(P("%s %s, %s, %s" % (s.studyType, s.area, s.institution, span(s, "YYYY", "–"))))
    body.append(h("Additional Information"))
    body += bullets(["%s: %s" % ("Security clearance", ex(d, "Clearance")), "Availability: " + ex(d, "Availability"), ex(d, "Driving licence"), ex(d, "References")])
    return docx(body, sect(header=True, footer=True, margins=(1900, 1134, 1000, 1134)), font="Arial", size=10, header=head, footer=foot, after=3), d


def para(text, width=78, first="", rest=""):
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)


@case("gareth-pritchard-lowe", "plain-contract-list", "txt", "text", "en",
      "dates-left client-names agency wrapped-lines dotted-skills years-only-earlier")
def gareth_txt(p):
    d = view(p, "name email phone location summary profiles", "work education certificates skills",
             work={0: None, 1: None, 2: None, 3: None, 4: None, 5: None, 6: [], 7: [], 8: [], 9: [], 10: [], 11: [], 12: None, 13: []},
             extra=["Clearance", "References"], drop="work._environment certificates.issuer")
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    for w in d.work[6:]:
        w.pop("_agency", None)
        for k in ("startDate", "endDate"):
            w[k] = w[k][:4]
    b = d.basics
    o = [b.name.upper(), "%s / %s / %s" % (b.location.city, b.phone, b.email), b.profiles[0].url, "", para(b.summary), "",
         "WHAT I USE", "==========", ""]
    o += [para("%s %s %s" % (s.name, "." * (24 - len(s.name)), ", ".join(s.keywords)), 78, "", " " * 26) for s in d.skills]
    o += ["", "CONTRACTS", "=========", ""]
    for w in d.work[:6]:
        when = span(w, "MM/YYYY", " - ", "now")
        who = w.name + (" (via %s)" % w._agency if w._agency != "Direct" else " (direct)")
        o += ["%-20s%s" % (when, w.position), " " * 20 + "%s, %s" % (who, w.location)]
        o += [para(x, 78, " " * 20 + "* ", " " * 22) for x in w.highlights] + [""]
    for w in d.work[:6]:
        w["_agency"] = w.pop("_agency") if w._agency != "Direct" else w.pop("_agency").lower()
    o += ["EARLIER CONTRACTS", "=================", ""]
    o += ["%-12s%s, %s, %s" % (span(w, "YYYY", "-"), w.position, w.name, w.location) for w in d.work[6:12]]
    o += ["", "BEFORE CONTRACTING", "==================", ""]
    for w in d.work[12:]:
        o += ["%-12s%s, %s, %s" % (span(w, "YYYY", "-"), w.position, w.name, w.location)]
        o += [para(x, 78, " " * 12 + "* ", " " * 14) for x in w.highlights]
    s = d.education[0]
    o += ["", "EDUCATION AND CERTIFICATES", "==========================", "",
          "%-12s%s %s, %s" % (span(s, "YYYY", "-"), s.studyType, s.area, s.institution)]
    o += ["%-12s%s" % (c.date, c.name) for c in d.certificates]
    o += ["", "OTHER", "=====", "", ex(d, "Clearance"), ex(d, "References"), ""]
    return "\n".join(o), d
