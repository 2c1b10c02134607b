"""The popular one-column LaTeX resume, moderncv, a Deedy-like one and an academic CV."""
from view import span, view, when

SIGNS = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "\\": r"\textbackslash{}",
         "–": "--", "—": "---", "<": r"$<$", ">": r"$>$", "“": "``", "”": "''", "’": "'"}


def x(text):
    return "".join(SIGNS.get(c, c) for c in str(text))


def curly(node):
    """Straight quotes and apostrophes as LaTeX sets them."""
    if isinstance(node, dict):
        return {k: curly(v) for k, v in node.items()}
    if isinstance(node, list):
        return [curly(v) for v in node]
    if isinstance(node, str) and ('"' in node or "'" in node):
        parts = node.replace("'", "’").split('"')
        return "".join(p + ("" if i == len(parts) - 1 else "“" if i % 2 == 0 else "”") for i, p in enumerate(parts))
    return node


JAKE = r"""\documentclass[letterpaper,11pt]{article}
\usepackage{latexsym}\usepackage[empty]{fullpage}\usepackage{titlesec}\usepackage[usenames,dvipsnames]{color}\usepackage{enumitem}
\usepackage[hidelinks]{hyperref}\usepackage{fancyhdr}\usepackage[english]{babel}\usepackage{tabularx}
\input{glyphtounicode}
\pagestyle{fancy}\fancyhf{}\fancyfoot{}\renewcommand{\headrulewidth}{0pt}\renewcommand{\footrulewidth}{0pt}
\addtolength{\oddsidemargin}{-0.5in}\addtolength{\evensidemargin}{-0.5in}\addtolength{\textwidth}{1in}\addtolength{\topmargin}{-.6in}\addtolength{\textheight}{1.2in}
\urlstyle{same}\raggedbottom\raggedright\setlength{\tabcolsep}{0in}
\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\color{black}\titlerule \vspace{-5pt}]
\pdfgentounicode=1
\newcommand{\resumeItem}[1]{\item\small{{#1 \vspace{-2pt}}}}
\newcommand{\resumeSubheading}[4]{\vspace{-2pt}\item\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\ \end{tabular*}\vspace{-7pt}}
\newcommand{\resumeProjectHeading}[2]{\item\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\small#1 & #2 \\ \end{tabular*}\vspace{-7pt}}
\renewcommand\labelitemi{$\vcenter{\hbox{\tiny$\bullet$}}$}\renewcommand\labelitemii{$\vcenter{\hbox{\tiny$\bullet$}}$}
\newcommand{\resumeSubHeadingListStart}{\begin{itemize}[leftmargin=0.15in, label={}]}
\newcommand{\resumeSubHeadingListEnd}{\end{itemize}}
\newcommand{\resumeItemListStart}{\begin{itemize}}
\newcommand{\resumeItemListEnd}{\end{itemize}\vspace{-5pt}}
\begin{document}
"""


def items(list_of_text):
    return "\\resumeItemListStart\n%s\\resumeItemListEnd\n" % "".join("\\resumeItem{%s}\n" % x(h) for h in list_of_text)


