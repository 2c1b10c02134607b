# The twelve people. Everything and everybody here is invented.
# Keys that begin with "_" are hints for a design (never truth); keys "x Label" have no JSON Resume field and go to meta.extra.


def W(name, position, location, start, end=None, hl=None, summary=None, **more):
    e = {"name": name, "position": position, "location": location, "startDate": start}
    if end:
        e["endDate"] = end
    if summary:
        e["summary"] = summary
    if hl:
        e["highlights"] = list(hl)
    e.update(more)
    return {k: v for k, v in e.items() if v is not None}


def E(institution, study, area=None, start=None, end=None, **more):
    e = {"institution": institution, "studyType": study, "area": area, "startDate": start, "endDate": end}
    e.update(more)
    return {k: v for k, v in e.items() if v is not None}


def C(name, issuer=None, date=None):
    return {k: v for k, v in (("name", name), ("date", date), ("issuer", issuer)) if v}


def S(name, *keywords):
    return {"name": name, "keywords": list(keywords)}


def L(language, fluency=None):
    return {k: v for k, v in (("language", language), ("fluency", fluency)) if v}


def V(organization, position, start=None, end=None, hl=None, summary=None):
    e = {"organization": organization, "position": position, "startDate": start, "endDate": end, "summary": summary,
         "highlights": hl}
    return {k: v for k, v in e.items() if v}


def X(label, value):
    return {"label": label, "value": value}


PEOPLE = {}

PEOPLE["gareth-probert"] = {
    "_lang": "en",
    "basics": {
        "name": "Gareth Wyn Probert", "label": "Transport Manager (CPC)",
        "email": "gw.probert@example.co.uk", "phone": "07700 900418",
        "location": {"address": "14 Heol y Bryn, Rogerstone", "postalCode": "NP10 9XX", "city": "Newport"},
        "summary": "Ex-forces Transport Manager with 10+ yrs Army logistics and 8 years on the civvy side, the last five running a 46 vehicle "
                   "temperature controlled fleet. Straight talking, calm at 3 in the morning, and never had an O-licence called in.",
    },
    "work": [
        W("Celtic Chilled Distribution Ltd (part of the Rhymney Haulage Group)", "Transport Manager", "Newport", "2021-03", None, [
            "Named CPC holder on the O-licence: 46 tractor units, 70 fridge trailers, 81 drivers over 3 shifts",
            "Cut agency driver spend from £31k to £12k a month by moving nights onto a 4-on-4-off rota",
            "Tacho infringements down by two thirds since we brought analysis in house (Tachomaster)",
            "Led the depot through FORS Silver & BRCGS audits, both passed first time",
            "Disciplinaries, return to works and driver inductions",
        ]),
        W("Celtic Chilled Distribution Ltd (part of the Rhymney Haulage Group)", "Deputy Transport Manager / Night Planner", "Newport", "2019-06",
          "2021-03", [
            "Planned 60-70 store deliveries per night in Paragon for two supermarket contracts",
            "Covered for the TM during holidays and 4 months of sick leave",
        ]),
        W("Severnside Pallet Link", "HGV Class 1 Driver, Nights / Trunking", "Avonmouth", "2017-09", "2019-05", [
            "Avonmouth - Tamworth hub trunk, 5 nights, nil at-fault accidents",
        ]),
        W("British Army, Royal Logistic Corps", "Corporal, Transport Troop Section 2i/c", "Abingdon, Catterick and overseas", "2007-01", "2017-08", [
            "2 x Op HERRICK tours as vehicle commander on combat logistic patrols",
            "Responsible for 12 soldiers, 9 MAN SV trucks and associated kit worth approx £4.2m",
            "Ran the unit's driver training cell 2014-16, 140 licences gained",
        ]),
        W("Tesco Extra", "Trolley & Stock Assistant (part time)", "Ebbw Vale", "2004-07", "2006-12"),
    ],
    "education": [
        E("Coleg Sirhywi", "BTEC National Certificate", "Public Services", "2004", "2006"),
        E("Cwm Ebwy Comprehensive", "9 GCSEs", "incl. English (B), Maths (C) and Welsh (C)", None, "2004"),
    ],
    "certificates": [
        C("Transport Manager CPC (National & International Road Haulage)", "CILT(UK)", "2018"),
        C("IOSH Managing Safely", "IOSH", "2022"),
        C("Level 3 Award in Education & Training", "City & Guilds", "2014"),
        C("ADR, packages, all classes exc. 1 and 7", "SQA", "2023"),
    ],
    "skills": [S("", "Paragon", "Tachomaster", "Microlise", "Route planning", "O-licence compliance", "Driver CPC training", "Excel (pivot tables, lookups)")],
    "languages": [L("English", "first language"), L("Welsh", "conversational")],
    "volunteer": [V("Army Cadet Force, Gwent & Powys", "Adult Instructor (Sergeant)", "2018", None,
                    ["One evening a week plus annual camp, DofE Bronze assessor"])],
    "interests": [{"name": "Walking football"}, {"name": "restoring a 1971 Series IIA Land Rover"}],
    "meta": {"extra": [X("Driving licence", "C+E, digi card, CPC valid to Sept 2029"), X("References", "Available on request")]},
}

