"""Lea (Austria/Germany, research), Maëlys (France, web), Jean-Baptiste (France, care)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 13 Lea Sommerauer
person("lea-sommerauer", "de-AT", "research", {
    "name": "Dr. Lea Sommerauer", "label": "Mikrobiologin, Postdoktorandin", "email": "lea.sommerauer@example.at", "phone": "+43 660 555 0119",
    "location": {"city": "Jena"}, "profiles": [{"network": "ORCID", "url": "orcid.org/0000-0000-0000-0000"}],
    "summary": "Bodenmikrobiologin mit Schwerpunkt Biofilme auf Wurzeln; ich verbinde Feldproben mit Metagenomik und möchte in die angewandte Forschung wechseln."},
    work=[
        job("Institut für Wurzelökologie Jena (IWJ)", "Wissenschaftliche Mitarbeiterin (Postdoc)", "Jena", "2022-10", "", "Leitung des Teilprojekts B3 in einem DFG-Sonderforschungsbereich (Budget 410.000 €)", "Betreuung von zwei Doktorandinnen und vier Masterarbeiten",
            summary="Thema: Biofilme an Gerstenwurzeln unter Trockenstress"),
        job("Universität Wien", "Universitätsassistentin (prae doc)", "Wien", "2018-03", "2022-06", "Aufbau einer Pipeline für 16S- und ITS-Sequenzdaten (Snakemake, R)", "Lehre: Praktikum Mikrobielle Ökologie, 4 SWS",
            summary="Abteilung für Mikrobiologie und Ökosystemforschung"),
        job("AgroLab Tulln GmbH", "Laborantin (Teilzeit, 15 h/Woche)", "Tulln", "2015-09", "2018-02", "Keimzahlbestimmung und Nährmedien"),
        job("Umweltbundesamt", "Praktikantin", "Wien", "2014-07", "2014-09"),
    ],
    education=[
        edu("Universität Wien", "Dr. rer. nat.", "Mikrobiologie", "2018", "2022", score="mit Auszeichnung", _thesis="Dissertation: „Wer wohnt an der Wurzel?“", _advisor="Betreuer: Univ.-Prof. Gernot Felber"),
        edu("BOKU Wien", "Dipl.-Ing. (MSc)", "Umwelt- und Bioressourcenmanagement", "2015", "2018"),
        edu("Universität Salzburg", "Bachelorstudium", "Biologie (BSc)", "2011", "2015", _semester="Auslandssemester: Universiteit Wageningen, WS 2013/14"),
        edu("BG Zaunergasse Salzburg", "Matura", "", "2003", "2011", score="ausgezeichneter Erfolg"),
    ],
    publications=[
        {"name": "Barley root biofilms under drought: a metagenomic time series", "publisher": "Soil Biology Letters", "releaseDate": "2024", "_authors": "Sommerauer L, Okonjo M, Felber G"},
        {"name": "Who lives on the root?", "publisher": "Rhizosphere Reports", "releaseDate": "2021", "_authors": "Sommerauer L, Felber G"},
    ],
    awards=[{"title": "Best Poster Award", "awarder": "ISME Lausanne", "date": "2022"}, {"title": "Leistungsstipendium der Universität Wien", "date": "2019"}],
    projects=[{"name": "DryRoot", "description": "SFB-Teilprojekt B3, gefördert von der DFG", "startDate": "2022", "endDate": "2026"}],
    skills=[{"name": "Labor", "keywords": ["qPCR", "FISH", "Kultivierung anaerober Keime", "Nanopore-Sequenzierung"]}, {"name": "Daten", "keywords": ["R", "Python", "Snakemake", "QIIME 2"]}],
    languages=[{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Englisch", "fluency": "C2"}, {"language": "Niederländisch", "fluency": "B1"}],
    volunteer=[{"organization": "Lange Nacht der Wissenschaften Jena", "position": "Organisationsteam", "startDate": "2023"}],
    extra={"Staatsangehörigkeit": "Österreich", "Mitgliedschaften": "VAAM, ÖGMBT", "Elternzeit": "07/2022 – 09/2022"})


@case("lea-sommerauer", "forschung", "pdf", "latex-pdf", "de", "misleading-heading publications theses dates-left school-last gap academic")
def lea_a(p):
    d = view(p, "name email phone location profiles", "publications awards skills languages", {0: None, 1: None, 2: None, 3: None}, [0, 1, 2, 3], extra=["Staatsangehörigkeit", "Mitgliedschaften", "Elternzeit"],
             drop="education._advisor")
    d["basics"]["name"] = "Lea Sommerauer"
    d["basics"]["_title"] = "Dr. rer. nat."
    h = L(d)
    b, e = h.basics, h.education
    lq = lambda s: s.replace("„", r"\quotedblbase{}")
    hd = lambda t: r"\vspace{6pt}{\large\bfseries\textcolor[rgb]{0.1,0.3,0.5}{%s}}\vspace{2pt}" % t + "\n\n"
    r = lambda a, c: r"\begin{tabularx}{\textwidth}{@{}p{32mm}X@{}}%s & %s\end{tabularx}" % (a, c) + "\n\n"
    o = r"{\LARGE %s}\\[2pt] %s\\ %s \textperiodcentered{} %s \textperiodcentered{} %s \textperiodcentered{} %s" % (
        b.name, b._title, b.location.city, b.phone, b.email, b.profiles[0].url) + "\n\n"
    o += hd("Forschung")
    for n, w in enumerate(h.work):
        if n == 1:
            o += r(ex(h, "Elternzeit"), "Elternzeit")
        if n == 2:
            o += hd("Weitere Tätigkeiten")
        o += r(span(w, "MM/YYYY", " -- ", "heute"), r"\textbf{%s}, %s, %s" % (w.position, w.name, w.location) + (r"\newline " + w.summary if w.summary else "")
               + "".join(r"\newline -- " + x for x in w.highlights or []))
    o += hd("Studium und Schule")
    o += r("%s -- %s" % (e[0].startDate, e[0].endDate), r"Promotion zur \textbf{%s} (%s), %s, %s\newline %s" % (e[0].studyType, e[0].area, e[0].institution, e[0].score, lq(e[0]._thesis)))
    o += r("%s -- %s" % (e[1].startDate, e[1].endDate), r"\textbf{%s} %s, %s" % (e[1].studyType, e[1].area, e[1].institution))
    o += r("%s -- %s" % (e[2].startDate, e[2].endDate), r"%s \textbf{%s}, %s\newline %s" % (e[2].studyType, e[2].area, e[2].institution, e[2]._semester))
    o += r(e[3].endDate, r"%s am %s, %s" % (e[3].studyType, e[3].institution, e[3].score))
    d["education"][3].pop("startDate")
    o += hd("Veröffentlichungen (Auswahl)")
    for q in h.publications:
        o += r"[%s] %s: %s. \textit{%s}" % (q.releaseDate, q._authors, q.name, q.publisher) + "\n\n"
    o += hd("Preise, Mitgliedschaften") + "".join(r(a.date, join([a.title, a.awarder])) for a in h.awards) + ex(h, "Mitgliedschaften") + "\n\n"
    o += hd("Methoden und Sprachen") + "".join(r(s.name, ", ".join(s.keywords)) for s in h.skills) + r("Sprachen", ", ".join("%s (%s)" % (x.language, x.fluency) for x in h.languages))
    o += r("Staatsangehörigkeit", ex(h, "Staatsangehörigkeit"))
    return texdoc(o, "11pt,a4paper", "margin=20mm", "mathpazo"), d


@case("lea-sommerauer", "industrie", "pdf", "html-pdf", "de", "two-columns sidebar-left month-names employer-descriptive-line projects languages-dots degree-first")
def lea_b(p):
    d = view(p, "name label email phone location summary", "projects skills languages volunteer", {0: [0, 1], 1: [0], 2: None}, [0, 1, 2], drop="work.summary education._thesis education._semester education._advisor education.score")
    d["work"][0]["description"] = "Außeruniversitäres Forschungsinstitut mit 85 Beschäftigten"
    for x in d["education"]:
        x.pop("startDate")
    h = H(d)
    b, e = h.basics, h.education
    side = f"<h1>{b.name}</h1><p>{b.label}</p><h2>Kontakt</h2><p>{b.location.city}<br>{b.phone}<br>{b.email}</p>"
    side += "".join(f"<h2>{s.name}</h2><p>{'<br>'.join(s.keywords)}</p>" for s in h.skills) + "<h2>Sprachen</h2>" + "".join(f"<p>{x.language} – {x.fluency}</p>" for x in h.languages)
    main = f"<h2>Wer ich bin</h2><p>{b.summary}</p><h2>Stationen</h2>"
    for w in h.work:
        main += f'''<h3>{w.name}</h3>{"<p class=g>" + w.description + "</p>" if w.description else ""}<p><i>{w.position}</i> | {w.location} | {span(w, "Month YYYY", " bis ", "heute", "de")}</p>{lis(w.highlights)}'''
    q, v = h.projects[0], h.volunteer[0]
    main += f'''<h2>Projekte</h2><p><b>{q.name}</b> ({q.startDate}–{q.endDate}): {q.description}</p><h2>Abschlüsse</h2>
    <p><b>{e[0].studyType}</b> ({e[0].area}), {e[0].institution}, {e[0].endDate}<br><b>{e[1].studyType}</b>, {e[1].area}, {e[1].institution}, {e[1].endDate}<br>
    <b>{e[2].studyType}</b> {e[2].area}, {e[2].institution}, {e[2].endDate}</p><h2>Engagement</h2><p>{v.position}, {v.organization} (seit {v.startDate})</p>'''
    css = '''body{font:10pt/1.42 "Noto Sans","Liberation Sans";display:flex;gap:8mm}aside{width:52mm;border-right:1px solid #2a6f63;padding-right:5mm}main{flex:1}h1{font-size:18pt;line-height:1.1;color:#2a6f63;margin:0}
    h2{font-size:11pt;color:#2a6f63;margin:12px 0 2px}h3{font-size:10.5pt;margin:8px 0 0}p{margin:2px 0}.g{color:#777;font-size:9pt}ul{margin:2px 0;padding-left:16px}'''
    return page(f"<aside>{side}</aside><main>{main}</main>", css, "de"), d


# ---------------------------------------------------------------- 14 Maëlys Kerviel
person("maelys-kerviel", "fr-FR", "web", {
    "name": "Maëlys Kerviel", "label": "Cheffe de projet web & éditorial", "email": "maelys.kerviel@example.fr", "phone": "06 39 98 04 17", "url": "maelys-kerviel.example.fr",
    "location": {"postalCode": "29200", "city": "Brest"},
    "summary": "Dix ans entre le code et les mots : je cadre, j'écris, je publie et je mesure. Mobile en Bretagne, télétravail bienvenu."},
    work=[
        job("Agence Goémon", "Cheffe de projet web", "Brest", "2021-09", "", "Pilotage de 14 refontes de sites (collectivités, coopératives)", "Conformité RGAA : taux moyen passé de 48 % à 86 %", "Encadrement d'un alternant", description="agence de communication responsable, 22 personnes"),
        job("Agence Goémon", "Intégratrice web", "Brest", "2018-03", "2021-08", "HTML, CSS, gabarits WordPress et Drupal"),
        job("Le Courrier du Ponant", "Webmaster éditoriale (CDD)", "Quimper", "2016-10", "2017-12", "Animation de la newsletter (11 000 abonnés)"),
        job("Indépendante", "Rédactrice et community manager", "", "2015", "2018", "Une dizaine de clients, dont deux offices de tourisme"),
        job("Office de tourisme du Cap", "Agent d'accueil saisonnier", "Audierne", "2014", "2014"),
    ],
    education=[
        edu("Université de Rennes 2", "Master 2", "Communication numérique et conduite de projets", "2019", "2021", _mode="formation continue"),
        edu("IUT de Lannion", "Licence Professionnelle", "Métiers du Web", "2014", "2015", score="mention Bien"),
        edu("IUT de Lannion", "DUT", "Information-Communication", "2012", "2014"),
        edu("Lycée de l'Iroise", "Baccalauréat", "littéraire", "", "2012", score="mention Assez Bien", _place="Brest"),
        edu("OpenClassrooms", "Parcours certifiant", "Accessibilité numérique", "", "2022", _mode="en ligne"),
    ],
    certificates=[{"name": "Opquast – Maîtrise de la qualité web", "date": "2019", "_score": "890/1000"}, {"name": "Google Analytics 4", "date": "2023-02"}, {"name": "PSC1", "date": "2014"}],
    skills=[{"name": "Gestion de projet", "keywords": ["cahier des charges", "ateliers utilisateurs", "recette", "Jira"]}, {"name": "Éditorial", "keywords": ["SEO", "rédaction web", "newsletter"]},
            {"name": "Technique", "keywords": ["HTML/CSS", "WordPress", "Drupal", "Matomo", "Figma"]}],
    languages=[{"language": "Français", "fluency": "langue maternelle"}, {"language": "Anglais", "fluency": "C1 (TOEIC 925)"}, {"language": "Breton", "fluency": "notions"}],
    interests=[{"name": "voile"}, {"name": "fest-noz"}, {"name": "vélo-cargo"}],
    volunteer=[{"organization": "Café associatif La Marée", "position": "Trésorière", "startDate": "2020"}],
    projects=[{"name": "Cartes des phares", "description": "carte interactive de 148 phares bretons", "keywords": ["Leaflet", "Eleventy"], "url": "phares.example.bzh"}],
    extra={"Âge": "32 ans", "Permis": "Permis B", "Dispo": "préavis 3 mois"})


@case("maelys-kerviel", "deux-colonnes", "pdf", "html-pdf", "fr", "two-columns sidebar-right employer-descriptive-line month-abbr unusual-headings diploma-dash interests")
def mae_a(p):
    d = view(p, "name label email phone url location summary", "skills languages interests projects", {0: None, 1: None, 2: None, 3: None}, [0, 1, 2, 3], extra=["Âge", "Permis"], drop="education._mode education._place")
    for x in d["education"]:
        x.pop("startDate", None)
    h = H(d)
    b, e = h.basics, h.education
    main = f"<h2>Parcours</h2>"
    last = ""
    for w in h.work:
        if w.name != last:
            main += f'''<h3>{w.name}{" · " + w.location if w.location else ""}</h3>{"<p class=g>" + w.description + "</p>" if w.description else ""}'''
        main += f'''<p><b>{w.position}</b> — {span(w, "Mon YYYY", " à ", "aujourd’hui", "fr") if w.endDate else "depuis sept. 2021"}</p>{lis(w.highlights)}'''
        last = w.name
    main += f'''<h2>Formation &amp; diplômes</h2><p>{e[0].endDate} – <b>{e[0].studyType}</b> {e[0].area}, {e[0].institution}</p><p>{e[1].endDate} – <b>{e[1].studyType} – {e[1].area}</b>, {e[1].institution} ({e[1].score})</p>
    <p>{e[2].endDate} – <b>{e[2].studyType} {e[2].area}</b>, {e[2].institution}</p><p>{e[3].endDate} – <b>{e[3].studyType}</b> {e[3].area}, {e[3].institution}, {e[3].score}</p>'''
    q = h.projects[0]
    main += f"<h2>Bac à sable</h2><p><b>{q.name}</b> : {q.description} ({', '.join(q.keywords)}) – {q.url}</p>"
    side = f"<p>{b.location.postalCode} {b.location.city}<br>{b.phone}<br>{b.email}<br>{b.url}<br>{ex(h, 'Âge')} – {ex(h, 'Permis')}</p>"
    side += "<h2>Savoir-faire</h2>" + "".join(f"<p class=k>{s.name}</p>{lis(s.keywords)}" for s in h.skills) + "<h2>Langues</h2>" + "".join(f"<p>{x.language} : {x.fluency}</p>" for x in h.languages)
    side += "<h2>Et sinon</h2><p>" + ", ".join(x.name for x in h.interests) + "</p>"
    css = '''body{font:9.8pt/1.4 "DejaVu Sans Condensed","DejaVu Sans"}header{border-bottom:3px solid #1b4965;margin-bottom:8px}h1{margin:0;font-size:22pt;color:#1b4965}.w{display:grid;grid-template-columns:1fr 56mm;gap:7mm}
    h2{font-size:11pt;color:#fff;background:#1b4965;display:inline-block;padding:1px 8px;margin:10px 0 4px}h3{margin:8px 0 0;font-size:10.5pt}.g{color:#666;font-style:italic}p{margin:2px 0}ul{margin:2px 0;padding-left:15px}.k{font-weight:bold;margin-top:5px}'''
    return page(f"<header><h1>{b.name}</h1><p>{b.label}</p><p><i>{b.summary}</i></p></header><div class=w><main>{main}</main><aside>{side}</aside></div>", css, "fr"), d


@case("maelys-kerviel", "brut", "txt", "text", "fr", "plain years-first dashes-headings certificates-in-education seasonal concurrent skills-inline")
def mae_b(p):
    d = view(p, "name email phone location.city", "skills languages certificates volunteer", {0: [0, 1], 1: None, 2: None, 3: None, 4: None}, [0, 4, 1, 2, 3], extra=["Dispo"], drop="work.description", years="work")
    b, e, k = d.basics, d.education, d.work
    o = [b.name.upper(), f"{b.location.city} - {b.phone} - {b.email}", "", "--- EXPÉRIENCES ---", ""]
    for w in k:
        y = "été " + w.startDate if w.endDate == w.startDate else f"{w.startDate}-{w.endDate}" if w.endDate else f"Depuis {w.startDate}"
        o += [f"{y} : {w.position}", "     " + join([w.name, w.location], " / ")]
        if w.highlights:
            o.append(tbul(w.highlights, 76, "* ", "     "))
        o.append("")
    o += ["--- ÉTUDES, CERTIFICATIONS ---", "", f"2019-2021 : {e[0].studyType} {e[0].area}", f"     {e[0].institution} ({e[0]._mode})",
          f"2022 : {e[1].studyType} {e[1].area} ({e[1].institution}, {e[1]._mode})"]
    c = d.certificates
    o += [f"2019 : {c[0].name} (score {c[0]._score})", f"02/2023 : {c[1].name}", f"2014-2015 : {e[2].studyType} {e[2].area}, {e[2].institution}, {e[2].score}", f"2012-2014 : {e[3].studyType} {e[3].area}, {e[3].institution}",
          f"2014 : {c[2].name}", f"2012 : {e[4].studyType} {e[4].area}, {e[4].institution} ({e[4]._place}), {e[4].score}", "", "--- COMPÉTENCES ---", ""]
    o += [tw(f"{s.name} : {', '.join(s.keywords)}", 76) for s in d.skills]
    o += ["", "--- LANGUES ---", ""] + [f"{x.language} ({x.fluency})" for x in d.languages]
    v = d.volunteer[0]
    o += ["", "--- DIVERS ---", "", f"{v.position} de l'association {v.organization} depuis {v.startDate}", "Disponibilité : " + ex(d, "Dispo")]
    return "\n".join(o) + "\n", d


# ---------------------------------------------------------------- 15 Jean-Baptiste Traoré-Vidal
person("jean-baptiste-traore-vidal", "fr-FR", "care", {
    "name": "Jean-Baptiste Traoré-Vidal", "label": "Aide-soignant diplômé d'État", "email": "jb.traorevidal@example.fr", "phone": "07 45 55 02 63",
    "location": {"address": "3 impasse des Tilleuls", "postalCode": "31300", "city": "Toulouse"}},
    work=[
        job("EHPAD Les Magnolias", "Aide-soignant de nuit", "Colomiers", "2022-01", "", "Prise en charge de 38 résidents avec une infirmière d'astreinte", "Référent bientraitance depuis 2023"),
        job("Hôpital Saint-Exupère", "Aide-soignant, service de soins de suite", "Toulouse", "2019-07", "2021-12", "Toilettes, transferts, prévention d'escarres", "Tutorat de 9 élèves"),
        job("Vitalis Intérim Santé", "Missions d'aide à domicile", "Toulouse et environs", "2018-02", "2018-08", "Remplacements en SSIAD"),
        job("Brasserie du Capitole", "Chef de partie", "Toulouse", "2012-05", "2017-09", "Poste chaud, 150 couverts par service"),
        job("Le Petit Commis", "Commis de cuisine", "Albi", "2010-09", "2012-04"),
    ],
    education=[
        edu("IFAS du CHU de Toulouse", "DEAS", "Diplôme d'État d'aide-soignant", "2018-09", "2019-06"),
        edu("GRETA Midi-Pyrénées", "Remise à niveau", "sanitaire et social", "2017-10", "2018-01"),
        edu("Lycée hôtelier de Mazamet", "BEP", "Métiers de la restauration et de l'hôtellerie", "2008", "2010"),
        edu("CFA du Tarn", "CAP", "Cuisine", "", "2011", _mode="apprentissage"),
        edu("Collège Jean-Jaurès", "Brevet des collèges", "", "", "2008"),
    ],
    certificates=[{"name": "AFGSU niveau 2", "date": "2023"}, {"name": "PRAP 2S", "issuer": "INRS", "date": "2021"}, {"name": "HACCP", "date": "2012"}, {"name": "Sensibilisation aux soins palliatifs (2 jours)", "date": "2022"}],
    skills=[{"name": "", "keywords": ["soins d'hygiène et de confort", "mobilisation au lève-malade", "transmissions ciblées", "NetSoins", "accompagnement de fin de vie", "écoute des familles"]}],
    languages=[{"language": "français", "fluency": "courant"}, {"language": "bambara", "fluency": "courant"}, {"language": "espagnol", "fluency": "scolaire"}],
    interests=[{"name": "rugby"}, {"name": "cuisine du monde"}, {"name": "chorale"}],
    volunteer=[{"organization": "Les Blouses Roses", "position": "Bénévole", "startDate": "2016", "endDate": "2018"}],
    extra={"Né": "né le 05/03/1992 à Bamako", "Nationalité": "française", "Situation": "marié, 1 enfant", "Permis": "permis B + véhicule"})


@case("jean-baptiste-traore-vidal", "tableau", "docx", "docx", "fr", "table dates-left unusual-headings mixed-section diplomas-acronym personal-data career-change skills-sentence")
def jb_a(p):
    d = view(p, "name label email phone location", "certificates languages volunteer interests skills", {0: None, 1: None, 2: None, 3: None, 4: None}, [0, 1, 3, 2, 4], extra=["Né", "Nationalité", "Situation", "Permis"])
    P, B, I, T = O.P, O.B, O.I, O.T
    b, l, e = d.basics, d.basics.location, d.education
    s = d.skills[0].keywords
    left = [P(B(b.name)), P(l.address), P(f"{l.postalCode} {l.city}"), P("Tél. : " + b.phone), P("Courriel : " + b.email)]
    right = [P(ex(d, "Né"), align="right"), P("Nationalité " + ex(d, "Nationalité"), align="right"), P(ex(d, "Situation"), align="right"), P(ex(d, "Permis"), align="right")]
    body = [T([[left, right]], [5400, 4300], borders=False), P(O.R(b.label.upper(), b=True, size=15), align="center", before=10, after=6, border="box")]
    bar = lambda t: P(O.R(t, b=True, color="FFFFFF"), shade="4A6B57", before=8, after=3)
    W = [2300, 7400]
    body.append(bar("Mon parcours auprès des patients"))
    mk = lambda w: [P(span(w, "MM/YYYY", " – ", "ce jour")), [P(B(w.position)), P(f"{w.name} – {w.location}")] + [P("▪ " + x, left=200) for x in w.highlights or []]]
    body.append(T([mk(w) for w in d.work[:3]], W, borders=False))
    body.append(bar("Ma première vie : la cuisine"))
    body.append(T([mk(w) for w in d.work[3:]], W, borders=False))
    body.append(bar("Diplômes, stages et formations"))
    rows = [["2018 – 2019", f"{e[0].area} ({e[0].studyType}), {e[0].institution}"], ["10/2017 – 01/2018", f"{e[1].studyType} {e[1].area}, {e[1].institution}"]]
    rows += [[c.date, join([c.name, c.issuer])] for c in d.certificates]
    rows += [["2011", f"{e[2].studyType} {e[2].area} ({e[2]._mode}), {e[2].institution}"], ["2010", f"{e[3].studyType} {e[3].area}, {e[3].institution}"], ["2008", f"{e[4].studyType}, {e[4].institution}"]]
    d["education"][0].update(startDate="2018", endDate="2019")
    d["education"][3].pop("startDate")
    body.append(T(rows, W, borders=False))
    body.append(bar("Ce que je sais faire"))
    body.append(P(f"J'assure les {s[0]}, la {s[1]} et les {s[2]} (logiciel {s[3]}). Je pratique l'{s[4]} et l'{s[5]}."))
    v = d.volunteer[0]
    body.append(bar("Divers"))
    body += [P("Langues : " + ", ".join(f"{x.language} ({x.fluency})" for x in d.languages)), P(f"{v.position} aux {v.organization} de {v.startDate} à {v.endDate}"),
             P("Loisirs : " + ", ".join(x.name for x in d.interests))]
    return O.docx(body, O.sect(), font="Arial", size=10), d


@case("jean-baptiste-traore-vidal", "sobre", "pdf", "office-pdf", "fr", "month-names employer-first skills-columns du-au-dates plain")
def jb_b(p):
    d = view(p, "name email phone location.city", "certificates languages skills", {0: None, 1: None, 2: None, 3: []}, [0, 2, 3], drop="education._mode education.startDate")
    P, B, I, T = O.P, O.B, O.I, O.T
    b, e = d.basics, d.education
    m = lambda x: fd(x, "Month YYYY", "fr")
    H1 = lambda t: P(B(t), before=12, after=3, border="bottom")
    body = [P(O.R(b.name, size=20)), P(f"{b.location.city}  |  {b.phone}  |  {b.email}"), H1("Expérience professionnelle")]
    for w in d.work:
        when = f"de {m(w.startDate)} à {m(w.endDate)}" if w.endDate else f"depuis {m(w.startDate)}"
        body.append(P(B(w.name), f" ({w.location}), {when}", before=5))
        body.append(P(I(w.position)))
        body += O.bullets(w.highlights)
    body.append(H1("Formation"))
    x = d["education"][0]
    body += [P(f"Juin 2019 : {x.area} – {x.studyType} ({x.institution})"), P(f"{e[1].studyType} « {e[1].area} », {e[1].institution}, 2010"), P(f"{e[2].studyType} {e[2].area}, {e[2].institution}, 2011")]
    body.append(H1("Habilitations"))
    body.append(P(" – ".join(f"{c.name} ({c.date})" for c in d.certificates)))
    for c in d["certificates"]:
        c.pop("issuer", None)
    body.append(H1("Compétences"))
    s = d.skills[0].keywords
    body.append(T([[P("• " + s[i]), P("• " + s[i + 3])] for i in range(3)], [4800, 4800], borders=False))
    body.append(H1("Langues"))
    body.append(P(", ".join(f"{x.language} : {x.fluency}" for x in d.languages)))
    return O.docx(body, O.sect(), font="Liberation Sans", size=11), d