def jake(doc):
    d = curly(view(doc, drop=["basics.label", "basics.summary", "basics.location", "languages", "projects[*].url"]))
    first = d["work"][0]["highlights"]
    first[0] = first[0].replace("~4.2M", "4.2M")
    b = d["basics"]
    li, gh = b["profiles"]
    out = [JAKE, r"\begin{center}\textbf{\Huge \scshape %s} \\ \vspace{1pt}\small %s $|$ \href{mailto:%s}{\underline{%s}} $|$ \href{https://%s}{\underline{%s}} $|$ \href{https://%s}{\underline{%s}}\end{center}" % (
        b["name"], b["phone"], b["email"], x(b["email"]), li["url"], li["url"], gh["url"], gh["url"]),
        r"\section{Education}\resumeSubHeadingListStart"]
    for s, label in zip(d["education"], ("CGPA: ", "")):
        name = "%s in %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        out.append(r"\resumeSubheading{%s}{%s}{%s, %s%s}{%s}" % (x(s["institution"]), x(s["_loc"]), x(name), label, x(s["score"]), x(span(s, short="us"))))
    out.append(r"\resumeSubHeadingListEnd\section{Experience}\resumeSubHeadingListStart")
    for w in d["work"]:
        out.append(r"\resumeSubheading{%s}{%s}{%s}{%s}%s" % (x(w["position"]), x(span(w, short="us")), x(w["name"]), x(w["location"]), items(w["highlights"])))
    out.append(r"\resumeSubHeadingListEnd\section{Projects}\resumeSubHeadingListStart")
    for q in d["projects"]:
        out.append(r"\resumeProjectHeading{\textbf{\href{https://github.com/arvind-subra}{%s}} $|$ \emph{%s}}{%s}%s" % (
            x(q["name"]), x(", ".join(q["keywords"])), x(span(q, short="us")), items(q["highlights"])))
    out.append(r"\resumeSubHeadingListEnd\section{Technical Skills}\begin{itemize}[leftmargin=0.15in, label={}]\small{\item{%s}}\end{itemize}" % " \\\\ ".join(
        r"\textbf{%s}{: %s}" % (x(g["name"]), x(", ".join(g["keywords"]))) for g in d["skills"]))
    out.append(r"\section{Certifications}\resumeItemListStart")
    out += [r"\resumeItem{%s, %s, %s}" % (x(c["name"]), x(c["issuer"]), when(c["date"], short="us")) for c in d["certificates"]]
    out.append(r"\resumeItemListEnd\section{Achievements}\resumeItemListStart")
    out += [r"\resumeItem{%s, %s (%s)}" % (x(a["title"]), x(a["awarder"]), a["date"]) for a in d["awards"]]
    out.append(r"\resumeItemListEnd\end{document}")
    return d, "\n".join(out)


def moderncv(doc):
    """German, classic style: dates at the left, 'title, employer, place' on a line."""
    d = curly(view(doc, drop=["interests"], extra=[("Geboren", "04.11.1988 in Flensburg")]))
    b = d["basics"]
    loc = b["location"]
    b["profiles"] = [{"network": "XING", "url": "xing.com/profile/Jonas_Hinrichsen4", "username": "Jonas_Hinrichsen4"}]
    out = [r"""\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle[nosymbols]{classic}\moderncvcolor{blue}
\renewcommand*{\titlefont}{\large\mdseries\slshape}\usepackage[T1]{fontenc}\usepackage{helvet}\usepackage[scale=0.78,top=2cm,bottom=2.2cm]{geometry}\setlength{\hintscolumnwidth}{3.4cm}
\input{glyphtounicode}\pdfgentounicode=1\renewcommand*{\labelitemi}{\strut\textcolor{color1}{$\circ$}}""",
           r"\name{Jonas}{Hinrichsen}\title{%s}\address{%s}{%s %s}\phone[fixed]{%s}\email{%s}\homepage{%s}" % (
               x(b["label"]), x(loc["address"]), loc["postalCode"], loc["city"], b["phone"], b["email"], b["profiles"][0]["url"].replace("_", r"\_")),
           r"\extrainfo{geb. 04.11.1988 in Flensburg}\begin{document}\makecvtitle\section{Berufserfahrung}"]
    for w in d["work"]:
        out.append(r"\cventry{%s}{%s}{%s}{%s}{}{\begin{itemize}%s\end{itemize}}" % (
            x(span(w, "{m}/{Y}", now="heute")), x(w["position"]), x(w["name"]), x(w["location"]), "".join(r"\item %s " % x(h) for h in w["highlights"])))
    out.append(r"\section{Ausbildung}")
    for s in d["education"]:
        name = "%s %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        thesis = "Masterarbeit: \\emph{%s}" % x(s["_thesis"]) if s.get("_thesis") else ""
        if thesis:
            d["meta"]["extra"].append({"label": "Masterarbeit", "value": s["_thesis"]})
        out.append(r"\cventry{%s}{%s}{%s}{%s}{Note %s}{%s}" % (x(span(s, "{m}/{Y}")), x(name), x(s["institution"]), s["_loc"], s["score"], thesis))
    out.append(r"\section{Weiterbildung}")
    out += [r"\cvitem{%s}{%s, %s}" % (when(c["date"], "{m}/{Y}"), x(c["name"]), x(c["issuer"])) for c in d["certificates"]]
    out.append(r"\section{Kenntnisse}")
    for k in range(0, len(d["skills"]), 2):
        one, two = d["skills"][k:k + 2]
        out.append(r"\cvdoubleitem{%s}{%s}{%s}{%s}" % (x(one["name"]), one["level"], x(two["name"]), two["level"]))
    out.append(r"\section{Sprachen}")
    out += [r"\cvitem{%s}{%s}" % (y["language"], y["fluency"]) for y in d["languages"]]
    v = d["volunteer"][0]
    out.append(r"\section{Ehrenamt}\cvitem{seit %s}{%s, %s}" % (v["startDate"], x(v["position"]), x(v["organization"])))
    out.append(r"\end{document}")
    return d, "\n".join(out)