PEOPLE["denise-okafor-hale"] = {
    "_lang": "en",
    "basics": {
        "name": "Denise Okafor-Hale", "label": "Healthcare Operations | Program Management | Returning after a planned career break",
        "email": "denise.okaforhale@example.com", "phone": "(614) 555-0172", "url": "https://www.okaforhale.example",
        "location": {"city": "Columbus", "region": "Ohio", "countryCode": "US", "_country": "United States"},
        "profiles": [{"network": "LinkedIn", "url": "www.linkedin.com/in/denise-okafor-hale"}],
        "summary": "Operations leader who likes untangling the messy middle between clinicians, vendors and finance. Twelve years in ambulatory care "
                   "and revenue cycle, most of it at one growing health system. Took time out to raise twins; back since 2023.",
    },
    "work": [
        W("Olentangy Community Health Network", "Senior Program Manager, Ambulatory Access", "Columbus, Ohio, United States", "2023-08", None, [
            "Own the patient access roadmap for 31 clinics (scheduling, referrals, e-check-in)",
            "Brought third-next-available appointment from 19 days to 11 in family medicine",
            "Chair the weekly access huddle with 6 medical directors",
        ]),
        W("Career Break", "Full-time parenting", None, "2019-05", "2023-07", None,
          "Home with twins. Kept my PMP current and did the books for our neighborhood pool."),
        W("Brightmoor Health System", "Director of Clinic Operations", "Dublin, Ohio", "2016-10", "2019-05", [
            "P&L of $38M across 9 specialty clinics and 212 FTEs",
            "Opened 2 sites on budget; closed 1 and placed all but three of its staff",
        ]),
        W("Brightmoor Health System", "Practice Manager II", "Dublin, Ohio", "2013-02", "2016-10", [
            "Cut no-shows 14% → 8% with text reminders and Saturday hours",
        ]),
        W("Brightmoor Health System", "Revenue Cycle Analyst", "Westerville, Ohio", "2010-06", "2013-01", None,
          "Denials, underpayments and a great many spreadsheets."),
        W("The Ohio Lantern (student newspaper)", "Business Manager", "Athens, Ohio", "2008-08", "2010-05"),
    ],
    "education": [
        E("Hocking Valley University, Russ School of Business", "Master of Health Administration", None, "2012", "2014"),
        E("Hocking Valley University", "BBA", "Management & Strategic Leadership, minor in Spanish", "2006", "2010"),
    ],
    "certificates": [C("Project Management Professional (PMP)®"), C("Lean Six Sigma Green Belt"), C("Epic Cadence & Prelude proficiency")],
    "skills": [S("Top Skills", "Ambulatory Operations", "Change Management", "Revenue Cycle")],
    "languages": [L("English", "Native or Bilingual"), L("Igbo", "Limited Working"), L("Spanish", "Professional Working")],
    "awards": [{"title": "Forty Under 40, Central Ohio Business Weekly"}],
    "volunteer": [V("Clintonville Community Pool Association", "Treasurer", "2020-03", "2024-10", None, "Budget of about $240K, 410 member families.")],
    "meta": {"extra": []},
}

PEOPLE["tejas-bhosale"] = {
    "_lang": "en",
    "basics": {
        "name": "Tejas Ramesh Bhosale", "label": "Graduate Engineer Trainee",
        "email": "tejasbhosale.mech@example.in", "phone": "+91 98220 00147",
        "location": {"address": "Flat No. 7, Sai Krupa Apts, Kothrud", "postalCode": "411038", "city": "Pune", "region": "Maharashtra"},
        "profiles": [{"network": "LinkedIn", "url": "linkedin.com/in/tejas-bhosale-mech"}, {"network": "GitHub", "url": "github.com/tbhosale-cad"}],
        "summary": "To work in a growth oriented organisation in the field of design and manufacturing, where I can apply my CAD/CAE knowledge and "
                   "contribute to the success of the organisation while enhancing my skills.",
    },
    "work": [
        W("Sahyadri Forgings & Auto Components Pvt. Ltd.", "Graduate Engineer Trainee (Design)", "Chakan, Pune", "2024-08", None, [
            "Preparing 3D models and 2D drawings of steering knuckles and hubs in Creo 7.0 with GD&T",
            "Supporting DFMEA and PPAP documentation for 2 new part nos. of a German customer",
            "Reduced die trial iterations from 4 to 3 by simulating the forging in DEFORM (with senior's guidance)",
        ]),
        W("Mahalaxmi Machine Tools", "Summer Intern, Quality & Metrology", "Bhosari", "2023-06", "2023-07", [
            "Did MSA (Gauge R&R) study on 6 gauges, used CMM under supervision",
        ]),
        W("Aakar Coaching Classes", "Part-time Physics Tutor (XI / XII Std.)", "Pune", "2021-07", "2022-04"),
    ],
    "education": [
        E("Deccan College of Engineering & Research, Pune", "B.E.", "Mechanical Engineering", "2020", "2024", score="8.41 CGPA", _board="Savitribai University"),
        E("Shri Shivaji Junior College, Satara", "H.S.C. (XII)", "Science", "2018", "2020", score="81.23 %", _board="Maharashtra State Board"),
        E("New English Medium School, Satara", "S.S.C. (X)", None, None, "2018", score="92.60 %", _board="Maharashtra State Board"),
    ],
    "projects": [
        {"name": "Design & Fabrication of Pedal Operated Millet Dehusker", "startDate": "2023-08", "endDate": "2024-05",
         "keywords": ["Creo", "ANSYS Workbench", "MIG welding"],
         "highlights": ["Team of 4; was responsible for the drive train and for the FEA of the frame (FOS 2.1)",
                        "Field tested with a women's self help group in Wai taluka, 18 kg/hr achieved"]},
        {"name": "SAE BAJA 2023, Team Vajra Racing", "startDate": "2022-07", "endDate": "2023-04",
         "keywords": ["SolidWorks", "Lotus Shark", "MATLAB"],
         "highlights": ["Suspension sub-lead, front double wishbone; AIR 34 of 121 teams"]},
    ],
    "skills": [S("CAD / CAE", "Creo 7.0", "SolidWorks", "AutoCAD", "ANSYS Workbench", "DEFORM-3D"),
               S("Programming", "MATLAB", "Python (basics)"),
               S("Quality tools", "7 QC Tools", "DFMEA", "MSA", "GD&T (ASME Y14.5)")],
    "certificates": [C("Certified SOLIDWORKS Associate (CSWA)", "Dassault Systèmes", "2022-11"), C("GD&T Foundation", "NPTEL", "2023-04")],
    "awards": [{"title": "2nd Prize, Project Expo 'Srujan 2024'", "awarder": "Deccan College of Engineering & Research", "date": "2024"}],
    "languages": [L("English"), L("Hindi"), L("Marathi")],
    "interests": [{"name": "Trekking (14 forts)"}, {"name": "Tabla"}],
    "meta": {"extra": [X("Father's Name", "Ramesh Vishnu Bhosale"), X("Date of Birth", "09/12/2002"), X("Marital Status", "Unmarried"),
                       X("Nationality", "Indian")]},
}

