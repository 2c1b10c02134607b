"""Four hand-written LaTeX documents."""
from base import *
from registry import case

PRE = r"""\documentclass[%s]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}
\input{glyphtounicode}\pdfgentounicode=1
\usepackage{%s}
\usepackage[%s]{geometry}
\usepackage{enumitem,titlesec,fancyhdr,xcolor,array,longtable,tabularx,lastpage}
\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}\hyphenpenalty=10000\emergencystretch=3em\sloppy
\setlist[itemize]{leftmargin=1.2em,itemsep=1pt,topsep=2pt,parsep=0pt}
"""


def items(hl):
    return "" if not hl else "\\begin{itemize}\n" + "".join("\\item %s\n" % x(t) for t in hl) + "\\end{itemize}\n"


@case("tejas-bhosale", "latex-one-page-ruled", "pdf", "latex-pdf", ["dates-right", "education-first", "projects-with-tech", "pipe-separator"])
def tejas_tex(d):
    keep(d, "education", "work", "projects", "skills", "certificates", "awards")
    extra(d)
    drop(d, "basics.summary", "basics.label", "basics.location.address", "basics.location.postalCode")
    d["education"] = d["education"][:2]
    b = d["basics"]
    t = PRE % ("10pt,a4paper", "times", "margin=15mm")
    t += r"""\pagestyle{empty}\titleformat{\section}{\large\scshape}{}{0em}{}[\titlerule]\titlespacing{\section}{0pt}{8pt}{4pt}
\newcommand{\entry}[4]{\textbf{#1}\hfill #2\\ \textit{#3}\hfill\textit{#4}\par}
\begin{document}
"""
    t += r"\begin{center}{\Huge\scshape %s}\\[3pt] %s \textbar{} %s \textbar{} %s \textbar{} %s \textbar{} %s, %s\end{center}" % (
        x(b["name"]), x(b["phone"]), x(b["email"]), x(b["profiles"][0]["url"]), x(b["profiles"][1]["url"]), b["location"]["city"], b["location"]["region"])
    t += "\n\\section{Education}\n"
    for e in d["education"]:
        t += "\\entry{%s}{%s}{%s}{%s}\\vspace{2pt}\n" % (x(e["institution"]), span(e, "year", "", "--"), x(study(e, " in ")), x(e["score"]))
    t += "\\section{Experience}\n"
    for e in d["work"]:
        t += "\\entry{%s}{%s}{%s}{%s}\n" % (x(e["position"]), x(span(e, "mon", "Present")), x(e["name"]), x(e["location"])) + items(e.get("highlights"))
    t += "\\section{Projects}\n"
    for p in d["projects"]:
        t += "\\textbf{%s} $|$ \\emph{%s}\\hfill %s\\par\n" % (x(p["name"]), x(", ".join(p["keywords"])), x(span(p, "mon", ""))) + items(p["highlights"])
    t += "\\section{Technical Skills}\n" + "".join("\\textbf{%s}: %s\\\\\n" % (x(s["name"]), x(", ".join(s["keywords"]))) for s in d["skills"])
    t += "\\section{Certifications \\& Achievements}\n" + "\\begin{itemize}\n"
    t += "".join("\\item %s, %s\\hfill %s\n" % (x(c["name"]), x(c["issuer"]), fd(c["date"], "mon")) for c in d["certificates"])
    t += "".join("\\item %s, %s\\hfill %s\n" % (x(a["title"]), x(a["awarder"]), a["date"]) for a in d["awards"]) + "\\end{itemize}\n\\end{document}\n"
    return "tex", t