DEEDY = r"""\documentclass[letterpaper,10pt]{article}
\usepackage[T1]{fontenc}\usepackage[scaled=.95]{helvet}\renewcommand{\familydefault}{\sfdefault}
\usepackage[left=0.6in,right=0.6in,top=0.5in,bottom=0.45in]{geometry}\usepackage{xcolor}\usepackage[hidelinks]{hyperref}\usepackage{enumitem}\usepackage{titlesec}
\input{glyphtounicode}\pdfgentounicode=1
\definecolor{primary}{HTML}{2b2b2b}\definecolor{headings}{HTML}{6A6A6A}\definecolor{sub}{HTML}{333333}
\pagestyle{empty}\setlength{\parindent}{0pt}\raggedright
\titleformat{\section}{\color{headings}\large\uppercase}{}{0em}{}\titlespacing{\section}{0pt}{7pt}{2pt}
\newcommand{\run}[1]{{\color{sub}\bfseries\MakeUppercase{#1}}}
\newcommand{\desc}[1]{{\color{sub}\bfseries\small #1}}
\newcommand{\loc}[1]{{\color{headings}\footnotesize #1}\\}
\newlist{tight}{itemize}{1}\setlist[tight]{label=$\bullet$,leftmargin=11pt,itemsep=1pt,topsep=2pt,parsep=0pt,after=\vspace{3pt}}
\begin{document}
"""


