"""Rocío (Mexico, civil servant), Tainá (Brazil, marketing), Linnéa (Sweden, retail)."""
from kit import *  # noqa: F401,F403
import lib
import ooxml as O

# ---------------------------------------------------------------- 16 Rocío Altamirano Funes
person("rocio-altamirano", "es-MX", "civil servant", {
    "name": "Rocío Altamirano Funes", "label": "Servidora pública – planeación y presupuesto", "email": "rocio.altamirano@example.mx", "phone": "55 5555 0164",
    "location": {"address": "Calle Moctezuma 118, Col. Guerrero", "postalCode": "06300", "city": "Ciudad de México"},
    "summary": "Quince años en la administración pública federal y local, con experiencia en presupuesto basado en resultados, licitaciones y transparencia."},
    work=[
        job("Secretaría de Movilidad Metropolitana", "Subdirectora de Planeación y Presupuesto", "Ciudad de México", "2019-01-16", "", "Integración del anteproyecto anual de 2,300 millones de pesos", "Coordinación de 12 enlaces administrativos", "Atención de 94 observaciones de auditoría, 91 solventadas"),
        job("Secretaría de Movilidad Metropolitana", "Jefa de Departamento de Recursos Financieros", "Ciudad de México", "2015-06-01", "2019-01-15", "Conciliaciones y cuentas por liquidar certificadas"),
        job("Instituto Estatal del Agua", "Enlace de Transparencia / Analista", "Toluca", "2011-03", "2015-05", "Respuesta a unas 300 solicitudes de información al año"),
        job("Despacho Contador Público Rivas", "Auxiliar contable", "Toluca", "2009-08", "2011-02"),
        job("Universidad Autónoma del Estado de México", "Profesora de asignatura, Finanzas Públicas", "Toluca", "2016-08", "", "Grupo de 35 estudiantes, turno sabatino"),
    ],
    education=[
        edu("Universidad Nacional Autónoma de México (UNAM)", "Maestría", "Gobierno y Asuntos Públicos", "2013", "2015", _status="Titulada"),
        edu("Universidad Autónoma del Estado de México", "Licenciatura", "Ciencias Políticas y Administración Pública", "2004", "2009", score="Promedio 9.2", _cedula="Cédula profesional 0000000"),
        edu("Centro de Investigación y Docencia Económicas (CIDE)", "Diplomado", "Evaluación de Políticas Públicas", "2018", "2018", _hours="120 horas"),
        edu("Escuela Preparatoria No. 5", "Bachillerato", "Económico-administrativo", "2001", "2004"),
    ],
    certificates=[{"name": "Presupuesto basado en Resultados", "issuer": "SHCP – UNAM", "date": "2017"}, {"name": "Ley de Adquisiciones (40 horas)", "issuer": "Escuela de Administración Pública", "date": "2020"},
                  {"name": "Excel avanzado", "issuer": "CECATI 14", "date": "2012"}],
    skills=[{"name": "", "keywords": ["SAP GRP", "CompraNet", "Excel avanzado", "matriz de indicadores (MIR)", "licitaciones públicas", "transparencia"]}],
    languages=[{"language": "Español", "fluency": "lengua materna"}, {"language": "Inglés", "fluency": "80 %"}, {"language": "Francés", "fluency": "básico"}],
    publications=[{"name": "El presupuesto participativo en tres municipios mexiquenses", "publisher": "Revista Gobierno y Territorio", "releaseDate": "2016"}],
    awards=[{"title": "Reconocimiento al Mérito Administrativo", "awarder": "Secretaría de Movilidad Metropolitana", "date": "2022"}],
    extra={"CURP": "AAFR860000MDFLXX00", "RFC": "AAFR860000XX0", "Estado civil": "Soltera", "Fecha de nacimiento": "19 de julio de 1986"})