@case("muireann-ni-ghallchoir", "latex-academic-multipage", "pdf", "latex-pdf", ["academic", "dates-left", "running-header", "page-numbers", "numbered-list", "publications", "open-dash", "referees"])
def muireann_tex(d):
    keep(d, "work", "education", "awards", "publications", "volunteer", "languages", "references")
    b = d["basics"]
    drop(d, "basics.summary", "basics.phone")
    swap(d, "€", "EUR ")
    t = PRE % ("11pt,a4paper", "charter", "margin=27mm,headheight=14pt")
    t += r"""\pagestyle{fancy}\fancyhf{}\fancyhead[L]{\small M. Ní Ghallchóir}\fancyhead[C]{\small Curriculum vitae}\fancyhead[R]{\small \thepage/\pageref{LastPage}}\renewcommand{\headrulewidth}{0.3pt}
\fancypagestyle{plain}{\fancyhf{}\fancyfoot[C]{\small \thepage/\pageref{LastPage}}\renewcommand{\headrulewidth}{0pt}}
\titleformat{\section}{\large\bfseries}{}{0em}{\MakeUppercase}\titlespacing{\section}{0pt}{16pt}{6pt}
\newcommand{\yr}[2]{\begin{tabular}[t]{@{}>{\raggedright\arraybackslash}p{38mm}@{}>{\raggedright\arraybackslash}p{117mm}@{}}#1 & #2\end{tabular}\par\vspace{4pt}}
\begin{document}\thispagestyle{plain}
"""
    t += "{\\LARGE\\bfseries %s}\\\\[2pt] %s\\\\ %s, %s\\\\ %s\\\\ %s\\\\ %s\n" % (
        x(b["name"]), x(b["label"]), b["location"]["city"], b["location"]["_country"], x(b["email"]), x(b["url"]), x(b["profiles"][0]["url"]))
    t += "\\section{Academic appointments}\n"
    for e in d["work"]:
        s = "\\textbf{%s}\\newline %s, %s" % (x(e["position"]), x(e["name"]), x(e["location"]))
        s += "".join("\\newline -- %s" % x(v) for v in e.get("highlights", [])) + ("\\newline " + x(e["summary"]) if e.get("summary") else "")
        t += "\\yr{%s}{%s}\n" % (x(span(e, "mon", "")), s)
    t += "\\section{Education}\n"
    for e in d["education"]:
        s = "\\textbf{%s}, %s%s" % (x(study(e, " ")), x(e["institution"]), "\\newline Thesis: \\emph{%s}" % x(e["x Thesis"]) if e.get("x Thesis") else "")
        s += "\\newline " + x(e["score"]) if e.get("score") else ""
        t += "\\yr{%s}{%s}\n" % (x(span(e, "mon", "")), s)
    t += "\\section{Grants, prizes and awards}\n" + "".join("\\yr{%s}{%s, %s}\n" % (a["date"], x(a["title"]), x(a["awarder"])) for a in d["awards"])
    t += "\\section{Peer-reviewed publications}\n\\begin{enumerate}[leftmargin=2em]\n"
    t += "".join("\\item %s (%s). %s. \\emph{%s}.\n" % (x(p["_authors"]), p["releaseDate"], x(p["name"]), x(p["publisher"])) for p in d["publications"]) + "\\end{enumerate}\n"
    t += "\\section{Teaching}\n" + "".join("%s\\par\n" % x(e["value"]) for e in d["meta"]["extra"] if e["label"] == "Teaching")
    t += "\\section{Outreach}\n" + "".join("\\yr{%s --}{%s, %s. %s}\n" % (v["startDate"], x(v["position"]), x(v["organization"]), x(v["summary"])) for v in d["volunteer"])
    t += "\\section{Memberships}\n" + "".join("%s\\par\n" % x(e["value"]) for e in d["meta"]["extra"] if e["label"] == "Membership")
    t += "\\section{Languages}\n%s\n" % x(", ".join("%s (%s)" % (e["language"], e["fluency"]) for e in d["languages"]))
    t += "\\section{Referees}\n" + "\\hfill".join("\\begin{minipage}[t]{72mm}\\raggedright %s\\\\ %s\\end{minipage}" % (x(r["name"]), x(r["reference"])) for r in d["references"])
    return "tex", t + "\n\\end{document}\n"


@case("friederike-ohlendorf", "latex-linke-jahresspalte", "pdf", "latex-pdf", ["dates-left", "table", "title-employer-place-commas", "coloured-rules", "footer-contact"])
def friederike_tex(d):
    keep(d, "work", "education", "certificates", "languages", "skills")
    b = d["basics"]
    loc = b["location"]
    extra(d, "Elternzeit", "Mitgliedschaft")
    drop(d, "basics.summary")
    swap(d, "€", "EUR")
    d["work"][0]["summary"] = d["work"][0]["summary"].replace(", siehe Projekte", "")
    t = PRE % ("11pt,a4paper", "helvet", "left=22mm,right=22mm,top=20mm,bottom=24mm")
    t += r"""\renewcommand{\familydefault}{\sfdefault}\definecolor{gruen}{RGB}{62,120,60}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\fancyfoot[C]{\scriptsize\color{gray} %s, %s %s}
\newcommand{\teil}[1]{\vspace{10pt}\noindent\makebox[33mm][l]{\color{gruen}\rule{29mm}{4pt}}{\Large\color{gruen}#1}\par\vspace{4pt}}
\newcommand{\zeile}[2]{\noindent\parbox[t]{29mm}{\raggedleft\small\strut #1}\hspace{4mm}\parbox[t]{130mm}{\raggedright #2}\par\vspace{4pt}}
\begin{document}
""" % (x(loc["address"]), loc["postalCode"], loc["city"])
    t += "{\\fontsize{28}{30}\\selectfont %s}\\\\[4pt]{\\large\\itshape\\color{gray} %s}\\hfill\\begin{tabular}[b]{r@{}}%s\\\\ %s\\\\ %s\\end{tabular}\n\n" % (x(b["name"]), x(b["label"]), x(b["phone"]), x(b["email"]), x(b["url"]))
    t += "\\teil{Berufserfahrung}\n"
    for n, e in enumerate(d["work"]):
        if n == 1:
            t += "\\zeile{%s}{Elternzeit}\n" % x(d["meta"]["extra"][1]["value"] if d["meta"]["extra"][1]["label"] == "Elternzeit" else d["meta"]["extra"][0]["value"])
        s = "\\textbf{%s}, \\textit{%s}, %s." % (x(e["position"]), x(e["name"]), x(e["location"]))
        s += "\\newline{\\small %s}" % x(e["summary"]) if e.get("summary") else ""
        s += "".join("\\newline{\\small $\\bullet$ %s}" % x(v) for v in e.get("highlights", []))
        t += "\\zeile{%s}{%s}\n" % (x("seit " + fd(e["startDate"], "/") if not e.get("endDate") else span(e, "/")), s)
    t += "\\teil{Studium und Ausbildung}\n"
    for e in d["education"]:
        t += "\\zeile{%s}{\\textbf{%s}, \\textit{%s}.%s}\n" % (x(span(e, "/")), x(study(e)), x(e["institution"]), "\\newline{\\small Diplomarbeit: %s}" % x(e["x Diplomarbeit"]) if e.get("x Diplomarbeit") else "")
    t += "\\teil{Fortbildung}\n" + "".join("\\zeile{%s}{%s%s}\n" % (c["date"], x(c["name"]), ", \\textit{%s}" % x(c["issuer"]) if c.get("issuer") else "") for c in d["certificates"])
    t += "\\teil{Kenntnisse}\n" + "".join("\\zeile{%s}{%s}\n" % (x(s["name"]), x(", ".join(s["keywords"]))) for s in d["skills"])
    t += "\\teil{Sprachen}\n" + "".join("\\zeile{%s}{%s}\n" % (x(e["language"]), x(e["fluency"])) for e in d["languages"])
    t += "\\teil{Mitgliedschaft}\n\\zeile{}{%s}\n" % x([e["value"] for e in d["meta"]["extra"] if e["label"] == "Mitgliedschaft"][0])
    return "tex", t + "\\end{document}\n"