def deedy(doc):
    d = curly(view(doc, drop=["basics.location", "languages", "education[*].startDate", "basics.label", "projects[*].url"], years=["publications"],
             extra=[("Last Updated", "Last Updated on 3rd September 2025")]))
    b = d["basics"]
    b["profiles"] = [{"network": p["network"], "username": p["username"]} for p in b["profiles"][:2]]
    out = [DEEDY, r"{\hfill\footnotesize\color{headings}Last Updated on 3rd September 2025}\par\begin{center}{\fontsize{30pt}{34pt}\selectfont Leila \textbf{Farrokhzad}}\\[3pt]"
           r"{\color{headings}\href{https://%s}{%s} | \href{mailto:%s}{%s} | %s}\end{center}\vspace{-4pt}\rule{\textwidth}{.4pt}" % (
               b["url"], b["url"], b["email"], b["email"], b["phone"])]
    left = [r"\section{Education}"]
    for s in d["education"]:
        lines = ["%s | %s" % (when(s["endDate"]), x(s["_loc"]))]
        if s.get("score"):
            lines.append("Cum.\\ GPA: %s" % s["score"])
        left.append(r"\run{%s}\\ \desc{%s in %s}\\ \loc{%s}\vspace{5pt}" % (x(s["institution"]), s["studyType"], x(s["area"]), r"\\ ".join(lines)))
    left.append(r"\section{Links}Github:// \href{https://github.com/lfarrokhzad}{\textbf{lfarrokhzad}}\\ LinkedIn:// \href{https://linkedin.com/in/leila-farrokhzad}{\textbf{leila-farrokhzad}}")
    left.append(r"\section{Skills}")
    for g in d["skills"]:
        left.append(r"\desc{%s}\\ {\small %s}\\[4pt]" % (x(g["name"]), r" \textbullet{} ".join(x(k) for k in g["keywords"])))
    left.append(r"\section{Awards}")
    left += [r"{\small %s \quad %s, %s}\\[3pt]" % (a["date"], x(a["title"]), x(a["awarder"])) for a in d["awards"]]
    left.append(r"\section{Community}{\small %s, %s\\ %s -- Present}" % (d["volunteer"][0]["position"], d["volunteer"][0]["organization"], d["volunteer"][0]["startDate"]))

    def job(w):
        return r"\run{%s} \desc{| %s}\\ \loc{%s | %s}\begin{tight}%s\end{tight}" % (
            x(w["name"]), x(w["position"]), x(span(w)), x(w["location"]), "".join(r"\item %s " % x(h) for h in w["highlights"]))
    right = [r"\section{Experience}"] + [job(w) for w in d["work"][:2]] + [r"\section{Research}", job(d["work"][2]), r"\section{Software}"]
    for q in d["projects"]:
        right.append(r"\run{%s} \desc{| %s}\\ %s\\" % (x(q["name"]), x(", ".join(q["keywords"])), x(q["description"])))
    right.append(r"\section{Publications}\begin{enumerate}[label={[\arabic*]},leftmargin=18pt,itemsep=2pt,topsep=2pt]")
    for q in d["publications"]:
        right.append(r"\item %s. %s. \emph{%s}, %s, %s." % (x(q["_authors"]), x(q["name"]), x(q["publisher"]), x(q["_where"]), q["releaseDate"]))
    right.append(r"\end{enumerate}")
    out.append(r"\begin{minipage}[t]{0.32\textwidth}\raggedright %s\end{minipage}\hfill\begin{minipage}[t]{0.64\textwidth}\raggedright %s\end{minipage}\end{document}" % (
        "\n".join(left), "\n".join(right)))
    return d, "\n".join(out)


ACADEMIC = r"""\documentclass[letterpaper,11pt]{article}
\usepackage[T1]{fontenc}\usepackage{mathpazo}\usepackage[margin=1in,top=0.9in]{geometry}\usepackage[hidelinks]{hyperref}\usepackage{enumitem}\usepackage{titlesec}\usepackage{fancyhdr}\usepackage{lastpage}
\input{glyphtounicode}\pdfgentounicode=1
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\fancyfoot[L]{\footnotesize L. Farrokhzad -- Curriculum Vitae}\fancyfoot[R]{\footnotesize \thepage\ of \pageref{LastPage}}
\setlength{\parindent}{0pt}\raggedright
\titleformat{\section}{\large\bfseries\scshape}{}{0em}{}[\titlerule]\titlespacing{\section}{0pt}{11pt}{5pt}\titleformat{\subsection}{\itshape}{}{0em}{}\titlespacing{\subsection}{0pt}{6pt}{2pt}
\setlist[itemize]{leftmargin=15pt,itemsep=1pt,topsep=2pt,parsep=0pt}\setlist[enumerate]{leftmargin=20pt,itemsep=3pt,topsep=2pt,parsep=0pt}
\newcommand{\entry}[2]{\begin{tabular*}{\textwidth}{@{}p{0.76\textwidth}@{\extracolsep{\fill}}r@{}}#1 & #2\end{tabular*}\par}
\begin{document}
"""