@case("rocio-altamirano", "ficha", "pdf", "office-pdf", "es", "table personal-data dates-labelled cargo-first school-last courses-numbered full-dates")
def roc_a(p):
    d = view(p, "name email phone location", "certificates languages skills", {0: [0, 1], 1: None, 2: None, 3: None}, [0, 2, 1, 3], extra=["CURP", "RFC", "Estado civil", "Fecha de nacimiento"])
    P, B, I, T = O.P, O.B, O.I, O.T
    b, l, e = d.basics, d.basics.location, d.education
    body = [P(O.R("CURRÍCULUM VÍTAE", b=True, size=16), align="center", after=6)]
    hd = lambda t: P(O.R(t, b=True, color="691C32"), before=10, after=3)
    body.append(hd("I. DATOS PERSONALES"))
    rows = [("Nombre", b.name), ("Fecha de nacimiento", ex(d, "Fecha de nacimiento")), ("Estado civil", ex(d, "Estado civil")), ("CURP / RFC", f"{ex(d, 'CURP')} / {ex(d, 'RFC')}"),
            ("Domicilio", f"{l.address}, C.P. {l.postalCode}, {l.city}"), ("Teléfono", b.phone), ("Correo electrónico", b.email)]
    body.append(T([[P(B(k)), v] for k, v in rows], [2800, 6900]))
    body.append(hd("II. EXPERIENCIA LABORAL"))
    when = ["16 de enero de 2019 a la fecha", "1 de junio de 2015 al 15 de enero de 2019", "marzo de 2011 a mayo de 2015", "agosto de 2009 a febrero de 2011"]
    for n, w in enumerate(d.work):
        rows = [[P(B("Cargo")), P(B(w.position))], [P(B("Dependencia")), f"{w.name}, {w.location}"], [P(B("Periodo")), when[n]]]
        if w.highlights:
            rows.append([P(B("Funciones")), O.bullets(w.highlights)])
        body += [T(rows, [2000, 7700]), P("", after=2)]
    body.append(hd("III. FORMACIÓN ACADÉMICA"))
    rows = [[P(B(x)) for x in ("Grado", "Institución", "Periodo", "Documento")]]
    doc = [e[0]._status, "Constancia", e[2]._cedula, "Certificado"]
    d["education"][1]["_documento"], d["education"][3]["_documento"] = "Constancia", "Certificado"
    for n, x in enumerate(e):
        rows.append([f"{x.studyType} en {x.area}" if n != 3 else f"{x.studyType} ({x.area})", x.institution, x.endDate if x.startDate == x.endDate else f"{x.startDate}-{x.endDate}", doc[n]])
    for x in d["education"]:
        x.pop("score", None)
        x.pop("_hours", None)
    d["education"][1].pop("startDate")
    body.append(T(rows, [3700, 3000, 1300, 1700], head="E8D9DD"))
    body.append(hd("IV. CURSOS Y TALLERES"))
    body += [P(f"{c.name}, {c.issuer}, {c.date}.", bullet=3) for c in d.certificates]
    body.append(hd("V. IDIOMAS Y PAQUETERÍA"))
    body += [P(", ".join(f"{x.language} ({x.fluency})" for x in d.languages)), P(", ".join(d.skills[0].keywords))]
    return O.docx(body, O.sect(page="Letter"), font="Liberation Sans", size=10), d


@case("rocio-altamirano", "moderno", "pdf", "html-pdf", "es", "concurrent-jobs dates-under-title diplomado-in-education profile-first tags header-band")
def roc_b(p):
    d = view(p, "name label email phone location.city summary", "skills languages publications awards", {0: None, 1: None, 4: None, 2: None}, [0, 1, 2], drop="education._status education._cedula", years="work")
    for x in d["education"]:
        x.pop("startDate")
    h = H(d)
    b, e = h.basics, h.education
    out = f'''<header><h1>{b.name}</h1><p>{b.label}</p><p>{b.location.city} &nbsp;/&nbsp; {b.phone} &nbsp;/&nbsp; {b.email}</p></header>''' + sec("Quién soy", f"<p>{b.summary}</p>")
    out += sec("Trayectoria", "".join(f'''<h3>{w.position}</h3><p class=m>{w.name} ({w.location})<br>{w.startDate} – {w.endDate or "actual"}</p>{lis(w.highlights)}''' for w in h.work))
    out += sec("Estudios y diplomados", f'''<p><b>{e[0].studyType} en {e[0].area}</b> · {e[0].institution} · {e[0].endDate}</p>
      <p><b>{e[1].studyType} en {e[1].area}</b> · {e[1].institution} · {e[1].endDate} · {e[1].score}</p><p><b>{e[2].studyType} en {e[2].area}</b> ({e[2]._hours}) · {e[2].institution} · {e[2].endDate}</p>''')
    q, a = h.publications[0], h.awards[0]
    out += sec("Publicaciones y reconocimientos", f"<p>«{q.name}», {q.publisher}, {q.releaseDate}</p><p>{a.title}, {a.awarder}, {a.date}</p>")
    out += sec("Herramientas", '<p class=t>' + " ".join(f"<span>{s}</span>" for s in h.skills[0].keywords) + "</p>") + sec("Idiomas", "<p>" + " · ".join(f"{x.language}: {x.fluency}" for x in h.languages) + "</p>")
    css = '''body{font:10pt/1.4 "Liberation Sans"}header{background:#691c32;color:#fff;padding:10px 16px}header p{margin:2px 0}h1{margin:0;font-size:20pt}h2{font-size:12pt;color:#bc955c;margin:12px 0 3px;text-transform:uppercase}
    h3{font-size:10.5pt;margin:8px 0 0}.m{color:#555}p{margin:2px 0}ul{margin:2px 0;padding-left:17px}.t span{background:#f1e9e0;padding:1px 7px;margin-right:3px;display:inline-block}'''
    return page(out, css, "es", size="Letter"), d