PEOPLE["jaye-tomasetti"] = {
    "_lang": "en",
    "basics": {
        "name": "Jaye Tomasetti", "label": "A-Grade Electrician",
        "email": "jaye.tomasetti@example.com.au", "phone": "0491 570 156",
        "location": {"city": "Geelong", "region": "VIC"},
        "summary": "Qualified sparky (6 yrs) in commercial fit-outs and solar + battery. Came to the trade late after kitchens, so I can take the heat. "
                   "Own ute & tools, happy to travel, keen to step up to leading hand.",
    },
    "work": [
        W("Corio Bay Electrical & Solar", "Electrician (A-Grade)", "North Geelong", "2022-02", None, [
            "Commercial fit-outs up to $1.8m: schools, a medical centre, two IGAs",
            "Installed 90+ rooftop PV systems 6.6 to 99 kW, incl. 14 with batteries",
            "Mentor to two apprentices (2nd and 4th yr)",
        ]),
        W("Wathaurong Power Services Pty Ltd", "Apprentice Electrician", "Norlane", "2018-01", "2022-01", [
            "Rotations through domestic, shutdown work at the refinery and switchboard assembly",
            "3rd Year Apprentice of the Year in my group scheme",
        ]),
        W("The Pier End Bistro", "Chef de Partie, then Sous Chef", "Queenscliff", "2013-11", "2017-12", [
            "Ran grill & sauce for 160 covers, team of five in season",
            "Did the ordering and got food cost to 29%",
        ]),
        W("Various cafes / fruit picking", "Working holiday, backpacking", "NZ and UK", "2012", "2013"),
    ],
    "education": [
        E("The Bellarine TAFE", "Certificate III", "Electrotechnology Electrician (UEE30820)", "2018", "2021"),
        E("Chisel Street Institute", "Certificate III", "Commercial Cookery", "2010", "2012"),
        E("Clifton Springs Secondary College", "VCE", None, None, "2009"),
    ],
    "certificates": [C("A-Grade Electrical Licence", "Energy Safe Victoria", "2022"), C("Design & Install: Grid-Connected PV and Battery", "SAA", "2023"),
                     C("White Card", None, "2017"), C("EWP under 11 m, Working at Heights", None, "2024"), C("First Aid / CPR", "St John", "2025-03")],
    "skills": [{"name": "Switchboards", "level": "4/5"}, {"name": "PV & batteries", "level": "5/5"}, {"name": "Testing to AS/NZS 3000", "level": "5/5"},
               {"name": "C-Bus & KNX", "level": "3/5"}, {"name": "simPRO", "level": "4/5"}],
    "volunteer": [V("CFA Portarlington Brigade", "Volunteer firefighter", "2019")],
    "references": [{"name": "Dom Petrakis, Director, Corio Bay Electrical & Solar", "reference": "0491 570 110"},
                   {"name": "Shaz Wheelan, Field Officer, Wathaurong Power Services", "reference": "0491 570 313"}],
    "interests": [{"name": "Surf"}, {"name": "Sourdough"}, {"name": "Geelong Cats"}],
    "meta": {"extra": []},
}

