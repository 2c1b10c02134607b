"""Joost (Netherlands, logistics), Chiara (Italy, hospitality)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 19 Joost van den Hurk
person("joost-van-den-hurk", "nl-NL", "logistics", {
    "name": "Joost van den Hurk", "label": "Teamleider magazijn / planner", "email": "joost.vdhurk@example.nl", "phone": "06-5550 0193",
    "location": {"address": "Kanaaldijk 212", "postalCode": "5642 JE", "city": "Eindhoven"},
    "summary": "Nuchtere teamleider die van de werkvloer komt: van orderpicker naar planner in twaalf jaar. Ik hou van korte lijnen en een schone loods."},
    work=[
        job("Brabant Koelveem B.V.", "Teamleider magazijn", "Eindhoven", "2021-05", "", "Aanspreekpunt voor 24 medewerkers in drie ploegen", "Pickfouten teruggebracht van 6 naar 2 per 1.000 regels", "Invoering van voice picking begeleid"),
        job("Brabant Koelveem B.V.", "Transportplanner", "Eindhoven", "2018-09", "2021-04", "Dagplanning van 35 ritten in de Benelux"),
        job("Veldhoven Pakketdienst", "Chauffeur C / bezorger", "Veldhoven", "2016-02", "2018-08"),
        job("Hoofd Magazijn Services", "Orderpicker", "Best", "2013-07", "2016-01", "Piekseizoen: tot 180 regels per uur", _via="via Tempo-Werk Uitzendbureau"),
        job("Hoveniersbedrijf Smulders", "Bijbaan hovenier", "Oirschot", "2010", "2013"),
    ],
    education=[
        edu("Fontys Hogescholen", "HBO Associate degree", "Logistiek Management", "2019", "2021", _mode="deeltijd", _diploma="diploma behaald"),
        edu("Summa College", "MBO niveau 4", "Manager transport en logistiek", "2011", "2014", _place="Eindhoven", _diploma="diploma behaald"),
        edu("Heerbeeck College", "VMBO-t", "sector economie", "2007", "2011", _place="Best", _diploma="diploma behaald"),
        edu("TU/e", "Bachelor", "Technische Bedrijfskunde", "2022-09", "2023-02", _status="zonder diploma"),
    ],
    certificates=[{"name": "VCA VOL", "date": "2022-06"}, {"name": "Rijbewijs C + code 95", "date": "2015"}, {"name": "Heftruck- en reachtruckcertificaat", "date": "2021"}, {"name": "BHV", "date": "2024", "issuer": "NIBHV"}, {"name": "Cursus Coachend leidinggeven", "issuer": "Schouten & Nelissen", "date": "2023"}],
    skills=[{"name": "WMS (Körber)", "level": "●●●●○"}, {"name": "Excel", "level": "●●●○○"}, {"name": "SAP TM", "level": "●●○○○"}, {"name": "Roosteren", "level": "●●●●●"}],
    languages=[{"language": "Nederlands", "fluency": "moedertaal"}, {"language": "Engels", "fluency": "goed"}, {"language": "Pools", "fluency": "basis"}],
    interests=[{"name": "wielrennen"}, {"name": "carnavalswagens bouwen"}],
    volunteer=[{"organization": "Voedselbank Eindhoven", "position": "Coördinator zaterdagploeg", "startDate": "2019"}],
    extra={"Geboortedatum": "14-08-1994", "Nationaliteit": "Nederlandse", "Rijbewijs": "B, C, CE", "Burgerlijke staat": "samenwonend"})


@case("joost-van-den-hurk", "sjabloon", "pdf", "html-pdf", "nl", "personal-data dates-left skills-dots education-diploma-suffix unfinished-degree month-abbr agency")
def joo_a(p):
    d = view(p, "name email phone location summary", "skills languages interests certificates", {0: None, 1: None, 2: None, 3: None}, [3, 0, 1, 2], extra=["Geboortedatum", "Nationaliteit", "Rijbewijs", "Burgerlijke staat"])
    h = H(d)
    b, l, e = h.basics, h.basics.location, h.education
    r = lambda a, c: f"<div class=r><div>{a}</div><div>{c}</div></div>"
    out = f"<h1>Curriculum Vitae</h1><h2>Personalia</h2>" + r("Naam", b.name) + r("Adres", f"{l.address}, {l.postalCode} {l.city}") + r("Telefoon", b.phone) + r("E-mail", b.email)
    out += "".join(r(k, ex(h, k)) for k in ("Geboortedatum", "Nationaliteit", "Burgerlijke staat", "Rijbewijs"))
    out += f"<h2>Profiel</h2><p>{b.summary}</p><h2>Werkervaring</h2>"
    for w in h.work:
        out += r(span(w, "Mon YYYY", " – ", "heden", "nl"), f"<b>{w.name}</b> te {w.location}{' (' + w._via + ')' if w._via else ''}<br><i>{w.position}</i>{lis(w.highlights)}")
    out += "<h2>Opleidingen</h2>"
    out += r("sept. 2022 – feb. 2023", f"{e[0].studyType} {e[0].area}, {e[0].institution} – {e[0]._status}")
    for x in e[1:]:
        sp = f"{x.startDate} – {x.endDate}"
        out += r(sp, f"{x.studyType} {x.area}{' (' + x._mode + ')' if x._mode else ''}, {x.institution}{' ' + x._place if x._place else ''} – {x._diploma}")
    out += "<h2>Cursussen en certificaten</h2>" + "".join(r(c.date[:4], c.name + (f" ({c.issuer})" if c.issuer else "")) for c in h.certificates)
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
    out += "<h2>Vaardigheden</h2>" + "".join(r(s.name, s.level) for s in h.skills) + "<h2>Talen</h2>" + "".join(r(x.language, x.fluency) for x in h.languages) + "<h2>Hobby’s</h2><p>" + ", ".join(x.name for x in h.interests) + "</p>"
    css = '''body{font:10pt/1.4 "DejaVu Sans"}h1{font-size:17pt;color:#e36414;margin:0}h2{font-size:11pt;background:#fde8d7;padding:1px 6px;margin:12px 0 4px}.r{display:grid;grid-template-columns:44mm 1fr;margin-bottom:3px}p{margin:2px 0}ul{margin:2px 0;padding-left:16px}'''
    return page(out, css, "nl"), d


@case("joost-van-den-hurk", "kort", "docx", "docx", "nl", "two-columns-section header-contact title-pipe-employer nested-roles apostrophe-years combined-headings")
def joo_b(p):
    d = view(p, "name label email phone location.city", "languages volunteer certificates", {0: [0, 1], 1: None, 2: None, 4: None}, [0, 1], drop="education._mode education._place education._diploma certificates.issuer")
    d["skills"] = lib.wrap([{"name": "", "keywords": ["WMS", "Excel", "SAP TM", "roosteren", "werkoverleg leiden", "ADR-wetgeving"]}])
    P, B, I, T = O.P, O.B, O.I, O.T
    b, e = d.basics, d.education
    H1 = lambda t: P(t, style="Heading1", border="bottom", bcolor="2E5E4E")
    body = [P(b.label, style="Title"), H1("Wat ik doe en deed")]
    yy = lambda w: f"{fd(w.startDate, 'Mon YYYY', 'nl').split()[0]} ’{w.startDate[2:4]} – " + (f"{fd(w.endDate, 'Mon YYYY', 'nl').split()[0]} ’{w.endDate[2:4]}" if w.endDate else "nu")
    for w in d.work:
        when = f"{w.startDate} – {w.endDate}" if len(w.startDate) == 4 else yy(w)
        body.append(P(B(w.position), f" | {w.name} | {w.location} | ", I(when), before=5))
        body += O.bullets(w.highlights)
    body += [H1("Opleiding & certificaten"), P(f"{e[0].institution}: {e[0].studyType} {e[0].area}, {e[0].startDate}/{e[0].endDate}"), P(f"{e[1].institution}: {e[1].studyType} {e[1].area}, {e[1].startDate}/{e[1].endDate}")]
    body.append(P("; ".join(f"{c.name} ({c.date[:4]})" for c in d.certificates)))
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
    v = d.volunteer[0]
    body += [H1("Vrijwillig"), P(f"{v.position} | {v.organization} | sinds {v.startDate}"), H1("Kan ik | Spreek ik")]
    k = d.skills[0].keywords
    body.append(T([[O.bullets(k), O.bullets([f"{x.language} ({x.fluency})" for x in d.languages])]], [4800, 4800], borders=False))
    return O.docx(body, O.sect(header=True), font="Calibri", size=11, title='<w:color w:val="2E5E4E"/><w:sz w:val="30"/>', h1='<w:b/><w:color w:val="2E5E4E"/><w:sz w:val="24"/>',
                  header=P(B(b.name), f"  ·  {b.location.city}  ·  {b.phone}  ·  {b.email}", align="right")), d


# ---------------------------------------------------------------- 20 Chiara Benvenuti
person("chiara-benvenuti", "it-IT", "hospitality", {
    "name": "Chiara Benvenuti", "label": "Capo ricevimento", "email": "chiara.benvenuti@example.it", "phone": "+39 340 555 0171",
    "location": {"address": "Via dei Macci 77", "postalCode": "50122", "city": "Firenze", "region": "FI"},
    "summary": "Front office manager con undici anni di alberghi a quattro e cinque stelle, tre lingue parlate ogni giorno e una buona memoria per i nomi."},
    work=[
        job("Grand Hotel Lungarno Vecchio", "Capo ricevimento", "Firenze", "2021-04", "", "Coordinamento di 9 addetti su tre turni", "Punteggio recensioni salito da 8,6 a 9,2 in due stagioni", "Passaggio da Fidelio a Opera Cloud"),
        job("Grand Hotel Lungarno Vecchio", "Receptionist", "Firenze", "2018-03", "2021-03", "Check-in, cassa e fatturazione"),
        job("Hotel Direzione Mare S.r.l.", "Addetta al booking / Segretaria di ricevimento (stagionale)", "Rimini", "2015", "2017", _season="stagioni estive"),
        job("The Cloisters Guesthouse", "Au pair e aiuto colazioni", "Dublino, Irlanda", "2014-09", "2015-03"),
        job("Pro Loco di Certaldo", "Operatrice ufficio turistico (servizio civile)", "Certaldo", "2013-10", "2014-08"),
    ],
    education=[
        edu("Università degli Studi di Firenze", "Laurea triennale", "Scienze turistiche (L-15)", "2015", "2019", score="104/110", _tesi="Tesi: Overtourism e affitti brevi nel quartiere di Santa Croce"),
        edu("Istituto Professionale Alberghiero “B. Buontalenti”", "Diploma di maturità", "Tecnico dei servizi turistici", "2008", "2013", score="92/100", _place="Firenze"),
        edu("Universidad de Málaga", "Erasmus", "", "2017-09", "2018-02"),
        edu("Scuola Superiore del Turismo", "Master di I livello", "Revenue Management", "2023", "2024", _mode="online, weekend"),
    ],
    certificates=[{"name": "HACCP", "date": "2022"}, {"name": "Addetto antincendio rischio medio", "date": "2021-11"}, {"name": "DELE B2", "issuer": "Instituto Cervantes", "date": "2018"}, {"name": "Cambridge C1 Advanced", "date": "2016"}],
    skills=[{"name": "Gestionali", "keywords": ["Opera Cloud", "Fidelio", "Booking Extranet"]}, {"name": "Altro", "keywords": ["Excel", "revenue management", "gestione reclami", "upselling"]}],
    languages=[{"language": "Italiano", "fluency": "madrelingua"}, {"language": "Inglese", "fluency": "C1"}, {"language": "Spagnolo", "fluency": "B2"}, {"language": "Tedesco", "fluency": "A1"}],
    interests=[{"name": "coro"}, {"name": "trekking"}],
    volunteer=[{"organization": "FAI – Fondo Ambiente Italiano", "position": "Guida volontaria", "startDate": "2019"}],
    extra={"Data di nascita": "02/06/1994", "Nazionalità": "Italiana", "Patente": "B (automunita)", "Privacy": "Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679."})


@case("chiara-benvenuti", "europass", "docx", "docx", "it", "europass-table labels-left dates-da-a privacy-clause language-grid personal-data seasons")
def chi_a(p):
    d = view(p, "name email phone location", "languages skills certificates", {0: None, 1: None, 2: None, 4: None}, [3, 0, 1], extra=["Data di nascita", "Nazionalità", "Patente", "Privacy"])
    P, B, I, T = O.P, O.B, O.I, O.T
    b, l, e = d.basics, d.basics.location, d.education
    W = [3000, 6700]
    big = lambda t: [P(O.R(t.upper(), b=True), align="right"), ""]
    lab = lambda k, v: [P(O.R(k, small=True), align="right"), v]
    rows = [[P(O.R("Curriculum Vitae", b=True, size=14), align="right"), ""], big("Informazioni personali"), lab("Nome", P(B(b.name))), lab("Indirizzo", f"{l.address}, {l.postalCode} {l.city} ({l.region})"), lab("Telefono", b.phone), lab("E-mail", b.email),
            lab("Nazionalità", ex(d, "Nazionalità")), lab("Data di nascita", ex(d, "Data di nascita")), big("Esperienza lavorativa")]
    when = ["da aprile 2021 ad oggi", "da marzo 2018 a marzo 2021", "stagioni estive 2015 – 2017", "da ottobre 2013 ad agosto 2014"]
    for n, w in enumerate(d.work):
        rows += [lab("• Date (da – a)", when[n]), lab("• Nome e indirizzo del datore di lavoro", f"{w.name}, {w.location}"), lab("• Tipo di impiego", w.position)]
        if w.highlights:
            rows.append(lab("• Principali mansioni e responsabilità", [P(x) for x in w.highlights]))
    rows.append(big("Istruzione e formazione"))
    for x in e:
        rows += [lab("• Date (da – a)", f"{x.startDate} – {x.endDate}"), lab("• Nome e tipo di istituto di istruzione o formazione", x.institution + (f", {x._place}" if x._place else "")),
                 lab("• Qualifica conseguita", f"{x.studyType} in {x.area}" if x.studyType != "Diploma di maturità" else f"{x.studyType} – {x.area}")]
        if x._mode:
            rows.append(lab("• Modalità", x._mode))
        if x._tesi:
            rows.append(lab("• Principali materie / abilità professionali", x._tesi))
        if x.score:
            rows.append(lab("• Livello nella classificazione nazionale", x.score))
    rows.append(big("Capacità e competenze personali"))
    rows.append(lab("Madrelingua", "Italiano"))
    d["languages"][0]["fluency"] = "Madrelingua"
    for x in d.languages[1:]:
        rows.append(lab("Altre lingue", f"{x.language}: {x.fluency}"))
    for s in d.skills:
        rows.append(lab(s.name, ", ".join(s.keywords)))
    rows.append(lab("Attestati", "; ".join(f"{c.name}{' (' + c.issuer + ')' if c.issuer else ''}, {c.date[:4]}" for c in d.certificates)))
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
    rows.append(lab("Patente o patenti", ex(d, "Patente")))
    return O.docx([T(rows, W, borders=False), P(O.I(ex(d, "Privacy")), before=12)], O.sect(footer=True), font="Arial Narrow", size=10.5,
                  footer=P("Pagina ", O.PAGE, " – Curriculum vitae di Benvenuti, Chiara", align="left")), d


@case("chiara-benvenuti", "elegante", "pdf", "html-pdf", "it", "centered two-degrees-one-line erasmus month-year-slash employer-caps skills-columns unusual-headings")
def chi_b(p):
    d = view(p, "name label email phone location.city summary", "languages skills volunteer certificates interests", {0: [0, 1], 1: None, 2: None, 3: None}, [0, 3, 2, 1], drop="education._tesi education._mode education._place")
    h = H(d)
    b, e = h.basics, h.education
    out = f'''<h1>{b.name}</h1><p class=l>{b.label}</p><p>{b.location.city} — {b.phone} — {b.email}</p><p class=q>“{b.summary}”</p><h2>Dove ho lavorato</h2>'''
    for w in h.work:
        when = f"estati {w.startDate}–{w.endDate}" if w._season else span(w, "MM/YYYY", " – ", "presente")
        out += f'''<div class=j><p><span class=u>{w.name}</span>, {w.location}</p><p><i>{w.position}</i>, {when}</p>{lis(w.highlights)}</div>'''
    d["work"][2]["_season"] = "estati"
    out += f'''<h2>Studi</h2><p>{e[0].studyType} in {e[0].area}, {e[0].institution}, {e[0].endDate}, {e[0].score}; {e[1].studyType} in {e[1].area}, {e[1].institution}, {e[1].endDate}</p>
     <p>{e[2].studyType} presso {e[2].institution}, settembre 2017 – febbraio 2018</p><p>{e[3].studyType} ({e[3].area}), {e[3].institution}, {e[3].endDate}, voto {e[3].score}</p>'''
    for n in (0, 1, 3):
        d["education"][n].pop("startDate")
    v = h.volunteer[0]
    out += "<h2>Attestati &amp; tempo libero</h2><p>" + " · ".join(f"{c.name}, {c.date[:4]}" for c in h.certificates) + f"</p><p>{v.position}, {v.organization}, dal {v.startDate}</p><p>Mi piacciono: " + " e ".join(x.name for x in h.interests) + "</p>"
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
        c.pop("issuer", None)
    out += "<div class=c>" + "".join(f"<div><h2>{s.name}</h2>{lis(s.keywords)}</div>" for s in h.skills) + "<div><h2>Lingue</h2>" + lis(f"{x.language} {x.fluency}" for x in h.languages) + "</div></div>"
    css = '''body{font:10.5pt/1.4 "Liberation Serif",serif;text-align:center;color:#2b2b2b}h1{font-size:26pt;font-weight:400;margin:0}.l{letter-spacing:.25em;text-transform:uppercase;font-size:9.5pt}.q{font-style:italic;margin:8px 12mm}
    h2{font-size:12pt;font-weight:400;color:#8c6d46;margin:12px 0 3px;border-top:1px solid #c9b79c;padding-top:4px}p{margin:2px 0}.u{text-transform:uppercase;letter-spacing:.05em}.j{margin-bottom:6px}ul{list-style:none;padding:0;margin:2px 0}
    .c{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}'''
    return page(out, css, "it"), d