# ---------------------------------------------------------------- 17 Tainá Albuquerque Sampaio
person("taina-albuquerque-sampaio", "pt-BR", "marketing", {
    "name": "Tainá Albuquerque Sampaio", "label": "Coordenadora de Marketing Digital", "email": "taina.sampaio@example.com.br", "phone": "(11) 95555-0137",
    "location": {"city": "São Paulo", "region": "SP"}, "profiles": [{"network": "LinkedIn", "url": "linkedin.com/in/taina-sampaio"}],
    "summary": "Publicitária com nove anos de estrada em varejo e educação. Gosto de mídia paga, de planilhas e de textos curtos."},
    work=[
        job("Rede Sabiá de Ensino", "Coordenadora de Marketing Digital", "São Paulo – SP", "2021-08", "", "Gestão de verba de R$ 2,4 milhões por ano em Google Ads e Meta Ads", "Redução do CPL de R$ 61 para R$ 38 em dois semestres", "Liderança de equipe de cinco pessoas"),
        job("Rede Sabiá de Ensino", "Analista de Marketing Pleno", "São Paulo – SP", "2019-11", "2021-07", "Implantação do RD Station e réguas de e-mail"),
        job("Casa Caju Móveis", "Analista de E-commerce Jr.", "Campinas – SP", "2017-02", "2019-10", "Cadastro e SEO de 3.500 produtos na VTEX"),
        job("Agência Planejamento & Criação", "Estagiária de Mídia", "São Paulo – SP", "2016-01", "2016-12", "Relatórios semanais para dois clientes de varejo"),
        job("Autônoma", "Social media para pequenos negócios", "", "2015", "2017"),
    ],
    education=[
        edu("FGV", "MBA", "Marketing Digital", "2022-03", "2023-09", _place="São Paulo"),
        edu("USP", "", "Comunicação Social – Publicidade e Propaganda", "2013", "2016", _school="Escola de Comunicações e Artes"),
        edu("Universidade do Porto", "Intercâmbio", "", "2015-02", "2015-07", _place="Portugal"),
        edu("ETEC Guaracy Silveira", "Ensino Médio Técnico", "Técnico em Design Gráfico", "2010", "2012"),
        edu("PUC-SP", "Mestrado", "Comunicação e Semiótica", "2025", "", _status="em andamento"),
    ],
    certificates=[{"name": "Google Ads – Rede de Pesquisa", "issuer": "Google", "date": "2024"}, {"name": "Inbound Marketing", "issuer": "RD University", "date": "2020"}, {"name": "Meta Blueprint", "date": "2023"}],
    skills=[{"name": "Google Ads", "level": "avançado"}, {"name": "Meta Ads", "level": "avançado"}, {"name": "GA4", "level": "avançado"}, {"name": "RD Station", "level": "intermediário"}, {"name": "Photoshop", "level": "intermediário"}, {"name": "SQL", "level": "básico"}],
    languages=[{"language": "Português", "fluency": "nativo"}, {"language": "Inglês", "fluency": "avançado"}, {"language": "Espanhol", "fluency": "intermediário"}],
    volunteer=[{"organization": "Cursinho Popular Maria Firmina", "position": "Professora voluntária de redação", "startDate": "2018", "endDate": "2020"}],
    awards=[{"title": "Prêmio Colunistas – bronze, categoria educação", "date": "2023"}],
    projects=[{"name": "Quanto custa estudar?", "description": "calculadora de mensalidades com 90 mil acessos", "keywords": ["Looker Studio", "Apps Script"], "url": "quantocusta.example.com.br"}],
    extra={"Idade": "31 anos", "Estado civil": "solteira", "Disponibilidade": "Disponibilidade para viagens"})