PEOPLE["muireann-ni-ghallchoir"] = {
    "_lang": "en",
    "basics": {
        "name": "Muireann Ní Ghallchóir", "label": "Marine Ecologist",
        "email": "m.nighallchoir@example.ie", "phone": "+353 20 910 4471", "url": "https://seagrass.example.ie",
        "location": {"city": "Galway", "countryCode": "IE", "_country": "Ireland"},
        "profiles": [{"network": "ORCID", "url": "orcid.org/0000-0009-1234-0007"}],
        "summary": "Benthic ecologist working on seagrass and maerl beds. I build monitoring programmes that small agencies can afford to keep running, "
                   "and I write the R code behind them.",
    },
    "work": [
        W("Atlantic Technological College, Marine & Freshwater Research Centre", "Senior Postdoctoral Researcher", "Galway", "2021-10", None, [
            "Lead work package 3 (blue carbon) of the Interreg project ZOSTERA-NET, €1.1m, 7 partners",
            "Supervise two PhD students and one research assistant",
            "Wrote and maintain the R package zosteR, used by 4 agencies",
        ]),
        W("Plymsound Marine Laboratory", "Postdoctoral Research Associate", "Plymouth, UK", "2018-09", "2021-09", [
            "Mapped 3,400 ha of subtidal habitat with towed video and multibeam",
            "Co-wrote the dive safety procedure (HSE approved)",
        ]),
        W("Bord Mara Teoranta", "Environmental Consultant (maternity cover)", "Dublin", "2013-02", "2013-12", None,
          "Appropriate Assessment screening and benthic surveys for three harbour dredging licences."),
    ],
    "education": [
        E("University of Bantry Bay", "PhD", "Marine Ecology", "2014-01", "2018-06",
          **{"x Thesis": "Clonal diversity and recovery of Zostera marina after storm disturbance"}),
        E("University of Wadden-Groningen", "MSc", "Marine Biology", "2010", "2012"),
        E("Coláiste na Mara, Carraroe", "BSc (Hons)", "Environmental Science", "2006", "2010", score="First Class Honours"),
    ],
    "publications": [
        {"name": "Storm recovery of intertidal seagrass depends on clonal richness", "publisher": "Journal of Coastal Botany 41(2), 113–129",
         "releaseDate": "2024", "_authors": "Ní Ghallchóir, M., Tran, Q. & Beltrame, F."},
        {"name": "Low-cost towed video for maerl beds: a field comparison", "publisher": "Methods in Benthic Research 9, e0217",
         "releaseDate": "2022", "_authors": "Ní Ghallchóir, M. & Okonjo, D."},
        {"name": "How many quadrats are enough? Power analysis for small agencies", "publisher": "Marine Monitoring Letters 3, 44–51",
         "releaseDate": "2020", "_authors": "Pascoe, J., Ní Ghallchóir, M."},
        {"name": "Clonal structure of Zostera marina in western Ireland", "publisher": "Irish Naturalists' Quarterly 17(1), 5–19",
         "releaseDate": "2017", "_authors": "Ní Ghallchóir, M."},
    ],
    "awards": [
        {"title": "Starting Laureate Grant, €398,000", "awarder": "Irish Science Council", "date": "2023"},
        {"title": "Best Early Career Talk", "awarder": "International Seagrass Workshop, Faro", "date": "2019"},
        {"title": "Walsh Doctoral Scholarship", "awarder": "Bord Mara Teoranta", "date": "2014"},
    ],
    "skills": [S("Field", "HSE Part IV diver", "towed video", "sidescan & multibeam", "RIB Powerboat Level 2"),
               S("Analysis", "R (tidyverse, vegan, brms)", "QGIS", "PRIMER v7", "microsatellite genotyping")],
    "languages": [L("Irish", "native"), L("English", "native"), L("Dutch", "B1")],
    "volunteer": [V("Coastwatch Conamara", "Survey coordinator", "2015", None, None, "Autumn shore survey, about 60 volunteers a year.")],
    "references": [{"name": "Prof. Fausto Beltrame", "reference": "Plymsound Marine Laboratory, f.beltrame@example.ac.uk"},
                   {"name": "Dr Sorcha Mac Aodha", "reference": "Atlantic Technological College, s.macaodha@example.ie"}],
    "meta": {"extra": [X("Membership", "Irish Ecological Association (council member 2022–24)"), X("Membership", "British Phycological Club"),
                       X("Teaching", "MAR4007 Benthic Ecology, module leader, 45 students"), X("Teaching", "BIO2011 Field Skills, demonstrator")]},
}

PEOPLE["oluwaseun-adeyinka"] = {
    "_lang": "en",
    "basics": {
        "name": "Oluwaseun Babatunde Adeyinka", "label": "Chartered Accountant",
        "email": "seun.adeyinka@example.com.ng", "phone": "+234 803 555 0148",
        "location": {"address": "22B Oshinowo Close, off Allen Avenue", "city": "Ikeja", "region": "Lagos State"},
        "summary": "A result-oriented Chartered Accountant with over nine (9) years post-qualification experience in FMCG and audit. Proficient in IFRS "
                   "reporting, tax compliance and ERP migrations.",
    },
    "work": [
        W("Zumaflex Foods & Beverages Nigeria PLC", "Finance Manager, Reporting & Tax", "Lagos", "2020-09", None, [
            "Preparation of IFRS group financial statements for five (5) subsidiaries",
            "Reduced month-end closing from WD9 to WD5",
            "Liaison with FIRS and LIRS; secured refund of ₦186 million WHT credit notes",
            "Key user, Sage X3 to SAP S/4HANA migration",
        ]),
        W("Zumaflex Foods & Beverages Nigeria PLC", "Senior Accountant (Payables)", "Agbara, Ogun State", "2017-04", "2020-08", [
            "Supervised 3 payables officers and processed about 1,400 invoices monthly",
        ]),
        W("Okpara, Danjuma & Lawson (Chartered Accountants)", "Audit Trainee → Audit Senior", "Yaba, Lagos", "2013-11", "2017-03", [
            "Statutory audit of manufacturing, microfinance and NGO clients",
            "Team lead on 6 engagements",
        ]),
        W("Ministry of Finance, Kebbi State", "NYSC Corps Member (Accounts Unit)", "Birnin Kebbi", "2012-10", "2013-10", [
            "Community Development Service: taught bookkeeping to market women",
        ]),
    ],
    "education": [
        E("Lagoon Business School", "MBA", "Finance", "2018", "2020"),
        E("Olumo State University, Abeokuta", "B.Sc. (Hons)", "Accounting", "2008", "2012", score="Second Class Upper"),
        E("Ijaye Grammar School", "WASSCE", None, None, "2007"),
    ],
    "certificates": [C("Associate Chartered Accountant (ACA)", "ICAN", "2015"), C("Diploma in IFRS", "ACCA", "2017"), C("Associate", "CITN", "2019")],
    "skills": [S("", "SAP S/4HANA FI/CO", "Sage X3", "Advanced Excel", "Power BI", "IFRS 9/15/16", "Transfer pricing", "Tax audit", "Budgeting & forecasting")],
    "languages": [L("English", "Fluent"), L("Yoruba", "Native"), L("Hausa", "Basic")],
    "volunteer": [V("Junior Achievers Lagos", "Volunteer trainer, financial literacy", "2016", "2019")],
    "interests": [{"name": "Chess"}, {"name": "Afrobeat record collecting"}],
    "references": [{"name": "Mrs. Ngozi Eluwa, Group CFO, Zumaflex Foods & Beverages Nigeria PLC", "reference": "n.eluwa@example.com.ng"}],
    "meta": {"extra": [X("Date of birth", "3rd April 1990"), X("Sex", "Male"), X("State of origin", "Ogun"), X("Marital status", "Married")]},
}