@case("nuria-belmonte", "latex-todo-en-una-linea", "pdf", "latex-pdf", ["one-line-jobs", "dot-separator", "dates-in-brackets", "centred-headings", "running-text"])
def nuria_tex(d):
    b = d["basics"]
    loc = b["location"]
    extra(d, "Permiso de conducir")
    drop(d, "certificates.issuer")
    coarse(d, "certificates", "education")
    for e in d["work"]:
        if e.get("highlights"):
            e["summary"] = " ".join(v + "." for v in e.pop("highlights"))
    t = PRE % ("11pt,a4paper", "palatino", "margin=24mm")
    t += r"""\pagestyle{empty}\titleformat{\section}{\centering\scshape\large}{}{0em}{\rule[0.5ex]{15mm}{0.3pt}\quad}[]\titlespacing{\section}{0pt}{14pt}{6pt}
\begin{document}
"""
    t += "\\begin{center}{\\huge %s}\\\\[4pt]{\\itshape %s}\\\\[2pt] %s %s (%s) \\textperiodcentered{} %s \\textperiodcentered{} %s\\end{center}\n" % (x(b["name"]), x(b["label"]), loc["postalCode"], loc["city"], loc["region"], x(b["phone"]), x(b["email"]))
    t += "\\section{Sobre mí}\n%s\n\\section{Trayectoria}\n" % x(b["summary"])
    for e in d["work"]:
        t += "\\textbf{%s} \\textperiodcentered{} %s \\textperiodcentered{} %s (%s)\\par\n" % (x(e["position"]), x(e["name"]), x(e["location"]), x(span(e, "mon", "hoy", "–", "es")))
        t += ("{\\small %s\\par}" % x(e["summary"]) if e.get("summary") else "") + "\\vspace{5pt}\n"
    t += "\\section{Formación}\n" + "".join("\\textbf{%s} \\textperiodcentered{} %s (%s)\\par\\vspace{3pt}\n" % (x(study(e, " en " if "Superior" in e["studyType"] else " de ")), x(e["institution"]), x(span(e, "year", "", "–"))) for e in d["education"])
    t += "\\section{Formación complementaria}\n" + "".join("%s (%s)\\par\n" % (x(c["name"]), c["date"]) for c in d["certificates"])
    t += "\\section{Técnicas y programas}\n%s\n" % x(" · ".join(d["skills"][0]["keywords"]))
    t += "\\section{Idiomas}\n%s\n" % x(" · ".join("%s: %s" % (e["language"], e["fluency"]) for e in d["languages"]))
    t += "\\section{Otros}\n" + "".join("%s \\textperiodcentered{} %s (%s)\\par\n" % (x(v["position"]), x(v["organization"]), x(span(v, "year", "", "–"))) for v in d["volunteer"])
    t += "%s: %s\n" % (x(d["meta"]["extra"][0]["label"]), d["meta"]["extra"][0]["value"])
    return "tex", t + "\\end{document}\n"