@case("taina-albuquerque-sampaio", "classico", "pdf", "html-pdf", "pt", "objective labels-cargo personal-line education-no-degree-word month-abbr mixed-section in-progress")
def tai_a(p):
    d = view(p, "name email phone location profiles summary", "skills languages certificates awards volunteer", {0: None, 1: None, 2: None, 3: None}, [4, 0, 1, 2], extra=["Idade", "Estado civil", "Disponibilidade"], drop="work.location")
    h = H(d)
    b, e = h.basics, h.education
    out = f'''<h1>{b.name}</h1><p>Brasileira, {ex(h, "Estado civil")}, {ex(h, "Idade")}<br>{b.location.city}/{b.location.region} – Tel.: {b.phone}<br>E-mail: {b.email} – {b.profiles[0].url}</p>'''
    add_extra(d, "nacionalidade", "Brasileira")
    out += "<h2>Objetivo</h2><p>Gerência de marketing digital</p>"
    add_extra(d, "objetivo", "Gerência de marketing digital")
    out += f"<h2>Resumo</h2><p>{b.summary}</p><h2>Formação</h2><ul>"
    out += f'''<li>{e[0].studyType} em {e[0].area}, {e[0].institution} ({e[0]._status}, início em {e[0].startDate})</li><li>{e[1].studyType} em {e[1].area} – {e[1].institution} (03/2022 a 09/2023)</li>
      <li>{e[2].area}, {e[2].institution} – conclusão em {e[2].endDate}</li><li>{e[3].studyType} na {e[3].institution}, {e[3]._place} (1º semestre de 2015)</li></ul>'''
    d["education"][1].pop("_place")
    d["education"][2].pop("startDate")
    d["education"][2].pop("_school")
    d["education"][3].pop("startDate")
    d["education"][3]["endDate"] = "2015"
    out += "<h2>Histórico profissional</h2>"
    for w in h.work:
        when = span(w, "Mon YYYY", " a ", "o momento", "pt")
        out += f'''<p class=e><b>{w.name}</b><br>Período: {when}<br>Cargo: {w.position}<br>Principais atividades:</p>{lis(w.highlights)}'''
    c, v = h.certificates, h.volunteer[0]
    out += "<h2>Cursos, prêmios e voluntariado</h2><ul>" + "".join(f"<li>{x.name}{' (' + x.issuer + ')' if x.issuer else ''}, {x.date}</li>" for x in c)
    out += f"<li>{h.awards[0].title}, {h.awards[0].date}</li><li>{v.position} – {v.organization}, {v.startDate} a {v.endDate}</li></ul>"
    out += "<h2>Informática</h2><p>" + "; ".join(f"{s.name} ({s.level})" for s in h.skills) + "</p><h2>Idiomas</h2><p>" + "; ".join(f"{x.language} {x.fluency}" for x in h.languages) + f"</p><h2>Informações adicionais</h2><p>{ex(h, 'Disponibilidade')}</p>"
    css = '''body{font:11pt/1.35 "Liberation Serif",serif}h1{text-align:center;font-size:18pt;margin:0}h1+p{text-align:center}h2{font-size:12pt;text-transform:uppercase;margin:12px 0 3px;border-bottom:1px solid #000}
    p{margin:2px 0}.e{margin-top:8px}ul{margin:2px 0}'''
    return page(out, css, "pt-BR", margin="25mm 25mm 20mm 30mm"), d


@case("taina-albuquerque-sampaio", "md-curto", "md", "markdown", "pt", "role-comma-employer year-slash links self-employed education-one-line skills-inline")
def tai_b(p):
    d = view(p, "name label email location.city profiles", "languages projects", {0: [0, 1], 1: None, 2: None, 4: None}, [0, 1, 3], drop="education._place")
    d["skills"] = lib.wrap([{"name": "Mídia", "keywords": ["Google Ads", "Meta Ads"]}, {"name": "Dados", "keywords": ["GA4", "SQL", "Looker Studio"]}, {"name": "Criação", "keywords": ["Photoshop", "redação"]}])
    b, e = d.basics, d.education
    o = [f"# {b.name}", f"_{b.label}_", "", f"{b.location.city} • {b.email} • {b.profiles[0].url}", "", "# Onde trabalhei", ""]
    for w in d.work:
        s = span(w, "MM/YYYY", " → ", "hoje") if w.endDate != "2017" else "2015 → 2017"
        o += [f"**{w.position}**, {w.name}{', ' + w.location if w.location else ''} ({s})", ""] + (["+ " + x for x in w.highlights] + [""] if w.highlights else [])
    x = e[1]
    o += ["# O que estudei", "", f"1. {e[0].studyType} {e[0].area}, {e[0].institution}, 2022/2023", f"2. {x.area}, {x.institution}, {x._school}, 2013/2016",
          f"3. {e[2].area} ({e[2].studyType}), {e[2].institution}, 2010/2012", "", "# Coisas minhas", ""]
    d["education"][0].update(startDate="2022", endDate="2023")
    q = d.projects[0]
    o += [f"[{q.name}](https://{q.url}): {q.description}. {' + '.join(q.keywords)}", "", "# Ferramentas e línguas", ""]
    o += [f"- {s.name}: {', '.join(s.keywords)}" for s in d.skills] + [f"- {x.language} – {x.fluency}" for x in d.languages] + [""]
    return "\n".join(o), d