PEOPLE["priya-desrosiers"] = {
    "_lang": "en",
    "basics": {
        "name": "Priya Desrosiers", "label": "Freelance Data & Platform Engineer",
        "email": "hello@priyadesrosiers.example", "phone": "+1 416 555 0193", "url": "https://priyadesrosiers.example",
        "location": {"city": "Toronto", "region": "ON", "countryCode": "CA", "_country": "Canada"},
        "profiles": [{"network": "GitHub", "url": "github.com/pdesro"}, {"network": "Mastodon", "url": "hachyderm.example/@pdesro"}],
        "summary": "I get data platforms out of the ditch: flaky pipelines, cloud bills nobody understands, dashboards that disagree. "
                   "Independent since 2019, before that seven years in payments and telecom.",
    },
    "work": [
        W("Desrosiers Data Inc.", "Principal consultant / owner", "Toronto", "2019-04", None, None,
          "Contracts of 3 to 14 months, mostly for public sector, insurance and logistics. Selected projects below."),
        W("Maplepay Technologies", "Staff Data Engineer", "Toronto", "2016-05", "2019-03", [
            "Moved 40 TB of transaction history from Oracle to BigQuery with no read downtime",
            "Introduced on-call for data (5 people), halved pages within a year",
        ]),
        W("Maplepay Technologies", "Data Engineer", "Toronto", "2014-01", "2016-05", [
            "Built the settlement reconciliation in Scala/Spark",
        ]),
        W("Laurentian Telecom", "Software Developer, Billing", "Montréal, QC", "2012-06", "2013-12", [
            "COBOL copybook parser in Python that is, I'm told, still running",
        ]),
        W("Laurentian Telecom", "Co-op student (2 terms)", "Montréal, QC", "2010-09", "2011-08"),
    ],
    "projects": [
        {"name": "Lakehouse migration for claims analytics", "entity": "Prairie Mutual Insurance", "roles": ["Lead data engineer"],
         "startDate": "2024-02", "endDate": "2025-03", "keywords": ["Databricks", "dbt", "Terraform", "Azure"],
         "highlights": ["Replaced 212 SSIS packages by 90 dbt models", "Run cost down 37%, with a one-page bill everybody can read"]},
        {"name": "Real-time parcel events", "entity": "Northern Parcel Co-operative", "roles": ["Platform engineer"],
         "startDate": "2022-11", "endDate": "2023-12", "keywords": ["Kafka", "Flink", "Kubernetes", "Go"],
         "highlights": ["9k events/s at peak week, p99 under 2 s"]},
        {"name": "Open data portal refresh", "entity": "City of Kawartha Falls", "roles": ["Solo contractor"],
         "startDate": "2021-06", "endDate": "2021-12", "keywords": ["CKAN", "Airflow", "PostgreSQL/PostGIS"],
         "highlights": ["143 datasets republished, WCAG 2.1 AA"]},
        {"name": "Fraud feature store", "entity": "a Big Five bank (NDA)", "roles": ["Data engineer"],
         "startDate": "2019-09", "endDate": "2021-03", "keywords": ["Feast", "Redis", "Python", "GCP"],
         "highlights": ["Offline/online skew tests, adopted by three model teams"]},
    ],
    "education": [
        E("École de génie du Saint-Laurent", "B.Eng.", "Software Engineering (co-op)", "2007", "2012"),
        E("Cégep de la Rive-Sud", "DEC", "Pure and Applied Science", "2005", "2007"),
    ],
    "certificates": [C("Databricks Certified Data Engineer Professional", None, "2024"), C("CKA", "CNCF", "2023"), C("Google Cloud Professional Data Engineer", None, "2020")],
    "skills": [S("Languages", "Python", "SQL", "Go", "Scala"), S("Data", "dbt", "Spark", "Flink", "Kafka", "Airflow"),
               S("Infra", "Terraform", "Kubernetes", "GitHub Actions", "Azure", "GCP")],
    "languages": [L("English", "native"), L("French", "native"), L("Tamil", "understand, speak badly")],
    "publications": [{"name": "Your dbt project is a monolith and that's fine", "publisher": "PyData Toronto", "releaseDate": "2024", "url": "https://priyadesrosiers.example/talks/monolith"}],
    "volunteer": [V("Code & Chai Toronto", "Mentor", "2017")],
    "meta": {"extra": [X("Rate", "CAD 135/h"), X("Availability", "from 1 Feb, remote or up to 2 days on site")]},
}