def academic(doc):
    d = curly(view(doc, drop=["basics.label", "skills", "projects[*].startDate"]))
    b = d["basics"]
    loc = b["location"]
    phd = d["education"][0]
    extra = [("Thesis", phd["_thesis"]), ("Advisor", "D. Haldane"), ("Invited talk", "“Switchbacks in the wild”, JSM, Portland, OR, August 2024"),
             ("Invited talk", "“How missing is missing?”, Fields Institute, Toronto, November 2022"), ("Service", "Reviewer: Biometrics, Statistics in Medicine, JRSS Series C")]
    out = [ACADEMIC, r"\begin{center}{\LARGE\bfseries %s, Ph.D.}\\[6pt]\end{center}" % b["name"],
           r"\begin{tabular*}{\textwidth}{@{}l@{\extracolsep{\fill}}r@{}}%s & %s \\ %s, %s~~%s & \href{mailto:%s}{%s} \\ \href{https://%s}{%s} & \href{https://%s}{%s} \\ \href{https://%s}{%s} & \href{https://%s}{%s}\end{tabular*}" % (
               x(loc["address"]), b["phone"], loc["city"], loc["region"], loc["postalCode"], b["email"], b["email"],
               b["profiles"][2]["url"], b["profiles"][2]["url"], b["url"], b["url"], b["profiles"][0]["url"], b["profiles"][0]["url"], b["profiles"][1]["url"], b["profiles"][1]["url"]),
           r"\section{Education}"]
    b["name"] += ", Ph.D."
    b["profiles"] = [b["profiles"][2], b["profiles"][0], b["profiles"][1]]
    for s in d["education"]:
        out.append(r"\entry{\textbf{%s}, %s, %s}{%s}" % (s["studyType"], x(s["area"]), x(s["institution"]), x(span(s))))
        if s.get("_thesis"):
            out.append(r"\hspace*{12pt}Thesis: \emph{%s}\par\hspace*{12pt}Advisor: D. Haldane\par" % x(s["_thesis"]))
        if s.get("score"):
            out.append(r"\hspace*{12pt}GPA: %s\par" % s["score"])
    out.append(r"\section{Professional Experience}")

    def job(w):
        return r"\entry{\textbf{%s}, %s, %s}{%s}%s" % (x(w["position"]), x(w["name"]), x(w["location"]), x(span(w)), (
            r"\begin{itemize}%s\end{itemize}\vspace{3pt}" % "".join(r"\item %s " % x(h) for h in w["highlights"])) if w.get("highlights") else "")
    out += [job(w) for w in d["work"]]
    teach = {"name": "University of Toronto", "position": "Course Instructor, STA302: Methods of Data Analysis I", "location": "Toronto, ON", "startDate": "2018-05", "endDate": "2018-08",
             "highlights": ["Sole instructor for a summer section of 140 students; evaluations 4.6/5"]}
    d["work"].append(teach)
    out += [r"\section{Teaching}", job(teach), r"\section{Publications}\subsection{Journal articles}\begin{enumerate}"]
    pubs = [d["publications"][n] for n in (2, 3, 0, 1)]
    d["publications"] = pubs
    for k, q in enumerate(pubs):
        if k == 3:
            out.append(r"\end{enumerate}\subsection{Refereed conference proceedings}\begin{enumerate}[resume]")
        out.append(r"\item %s (%s). %s. \emph{%s}, %s." % (x(q["_authors"]), q["releaseDate"], x(q["name"]), x(q["publisher"]), x(q["_where"])))
    out.append(r"\end{enumerate}\section{Software}")
    for q in d["projects"]:
        out.append(r"\textbf{%s} (%s): %s. \href{https://%s}{%s}" % (q["name"], x(", ".join(q["keywords"])), x(q["description"]), q["url"], q["url"]))
    out.append(r"\section{Invited Talks}\begin{itemize}\item ``Switchbacks in the wild'', JSM, Portland, OR, August 2024 \item ``How missing is missing?'', Fields Institute, Toronto, November 2022\end{itemize}")
    out.append(r"\section{Awards and Scholarships}")
    out += [r"\entry{%s, %s}{%s}" % (x(a["title"]), x(a["awarder"]), a["date"]) for a in d["awards"]]
    v = d["volunteer"][0]
    out.append(r"\section{Service}\entry{%s, %s}{%s -- Present} Reviewer: Biometrics, Statistics in Medicine, JRSS Series C" % (v["position"], v["organization"], v["startDate"]))
    out.append(r"\section{Languages}%s\end{document}" % "; ".join("%s (%s)" % (y["language"], y["fluency"]) for y in d["languages"]))
    d["meta"] = {"extra": [{"label": k, "value": t} for k, t in extra]}
    return d, "\n".join(out)