# ---------------------------------------------------------------- 18 Linnéa Bergqvist-Hall
person("linnea-bergqvist-hall", "sv-SE", "retail", {
    "name": "Linnéa Bergqvist-Hall", "label": "Butikschef", "email": "linnea.bh@example.se", "phone": "070-174 06 51",
    "location": {"address": "Skolgatan 18 B", "postalCode": "903 22", "city": "Umeå"},
    "summary": "Butikschef med tolv år i dagligvaruhandeln. Trivs bäst när hyllorna är fulla, svinnet lågt och personalen går hem i tid."},
    work=[
        job("Matbörsen Ersboda", "Butikschef", "Umeå", "2020-03", "", "Personalansvar för 27 medarbetare och budget på 94 Mkr", "Minskat svinn från 2,9 till 1,7 procent", "Ansvarig för ombyggnad med självscanning"),
        job("Matbörsen Ersboda", "Avdelningsansvarig frukt & grönt", "Umeå", "2016-08", "2020-02", "Beställningar, kampanjer och schemaläggning"),
        job("Nordsport AB", "Säljare / Kassaansvarig (timanställd)", "Luleå", "2014-11", "2016-07"),
        job("Strandkiosken Byske", "Kioskbiträde", "Byske", "2011", "2013", _season="somrarna"),
        job("Umeå kommun", "Barnskötare, vikariat", "Umeå", "2013-09", "2014-10", "Förskola med 18 barn"),
    ],
    education=[
        edu("IHM Business School", "Yrkeshögskoleexamen", "Butikschef / Retail Manager", "2018-09", "2020-05", _mode="distans, halvfart", _points="300 YH-poäng"),
        edu("Luleå tekniska universitet", "Fristående kurs", "Företagsekonomi A, 30 hp", "2015", "2015"),
        edu("Balderskolan", "Gymnasieexamen", "Handels- och administrationsprogrammet", "2010", "2013", _place="Skellefteå"),
        edu("Medborgarskolan", "Kurs", "Arbetsrätt för chefer", "", "2021"),
    ],
    certificates=[{"name": "HLR och brandskydd", "date": "2024"}, {"name": "Truckkort A+B", "date": "2017"}, {"name": "Livsmedelshygien", "date": "2016-10"}],
    skills=[{"name": "", "keywords": ["schemaläggning i Quinyx", "kassasystem", "svinnanalys", "Excel", "rekrytering", "inköpsförhandling", "kampanjplanering"]}],
    languages=[{"language": "Svenska", "fluency": "modersmål"}, {"language": "Engelska", "fluency": "flytande"}, {"language": "Finska", "fluency": "grundläggande"}],
    volunteer=[{"organization": "Teg SK", "position": "Ledare, flickor födda 2013", "startDate": "2021"}],
    references=[{"name": "Mats Öhlund", "reference": "regionchef, Matbörsen, 070-174 06 52"}],
    extra={"Född": "1994", "Körkort": "Körkort B"})


