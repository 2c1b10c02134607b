"""Invented people, one truth sheet each. Dates are year or year-month; '' as end means until today."""

PEOPLE = {
"nurse-en": dict(lang="en", name="Amara Okonkwo", label="Registered Nurse", email="amara.okonkwo@mailbox.example", phone="+44 20 7946 0321",
  place="Leeds, United Kingdom", links=["https://www.linkedin.com/in/amara-okonkwo"],
  summary="Registered nurse with eight years on surgical and emergency wards. Calm in triage, careful with medication, and used to teaching new colleagues.",
  work=[
   dict(title="Senior Staff Nurse", org="Northfield General Hospital", place="Leeds", start="2020-09", end="", lines=[
     "Lead shifts of 6 nurses on a 28-bed surgical ward and hand over 40 patients a week",
     "Cut medication errors by 31% in one year by introducing a two-person check for high-risk drugs and training every colleague in it",
     "Mentor nursing students from two universities"]),
   dict(title="Staff Nurse, Emergency Department", org="St Brannock's Infirmary", place="Bradford", start="2016-02", end="2020-08", lines=[
     "Triaged up to 60 patients a shift using the Manchester Triage System",
     "Assisted in 120 resuscitations and kept the trauma room stocked and ready"])],
  education=[dict(degree="BSc (Hons)", area="Adult Nursing", org="University of Wharfedale", start="2012", end="2015", score="First Class")],
  skills=[("Clinical", ["Wound care","Triage","Medication administration","Phlebotomy"]),("Systems", ["SystmOne","Microsoft Excel"])],
  languages=[("English","Native"),("Igbo","Fluent")],
  certificates=[("Advanced Life Support","Resuscitation Council","2022-05"),("NMC Registration","Nursing and Midwifery Council","2015")], awards=[("Ward Nurse of the Year","Northfield General Hospital","2023")]),

"engineer-de": dict(lang="de", name="Jörg Weißenböck", label="Softwareentwickler", email="j.weissenboeck@posteo.example", phone="+49 30 901820",
  place="Berlin, Deutschland", links=["https://github.com/jweissenboeck"],
  summary="Softwareentwickler mit zwölf Jahren Erfahrung in verteilten Systemen. Ich baue zuverlässige Dienste und räume gerne alte auf.",
  work=[
   dict(title="Leitender Softwareentwickler", org="Havelblick Systeme GmbH", place="Berlin", start="2019-04", end="", lines=[
     "Aufbau einer Plattform für Zahlungen mit Java, Spring Boot und Kafka für 2,3 Mio. Buchungen am Tag",
     "Leitung eines Teams von fünf Personen und Einführung von Code-Reviews",
     "Senkung der Serverkosten um 22 % durch Umzug auf Kubernetes"]),
   dict(title="Softwareentwickler", org="Nordlicht Logistik AG", place="Hamburg", start="2014-10", end="2019-03", lines=[
     "Entwicklung der Tourenplanung in Java und PostgreSQL",
     "Einführung automatischer Tests, dadurch 40 % weniger Fehler in der Produktion"]),
   dict(title="Werkstudent Softwareentwicklung", org="Elbtal Software GmbH", place="Dresden", start="2012-05", end="2014-09", lines=["Pflege interner Werkzeuge in Python"])],
  education=[dict(degree="Diplom", area="Informatik", org="Technische Universität Elbstadt", start="2008-10", end="2014-09", score="1,7"),
             dict(degree="Abitur", area="", org="Gymnasium am Weiher", start="2000", end="2008", score="")],
  skills=[("Sprachen", ["Java","Python","SQL"]),("Werkzeuge", ["Kubernetes","Kafka","PostgreSQL","Git"])],
  languages=[("Deutsch","Muttersprache"),("Englisch","C1"),("Polnisch","A2")],
  certificates=[("Certified Kubernetes Administrator","Cloud Native Computing Foundation","2021-11")], awards=[]),

"teacher-fr": dict(lang="fr", name="Élodie de La Fontaine", label="Professeure des écoles", email="elodie.delafontaine@courriel.example", phone="+33 1 99 00 45 67",
  place="Lyon, France", links=[],
  summary="Professeure des écoles depuis dix ans, attachée à l'inclusion et au travail en équipe.",
  work=[
   dict(title="Professeure des écoles", org="École élémentaire Les Tilleuls", place="Lyon", start="2017-09", end="", lines=[
     "Enseignement en classe de CM1 et CM2, 27 élèves",
     "Coordination du projet d'inclusion pour 4 élèves en situation de handicap avec l'équipe éducative et les familles",
     "Création d'un atelier de lecture hebdomadaire"]),
   dict(title="Enseignante remplaçante", org="Académie de Valbourg", place="Grenoble", start="2014-09", end="2017-07", lines=["Remplacements dans douze écoles, de la maternelle au CM2"])],
  education=[dict(degree="Master", area="Métiers de l'enseignement", org="Université de Valbourg", start="2012", end="2014", score="Mention bien"),
             dict(degree="Licence", area="Lettres modernes", org="Université de Valbourg", start="2009", end="2012", score="")],
  skills=[("Pédagogie", ["Différenciation","Gestion de classe","Évaluation"]),("Informatique", ["Tableau numérique","LibreOffice"])],
  languages=[("Français","Langue maternelle"),("Anglais","B2"),("Espagnol","A2")], certificates=[("Brevet de secourisme","Croix-Rouge","2020")], awards=[]),

"welder-es": dict(lang="es", name="Iker Zubizarreta Molina", label="Soldador homologado", email="iker.zubi@correo.example", phone="+34 944 00 12 34",
  place="Bilbao, España", links=[], summary="Soldador con experiencia en estructuras navales y tubería a presión.",
  work=[
   dict(title="Soldador TIG", org="Astilleros Ría Norte S.A.", place="Bilbao", start="2018-03", end="", lines=[
     "Soldadura de tubería de acero inoxidable con un índice de rechazo inferior al 1,5 %","Formación de 3 aprendices"]),
   dict(title="Soldador de estructuras", org="Calderería Aranguren S.L.", place="Barakaldo", start="2011-06", end="2018-02", lines=[
     "Montaje de estructuras metálicas para naves industriales","Lectura de planos isométricos"])],
  education=[dict(degree="Técnico", area="Soldadura y Calderería", org="Instituto Politécnico del Nervión", start="2009", end="2011", score="")],
  skills=[("", ["Soldadura TIG","Soldadura MIG/MAG","Oxicorte","Lectura de planos"])],
  languages=[("Español","Nativo"),("Euskera","Nativo"),("Inglés","A2")], certificates=[("EN ISO 9606-1","Bureau Cantábrico","2022")], awards=[]),

"accountant-pt": dict(lang="pt", name="Beatriz Gonçalves Prado", label="Analista contábil", email="bia.prado@correio.example", phone="+55 11 3000 4455",
  place="São Paulo, Brasil", links=["https://www.linkedin.com/in/beatrizprado"], summary="Analista contábil com foco em fechamento mensal e conciliação.",
  work=[
   dict(title="Analista Contábil Sênior", org="Grupo Serra Azul Ltda.", place="São Paulo", start="2021-01", end="", lines=[
     "Fechamento mensal de 9 empresas em cinco dias úteis","Implantação do SAP S/4HANA na área fiscal"]),
   dict(title="Assistente Contábil", org="Contábil Ipê", place="Campinas", start="2017-07", end="2020-12", lines=["Conciliação bancária e apuração de impostos"])],
  education=[dict(degree="Bacharelado", area="Ciências Contábeis", org="Universidade Estadual do Planalto", start="2013", end="2017", score="")],
  skills=[("Contabilidade", ["IFRS","Conciliação bancária","Apuração de impostos"]),("Sistemas", ["SAP","Excel avançado","Power BI"])],
  languages=[("Português","Nativo"),("Inglês","Avançado")], certificates=[("CRC Ativo","Conselho Regional de Contabilidade","2018")], awards=[]),

"designer-sv": dict(lang="sv", name="Åsa Lindqvist-Berg", label="UX-designer", email="asa@lindqvistberg.example", phone="+46 8 123 456 78",
  place="Göteborg, Sverige", links=["https://www.behance.net/asalb"], summary="UX-designer som gillar enkla lösningar och tidiga tester med riktiga användare.",
  work=[
   dict(title="UX-designer", org="Fjordvik Digital AB", place="Göteborg", start="2019-08", end="", lines=[
     "Ledde omdesignen av en bokningstjänst med 300 000 användare","Höjde andelen slutförda köp från 61 till 74 procent genom tester varje vecka"]),
   dict(title="Grafisk formgivare", org="Byrån Kastanj", place="Malmö", start="2015-01", end="2019-06", lines=["Formgav kampanjer och webbplatser för 20 kunder"])],
  education=[dict(degree="Kandidatexamen", area="Interaktionsdesign", org="Malmslätts högskola", start="2012", end="2015", score="")],
  skills=[("Design", ["Figma","Prototyper","Användartester"]),("Teknik", ["HTML","CSS"])],
  languages=[("Svenska","Modersmål"),("Engelska","Flytande")], certificates=[], awards=[("Guldägget","Komm","2018")]),

"student-en": dict(lang="en", name="Priya Raghunathan", label="", email="priya.raghunathan@studentmail.example", phone="(555) 010-4477",
  place="Austin, TX", links=["https://github.com/priyar","https://priyar.example"], summary="",
  work=[dict(title="Software Engineering Intern", org="Lumenforge Inc.", place="Remote", start="2025-05", end="2025-08", lines=[
     "Built a React dashboard that shows live sensor data to 15 field engineers","Wrote unit tests in Jest and raised coverage from 48% to 83%"]),
   dict(title="Teaching Assistant", org="Caprock State University", place="Austin, TX", start="2024-01", end="2024-12", lines=["Held weekly labs for 35 students in data structures"])],
  education=[dict(degree="Bachelor of Science", area="Computer Science", org="Caprock State University", start="2022", end="2026", score="3.8/4.0")],
  skills=[("Languages", ["Python","Java","TypeScript","SQL"]),("Frameworks", ["React","Flask","Node.js"])],
  languages=[("English","Native"),("Tamil","Conversational")], certificates=[("AWS Certified Cloud Practitioner","Amazon Web Services","2024-06")],
  awards=[("Dean's List","Caprock State University","2023")], projects=[("Pathfinder","Route planner for wheelchair users, built with Flask and OpenStreetMap data",["Won second place at a regional hackathon with 40 teams"],"2024")]),

"lawyer-it": dict(lang="it", name="Giancarlo D'Ambrosio", label="Avvocato", email="g.dambrosio@posta.example", phone="+39 06 9999 1234",
  place="Roma, Italia", links=[], summary="Avvocato specializzato in diritto del lavoro, con esperienza in contenzioso e negoziazione sindacale.",
  work=[
   dict(title="Avvocato associato", org="Studio Legale Ferrantini e Associati", place="Roma", start="2016-01", end="", lines=[
     "Difesa di oltre 150 cause di lavoro davanti ai tribunali di Roma e Napoli","Redazione di contratti e pareri per 12 imprese"]),
   dict(title="Praticante avvocato", org="Studio Legale Morabito", place="Napoli", start="2013-10", end="2015-12", lines=["Ricerca giurisprudenziale e redazione di atti"])],
  education=[dict(degree="Laurea magistrale", area="Giurisprudenza", org="Università degli Studi di Partenope", start="2008", end="2013", score="110/110")],
  skills=[("", ["Diritto del lavoro","Contenzioso","Negoziazione","Contrattualistica"])],
  languages=[("Italiano","Madrelingua"),("Inglese","C1"),("Francese","B1")], certificates=[("Abilitazione alla professione forense","Corte d'Appello di Napoli","2015")], awards=[]),

"chef-nl": dict(lang="nl", name="Maarten van der Heijden", label="Chef-kok", email="maarten.vdheijden@kpnmail.example", phone="+31 20 123 4567",
  place="Utrecht, Nederland", links=[], summary="Chef-kok met liefde voor seizoenen en korte ketens.",
  work=[
   dict(title="Chef-kok", org="Restaurant De Waterkant", place="Utrecht", start="2018-05", end="", lines=["Leiding over een keukenbrigade van 9 koks","Verlaagde de voedselverspilling met 35% in twee jaar"]),
   dict(title="Souschef", org="Brasserie Zilt B.V.", place="Den Haag", start="2013-02", end="2018-04", lines=["Verantwoordelijk voor inkoop en menukaart"]),
   dict(title="Zelfstandig werkend kok", org="Hotel Duinzicht", place="Zandvoort", start="2010-06", end="2013-01", lines=["Bereiding van warme gerechten voor 120 couverts"])],
  education=[dict(degree="MBO 4", area="Gespecialiseerd kok", org="ROC Midden-Rijn", start="2007", end="2010", score="")],
  skills=[("", ["HACCP","Menuplanning","Inkoop","Kostprijsberekening"])], languages=[("Nederlands","Moedertaal"),("Engels","Goed")], certificates=[("HACCP-certificaat","Horeca Instituut","2019-03")], awards=[]),

"veteran-en": dict(lang="en", name="Robert \"Bob\" T. Castellanos Jr.", label="Director of Operations", email="bob.castellanos@opsmail.example", phone="+1 202-555-0148",
  place="Columbus, OH", links=["linkedin.com/in/bobcastellanos"], summary="Operations leader with 25 years in manufacturing and distribution. Known for turning around late plants without losing people.",
  work=[
   dict(title="Director of Operations", org="Buckeye Valley Packaging, Inc.", place="Columbus, OH", start="2015-06", end="", lines=["Run 3 plants with 640 employees and a budget of $85 million","Raised on-time delivery from 82% to 97% within 18 months","Negotiated two union contracts without a day of strike"]),
   dict(title="Plant Manager", org="Buckeye Valley Packaging, Inc.", place="Columbus, OH", start="2010-01", end="2015-05", lines=["Opened a second shift and hired 75 people"]),
   dict(title="Production Supervisor", org="Great Lakes Forge Company", place="Toledo, OH", start="2004-03", end="2009-12", lines=["Supervised 42 machinists on two lines","Reduced scrap by 12%"]),
   dict(title="Machinist", org="Maumee Tool & Die", place="Toledo, OH", start="1998-08", end="2004-02", lines=["Set up and ran CNC mills and lathes"])],
  education=[dict(degree="MBA", area="Operations Management", org="Scioto State University", start="2008", end="2010", score=""),dict(degree="Associate of Applied Science", area="Machining Technology", org="Maumee Community College", start="1996", end="1998", score="")],
  skills=[("", ["Lean manufacturing","Six Sigma","Budgeting","Union negotiations","SAP","Capacity planning"])], languages=[("English","Native"),("Spanish","Professional working proficiency")],
  certificates=[("Six Sigma Black Belt","American Society for Quality","2012"),("OSHA 30","","2011")], awards=[("Plant of the Year","Ohio Manufacturers","2014")],
  volunteer=[dict(title="Board Member", org="Columbus Food Pantry", start="2017", end="", lines=["Organise the yearly winter drive"])]),

"scientist-en": dict(lang="en", name="Dr. Yuki Tanabe-Hollis", label="Postdoctoral Researcher", email="y.tanabe@unimail.example", phone="+61 2 5550 1234",
  place="Melbourne, Australia", links=["https://orcid.org/0000-0000-0000-0000"], summary="Marine microbiologist working on the nitrogen cycle of coastal sediments.",
  work=[dict(title="Postdoctoral Researcher", org="Institute of Coastal Science", place="Melbourne", start="2021-02", end="", lines=["Lead a sampling programme at 14 sites and supervise two doctoral students","Secured a grant of AUD 240,000 as co-investigator"]),
   dict(title="Research Assistant", org="Tasman Marine Laboratory", place="Hobart", start="2016-07", end="2017-01", lines=["Maintained anaerobic cultures and ran qPCR assays"])],
  education=[dict(degree="PhD", area="Marine Microbiology", org="Southern Cross Strait University", start="2017", end="2021", score=""),dict(degree="Bachelor of Science", area="Biology", org="University of New Fremantle", start="2013", end="2016", score="First Class Honours")],
  skills=[("Laboratory", ["qPCR","Metagenomics","Flow cytometry"]),("Computing", ["R","Python","QGIS"])], languages=[("English","Native"),("Japanese","Native")], certificates=[], awards=[("Young Scientist Prize","Society for Sediment Research","2022")],
  publications=[("Denitrification under pulsed oxygen in shallow sediments","Journal of Benthic Processes","2023"),("A field guide to anaerobic sampling","Coastal Methods","2021")]),

"sales-en": dict(lang="en", name="Chidi Eze", label="Account Executive", email="chidi.eze@mailbox.example", phone="+353 1 555 0199",
  place="Dublin, Ireland", links=["https://www.linkedin.com/in/chidieze"], summary="Account executive who likes long sales cycles and honest forecasts.",
  work=[dict(title="Account Executive", org="Brightwater Software", place="Dublin", start="2022-03", end="", lines=["Closed €2.1M in new business in 2024, 118% of quota","Won 14 public-sector accounts against two larger vendors"]),
   dict(title="Sales Development Representative", org="Brightwater Software", place="Dublin", start="2020-06", end="2022-02", lines=["Booked 25 qualified meetings a month"]),
   dict(title="Retail Assistant", org="Kelleher's Menswear", place="Cork", start="2017", end="2020", lines=["Served customers and trained 3 seasonal staff"])],
  education=[dict(degree="BA", area="Business and French", org="Lee Valley University", start="2016", end="2020", score="2:1")],
  skills=[("", ["Salesforce","Negotiation","Forecasting","Cold calling","French"])], languages=[("English","Native"),("French","B2")], certificates=[], awards=[]),
}