PEOPLE["marcel-krzykowski"] = {
    "_lang": "de",
    "basics": {
        "name": "Marcel Krzykowski", "label": "Staatlich geprüfter Techniker (Mechatronik)",
        "email": "m.krzykowski@example.de", "phone": "0151 / 2098 4410",
        "location": {"address": "Bochumer Str. 118a", "postalCode": "45886", "city": "Gelsenkirchen"},
    },
    "work": [
        W("Emscher Fördertechnik GmbH & Co. KG", "Servicetechniker / stellv. Teamleiter Instandhaltung", "Herne", "2020-03", None, [
            "Wartung und Störungsbeseitigung an Förderanlagen und Sortern (Siemens S7-1500, TIA Portal V17)",
            "Einteilung von 6 Monteuren, Rufbereitschaft jede 4. Woche",
            "Einführung von Tablets für Wartungsprotokolle, dadurch ca. 5 Std. weniger Büroarbeit pro Woche",
        ]),
        W("Zeitkraft Ruhr Personalservice GmbH (eingesetzt bei Stahlwerk Schalke-Nord)", "Betriebselektriker", "Gelsenkirchen", "2018-10", "2020-02", [
            "Schichtbetrieb (Conti), Krananlagen und Rollgänge",
        ]),
        W("Hugo Wantzmann Maschinenbau", "Mechatroniker", "Bottrop", "2013-02", "2016-07", [
            "Schaltschrankbau und Inbetriebnahme beim Kunden (D, NL, PL)",
        ]),
        W("Edeka Kowalke", "Aushilfe Getränkemarkt (Minijob)", "Gladbeck", "2007-06", "2009-07"),
        W("KFZ Meisterbetrieb Özdemir", "Schülerpraktikum", "Gladbeck", "2007-01", "2007-02"),
    ],
    "education": [
        E("Fritz-Henßler-Technikerschule Bottrop", "Staatlich geprüfter Techniker", "Fachrichtung Mechatronik", "2016-08", "2018-07", score="Note 1,9"),
        E("Hugo Wantzmann Maschinenbau", "Berufsausbildung", "Mechatroniker", "2009-08", "2013-01", score="IHK-Note: gut"),
        E("Gesamtschule Gladbeck-Süd", "Fachoberschulreife mit Qualifikation", None, "2003-08", "2009-06"),
    ],
    "certificates": [C("TIA Portal Programmierung II", "Siemens SITRAIN", "2021-11"), C("Schaltberechtigung bis 30 kV", "TÜV NORD", "2019-05"),
                     C("Ausbildung der Ausbilder (AEVO)", "IHK Nord Westfalen", "2023-04"), C("Flurfördermittelschein", None, "2014")],
    "skills": [S("EDV", "TIA Portal", "EPLAN P8", "SAP PM", "MS Office"), S("Technik", "Frequenzumrichter (SEW, Danfoss)", "Pneumatik", "E-CHECK / DGUV V3")],
    "languages": [L("Deutsch", "Muttersprache"), L("Polnisch", "zweite Muttersprache"), L("Englisch", "Schulkenntnisse, techn. Englisch")],
    "volunteer": [V("THW Ortsverband Gladbeck/Dorsten", "Truppführer Fachgruppe Elektroversorgung", "2011")],
    "interests": [{"name": "Taubensport"}, {"name": "Schalke 04"}, {"name": "3D-Druck"}],
    "meta": {"extra": [X("Geburtsdatum", "17.05.1993"), X("Geburtsort", "Gladbeck"), X("Familienstand", "verheiratet, 1 Kind"), X("Führerschein", "B, BE, C1")]},
}

PEOPLE["friederike-ohlendorf"] = {
    "_lang": "de",
    "basics": {
        "name": "Friederike Ohlendorf", "label": "Freie Architektin und Bauleiterin",
        "email": "post@ohlendorf-bauleitung.example", "phone": "+49 341 5550 217", "url": "www.ohlendorf-bauleitung.example",
        "location": {"address": "Karl-Heine-Str. 61, Hinterhaus", "postalCode": "04229", "city": "Leipzig"},
        "summary": "Architektin mit Schwerpunkt Objektüberwachung (LPH 6–8) bei Schulen, Kitas und Bestandssanierung. Seit 2017 freiberuflich, auch als Interimsbauleitung.",
    },
    "work": [
        W("Ohlendorf Bauleitung", "Freiberufliche Architektin", "Leipzig", "2017-04", None, None, "Bauleitung und Ausschreibung für Büros, Kommunen und Genossenschaften, siehe Projekte."),
        W("Brüggemann, Yıldız + Partner Architekten mbB", "Projektleiterin, Bauleitung", "Halle (Saale)", "2011-01", "2016-03", [
            "Bauleitung Neubau Sekundarschule, 14,2 Mio. € KG 200–700, Übergabe zwei Wochen vor Termin",
            "Vergabe nach VOB/A für insgesamt 61 Gewerke",
        ]),
        W("Brüggemann, Yıldız + Partner Architekten mbB", "Angestellte Architektin", "Halle (Saale)", "2007-09", "2010-12", [
            "Ausführungsplanung und Details, überwiegend Holzbau",
        ]),
        W("Atelier Onsernone Sagl", "Praktikantin", "Locarno (CH)", "2004-03", "2004-09", ["Wettbewerbsmodelle, ein 2. Preis"]),
    ],
    "projects": [
        {"name": "Sanierung und Aufstockung Grundschule am Elsterwehr", "entity": "Stadt Markkleeberg-West", "roles": ["Bauleitung LPH 8"], "startDate": "2023-05",
         "endDate": "2025-07", "keywords": ["ORCA AVA", "MS Project", "Capmo"], "description": "BGF 5.100 m², 11,6 Mio. €, Bauen im laufenden Betrieb in drei Abschnitten"},
        {"name": "Kita Wichtelhaus, Ersatzneubau in Holzrahmenbauweise", "entity": "AWO Kreisverband Muldental-Nord e. V.", "roles": ["Ausschreibung und Bauleitung"],
         "startDate": "2020-09", "endDate": "2022-12", "keywords": ["ORCA AVA", "ArchiCAD 24"], "description": "6 Gruppen, 3,9 Mio. €, Fertigstellung trotz Holzpreiskrise im Budget"},
        {"name": "Strangsanierung 84 Wohnungen, bewohnt", "entity": "Wohnungsgenossenschaft Reudnitzer Höfe eG", "roles": ["Interimsbauleiterin"],
         "startDate": "2018-02", "endDate": "2019-11", "keywords": ["Excel"], "description": "Mieterkoordination, Mängelmanagement, Abnahmen"},
    ],
    "education": [
        E("Bauhochschule Weimar-Nord", "Diplom-Ingenieurin (Dipl.-Ing.)", "Architektur", "2000-10", "2007-03", **{"x Diplomarbeit": "Ein Hallenbad für Gera"}),
        E("Politecnico di Lecco", "Auslandssemester", "Architettura (Erasmus)", "2003-02", "2003-07"),
        E("Tischlerei Ahlborn, Uelzen", "Ausbildung", "Tischlerin (Gesellenbrief)", "1997-08", "2000-06"),
        E("Lessing-Gymnasium Uelzen", "Abitur", None, None, "1997"),
    ],
    "certificates": [C("SiGeKo nach RAB 30", "Architektenkammer Sachsen", "2018"), C("Sachkunde TRGS 519 (Asbest), Anl. 4C", "DEKRA", "2021"), C("Fachplanerin Holzbau", None, "2020")],
    "skills": [S("Software", "ORCA AVA", "ArchiCAD", "AutoCAD LT", "Capmo", "MS Project"), S("Recht", "VOB/A und VOB/B", "HOAI", "SächsBO")],
    "languages": [L("Deutsch", "Muttersprache"), L("Italienisch", "B2"), L("Englisch", "B2/C1")],
    "meta": {"extra": [X("Mitgliedschaft", "Architektenkammer Sachsen, Nr. 9-4471"), X("Elternzeit", "04/2016 – 03/2017"), X("Jahrgang", "1978")]},
}