@case("linnea-bergqvist-hall", "enkel", "txt", "text", "sv", "plain tabs-dates-left hyphen-lines seasons mixed-section short-dates referee")
def lin_a(p):
    d = view(p, "name email phone location", "certificates languages skills references", {0: None, 1: None, 2: None, 4: None, 3: None}, [0, 1, 2], extra=["Född", "Körkort"], drop="education._points")
    b, l, e = d.basics, d.basics.location, d.education
    o = ["MERITFÖRTECKNING", "", f"Namn:\t\t{b.name}", f"Född:\t\t{ex(d, 'Född')}", f"Adress:\t\t{l.address}, {l.postalCode} {l.city}", f"Telefon:\t{b.phone}", f"E-post:\t\t{b.email}", "", "ANSTÄLLNINGAR", ""]
    for w in d.work:
        when = f"{w._season} {w.startDate}-{w.endDate}" if w._season else span(w, "YYYY-MM", " - ", "pågående")
        o.append(f"{when}\t{w.position}")
        o.append(f"\t\t\t{w.name}, {w.location}")
        o += ["\t\t\t- " + x for x in w.highlights or []] + [""]
    o += ["UTBILDNING", "", f"2018-09 - 2020-05\t{e[0].studyType}, {e[0].area}", f"\t\t\t{e[0].institution} ({e[0]._mode})", "", f"VT 2015\t\t\t{e[1].area} ({e[1].studyType.lower()})", f"\t\t\t{e[1].institution}", "",
          f"2010 - 2013\t\t{e[2].area}", f"\t\t\t{e[2].institution}, {e[2]._place}", ""]
    d["education"][1].pop("startDate")
    d["education"][2].pop("studyType")
    o += ["KURSER OCH ÖVRIGT", ""] + [f"{c.date[:4]}\t\t\t{c.name}" for c in d.certificates] + ["\t\t\t" + ex(d, "Körkort"), "", "KUNSKAPER", "", tw(", ".join(d.skills[0].keywords), 74), "",
          "SPRÅK", "", ", ".join(f"{x.language} ({x.fluency})" for x in d.languages), "", "REFERENS", "", f"{d.references[0].name}, {d.references[0].reference}"]
    for c in d["certificates"]:
        c["date"] = c["date"][:4]
    return "\n".join(o) + "\n", d


@case("linnea-bergqvist-hall", "mall", "pdf", "html-pdf", "sv", "two-columns sidebar-left month-names role-dash-employer education-line icons unusual-headings")
def lin_b(p):
    d = view(p, "name label email phone location.city summary", "languages skills volunteer certificates", {0: None, 1: None, 2: None, 4: None}, [0, 2, 3], extra=["Körkort"], drop="education._mode education._place")
    h = H(d)
    b, e = h.basics, h.education
    side = f"<h1>{b.name}</h1><p class=l>{b.label}</p><p>☎ {b.phone}</p><p>✉ {b.email}</p><p>⌂ {b.location.city}</p><h2>Det här kan jag</h2>{lis(h.skills[0].keywords)}<h2>Språk</h2>" + "".join(f"<p>{x.language}<br><small>{x.fluency}</small></p>" for x in h.languages)
    main = f"<h2>Om mig</h2><p>{b.summary}</p><h2>Här har jag jobbat</h2>"
    for w in h.work:
        main += f'''<h3>{w.position} – {w.name}, {w.location}</h3><p class=d>{span(w, "Month YYYY", " – ", "nu", "sv")}</p>{lis(w.highlights)}'''
    main += f'''<h2>Här har jag pluggat</h2><p><b>{e[0].institution}</b> – {e[0].studyType}, {e[0].area}, {e[0]._points} ({e[0].startDate[:4]}–{e[0].endDate[:4]})</p>
     <p><b>{e[1].institution}</b> – {e[1].studyType}, {e[1].area} ({e[1].startDate}–{e[1].endDate})</p><p><b>{e[2].institution}</b> – {e[2].area} ({e[2].studyType.lower()}, {e[2].endDate})</p>'''
    d["education"][0].update(startDate="2018", endDate="2020")
    v = h.volunteer[0]
    main += "<h2>Annat</h2>" + lis([f"{c.name} ({fd(c.date, 'Month YYYY', 'sv')})" for c in h.certificates] + [f"{v.position}, {v.organization}, sedan {v.startDate}", ex(h, "Körkort")])
    css = '''body{font:10pt/1.4 "Liberation Sans";display:grid;grid-template-columns:55mm 1fr;gap:7mm}aside{background:#f3ede4;padding:6mm 5mm}h1{font-size:17pt;line-height:1.1;margin:0}.l{color:#b5651d}h2{font-size:11.5pt;color:#b5651d;margin:12px 0 3px}
    h3{font-size:10pt;margin:8px 0 0}.d{color:#777;font-size:9pt}p{margin:2px 0}ul{margin:2px 0;padding-left:15px}'''
    return page(f"<aside>{side}</aside><main>{main}</main>", css, "sv", margin="12mm"), d