PEOPLE["maelle-quemeneur"] = {
    "_lang": "fr",
    "basics": {
        "name": "Maëlle Quéméneur", "label": "Assistante de gestion polyvalente",
        "email": "maelle.quemeneur@example.fr", "phone": "06 39 98 47 12",
        "location": {"address": "3 bis, rue des Goémoniers", "postalCode": "29200", "city": "Brest"},
        "summary": "Après deux ans et demi auprès de mes enfants, je reprends le chemin du bureau avec l'envie d'un poste stable en PME. Organisée, bonne humeur, à l'aise au téléphone comme devant un tableur.",
    },
    "work": [
        W("Chantiers Navals Le Goff & Fils", "Assistante administrative et comptable", "Brest", "2017-09", "2022-12", [
            "Facturation clients (env. 120 factures / mois) et relances : encours échu divisé par deux",
            "Préparation des éléments de paie pour 34 salariés",
            "Suivi des dossiers de subvention FEAMPA",
        ]),
        W("Mutuelle de l'Iroise", "Chargée d'accueil (CDD de remplacement)", "Landerneau", "2016-11", "2017-07", [
            "Accueil physique et téléphonique, 60 appels par jour",
        ]),
        W("Biscuiterie Ty Krampouz", "Assistante commerciale en alternance", "Plougastel-Daoulas", "2014-09", "2016-08", [
            "Saisie des commandes GMS, ADV export (Belgique, Québec)",
            "Organisation du stand au salon SIAL 2016",
        ]),
        W("Camping Les Embruns", "Saisonnière, réception", "Crozon", "2012-07", "2014-08"),
    ],
    "education": [
        E("Lycée Anne-de-Rohan, Brest", "BTS", "Gestion de la PME, en alternance", "2014", "2016"),
        E("IUT du Ponant", "DUT (1re année)", "Techniques de commercialisation", "2013", "2014"),
        E("Lycée de l'Élorn, Landerneau", "Baccalauréat STMG", "mention assez bien", None, "2013"),
    ],
    "certificates": [C("TOSA Excel, niveau avancé (812 pts)", None, "2024"), C("PSC1, premiers secours", "Croix-Blanche du Finistère", "2023")],
    "skills": [S("Gestion", "facturation", "relances clients", "éléments de paie", "rapprochement bancaire"),
               S("Bureautique", "Excel (TCD, RECHERCHEX)", "Sage 100", "EBP Paie", "Chorus Pro"),
               S("Relationnel", "accueil", "gestion des réclamations", "anglais téléphonique")],
    "languages": [L("Français", "langue maternelle"), L("Anglais", "B2"), L("Breton", "notions")],
    "volunteer": [V("APE de l'école Diwan de Kerlaz", "Trésorière", "2023", None, None, "Tenue des comptes, organisation du fest-noz annuel (450 entrées).")],
    "interests": [{"name": "Danse bretonne"}, {"name": "voile légère"}, {"name": "tricot"}],
    "meta": {"extra": [X("Âge", "31 ans"), X("Permis", "Permis B, véhicule"), X("Congé parental", "janv. 2023 – juin 2025")]},
}

PEOPLE["nuria-belmonte"] = {
    "_lang": "es",
    "basics": {
        "name": "Nuria Belmonte Sáez", "label": "Técnica superior de laboratorio",
        "email": "nuria.belmonte@example.es", "phone": "600 000 482",
        "location": {"postalCode": "30203", "city": "Cartagena", "region": "Murcia"},
        "summary": "Técnica de laboratorio con 9 años de experiencia en análisis físico-químico y microbiológico de alimentos y aguas. Acostumbrada a trabajar bajo ISO 17025 y a auditorías de ENAC.",
    },
    "work": [
        W("Laboratorios Hidroanalítica del Sureste, S.L.U.", "Analista de aguas / responsable de turno", "Cartagena", "2021-05", None, [
            "Análisis de metales por ICP-MS y aniones por cromatografía iónica",
            "Validación de 7 métodos para la ampliación del alcance ENAC",
            "Coordinación de 4 analistas en turno de tarde",
        ]),
        W("Conservas Mar Menor, S.A.", "Técnica de control de calidad", "San Pedro del Pinatar", "2017-03", "2021-04", [
            "Control de producto terminado (pH, vacío, cierres) y plan APPCC",
            "Gestión de reclamaciones: de 31 a 12 al año",
        ]),
        W("Conservas Mar Menor, S.A.", "Auxiliar de laboratorio (contrato en prácticas)", "San Pedro del Pinatar", "2016-03", "2017-02", None,
          "Siembras, lectura de placas y limpieza de material."),
        W("Hospital Comarcal La Manga", "Prácticas FCT", "La Manga", "2015-09", "2015-12", ["Extracciones y hematología básica"]),
        W("Heladería Sirvent e Hijos", "Dependienta, campañas de verano", "Los Alcázares", "2011-06", "2014-09"),
    ],
    "education": [
        E("IES Politécnico El Bohío", "Técnico Superior", "Laboratorio de Análisis y de Control de Calidad", "2013-09", "2015-12"),
        E("IES Isaac Peral del Mar", "Bachillerato", "Ciencias de la Salud", "2010", "2013"),
    ],
    "certificates": [C("Auditor interno ISO/IEC 17025", "AENOR", "2022-10"), C("Incertidumbre de medida en química analítica (30 h)", "Colegio de Químicos de Murcia", "2021-11"),
                     C("Manipulador de alimentos", None, "2016")],
    "skills": [S("", "ICP-MS", "cromatografía iónica", "HPLC", "PCR", "siembra y recuento", "LIMS (LabWare)", "APPCC", "Excel")],
    "languages": [L("Español", "nativo"), L("Inglés", "B1 (Cambridge PET)"), L("Valenciano", "comprensión oral")],
    "volunteer": [V("Cruz Roja Cartagena", "Voluntaria, playas accesibles", "2018", "2022")],
    "meta": {"extra": [X("Permiso de conducir", "B"), X("Vehículo propio", "Sí"), X("Fecha de nacimiento", "28/02/1995")]},
}

PEOPLE["chiara-ferraretto"] = {
    "_lang": "it",
    "basics": {
        "name": "Chiara Ferraretto", "label": "Educatrice professionale socio-pedagogica",
        "email": "chiara.ferraretto@example.it", "phone": "+39 320 555 0139",
        "location": {"address": "Via dei Salici 12/B", "postalCode": "45100", "city": "Rovigo", "countryCode": "IT", "_country": "Italia"},
        "summary": "Educatrice con dieci anni di esperienza tra disabilità adulta e servizi 0-6. Lavoro bene in équipe e con le famiglie; mi piace costruire laboratori con poco.",
    },
    "work": [
        W("Cooperativa Sociale Il Glicine a r.l. Onlus", "Coordinatrice di centro diurno", "Rovigo", "2021-09", None, [
            "Coordinamento di 7 operatori e 24 ospiti con disabilità medio-grave",
            "Stesura e verifica dei PEI, rapporti con ULSS e famiglie",
            "Rendicontazione del progetto \"Orto di tutti\" (bando 28.000 €)",
        ], **{"_sector": "Terzo settore, servizi alla persona", "_type": "Tempo indeterminato, full time"}),
        W("Cooperativa Sociale Il Glicine a r.l. Onlus", "Educatrice", "Adria (RO)", "2017-01", "2021-08", [
            "Laboratori di ceramica e autonomia domestica",
        ], **{"_sector": "Terzo settore, servizi alla persona", "_type": "Part time 30 ore"}),
        W("Nido integrato \"Le Coccinelle\"", "Educatrice d'infanzia (sostituzione maternità)", "Lendinara (RO)", "2015-10", "2016-06", [
            "Sezione medi, 14 bambini, inserimenti",
        ], **{"_sector": "Servizi educativi 0-3", "_type": "Tempo determinato"}),
        W("Hotel Miramonti", "Cameriera di sala, stagionale", "Asiago (VI)", "2010-06", "2014-09", None, None, **{"_sector": "Turismo", "_type": "Stagionale"}),
    ],
    "education": [
        E("Università degli Studi del Delta", "Laurea triennale (L-19)", "Scienze dell'educazione e della formazione", "2010", "2015", score="104/110"),
        E("Liceo delle Scienze Umane \"C. Goldoni\"", "Diploma di maturità", None, "2005", "2010", score="82/100"),
    ],
    "certificates": [C("Corso di Comunicazione Aumentativa e Alternativa (40 ore)", "Centro Studi Parola Lieve", "2022"), C("Addetta antincendio, rischio medio", None, "2023"),
                     C("BLSD", "IRC", "2024")],
    "skills": [S("Competenze digitali", "Pacchetto Office", "Canva", "cartella sociale GECAS"), S("Competenze organizzative", "gestione turni", "conduzione di gruppi", "rendicontazione bandi")],
    "languages": [L("Italiano", "madrelingua"), L("Inglese", "B1"), L("LIS", "A2")],
    "volunteer": [V("Protezione Civile, gruppo comunale di Rovigo", "Volontaria", "2019")],
    "meta": {"extra": [X("Data di nascita", "11/03/1991"), X("Nazionalità", "Italiana"), X("Patente", "Patente B, automunita")]},
}
