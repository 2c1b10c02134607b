"""The fourteen people, written out in full; plan.py says what of them a file shows."""
P = {}

def W(position, name, start=None, end=None, loc=None, hl=None, summary=None, **k):
    e = {'name': name, 'position': position}
    if loc: e['location'] = loc
    if start: e['startDate'] = start
    if end: e['endDate'] = end
    if summary: e['summary'] = summary
    if hl: e['highlights'] = hl
    e.update(k); return e

def E(studyType, area, institution, start=None, end=None, score=None, courses=None, **k):
    e = {}
    if institution: e['institution'] = institution
    if studyType: e['studyType'] = studyType
    if area: e['area'] = area
    if start: e['startDate'] = start
    if end: e['endDate'] = end
    if score: e['score'] = score
    if courses: e['courses'] = courses
    e.update(k); return e

def G(name, *kw): return {'name': name, 'keywords': list(kw)}
def U(*kw): return [{'name': '', 'keywords': list(kw)}]
def L(*kw): return [{'name': a, 'level': b} for a, b in kw]
def LG(*kw): return [dict({'language': a}, **({'fluency': b} if b else {})) for a, b in kw]
def C(name, issuer=None, date=None, **k):
    e = {'name': name}
    if issuer: e['issuer'] = issuer
    if date: e['date'] = date
    e.update(k); return e
def X(*kw): return {'extra': [{'label': a, 'value': b} for a, b in kw]}
def I(*kw): return [{'name': k} for k in kw]
def PR(network, url): return {'network': network, 'username': url.rstrip('/').split('/')[-1], 'url': url}

# 1 ------------------------------------------------------------------ nurse, UK
P['bethan-hargreaves'] = dict(
 basics=dict(name='Bethan Hargreaves', label='Registered Adult Nurse (Band 6)', email='bethan.hargreaves@example.co.uk', phone='07700 900 462',
  location=dict(address='14 Moorside Terrace', city='Bradford', postalCode='BD2 3JQ', region='West Yorkshire'),
  summary='Compassionate and well organised registered nurse with nine years’ experience on acute medical and respiratory wards. Used to taking charge of a 28-bed ward on nights, supporting newly qualified colleagues through preceptorship and speaking up for patients and families. Now looking for a Band 6 post in respiratory outpatients or community care.'),
 work=[
  W('Junior Sister (Band 6), Respiratory Ward', 'Aire & Calder Hospitals NHS Trust', '2021-09', None, 'Bradford', [
   'Take charge of a 28-bed respiratory ward, including six non-invasive ventilation beds',
   'Line manage seven Band 5 nurses and complete their annual appraisals',
   'Led the ward’s falls audit in 2023; falls with harm went down from 11 to 4 in the year',
   'Link nurse for tissue viability and sepsis']),
  W('Staff Nurse (Band 5), Acute Medical Unit', 'Aire & Calder Hospitals NHS Trust', '2018-09', '2021-08', 'Bradford', [
   'Assessed, planned and delivered care for up to eight acutely unwell patients per shift',
   'Redeployed to critical care from March to June 2020',
   'Practice assessor for second and third year student nurses']),
  W('Staff Nurse', 'St Oswin’s Hospice', '2017-03', '2018-08', 'Ilkley', [
   'Palliative care on a 14-bed in-patient unit, syringe drivers and symptom control',
   'Supported bereaved families together with the chaplaincy team']),
  W('Healthcare Assistant (bank)', 'Whinmoor Grange Care Home', '2013-06', '2016-12', 'Leeds', summary='Personal care, observations and mealtimes for residents living with dementia, alongside my A levels and degree.')],
 education=[
  E('BSc (Hons)', 'Nursing (Adult)', 'University of Huddersfield', '2013-09', '2016-09', '2:1'),
  E('A Levels', None, 'Greenhead College, Huddersfield', '2011', '2013', None, ['Biology (B)', 'Psychology (B)', 'Health & Social Care (A)']),
  E('GCSEs', None, 'Salendine Nook High School', None, '2011', None, ['9 GCSEs at grades A* to C including English, Mathematics and Double Science'])],
 certificates=[
  C('NMC Registered Nurse – Adult', 'Nursing and Midwifery Council', '2017-02', _x={'PIN': '17B2093E', 'Revalidation due': 'February 2026'}),
  C('Immediate Life Support (ILS)', 'Resuscitation Council UK', '2024-11', _x={'valid until': 'November 2025'}),
  C('Mentorship and Practice Assessor module', 'University of Bradford', '2019'),
  C('IV therapy and cannulation', 'Aire & Calder Hospitals NHS Trust', '2018')],
 skills=[G('Clinical', 'non-invasive ventilation', 'tracheostomy care', 'NEWS2', 'IV drug administration', 'venepuncture', 'wound care'),
  G('Systems', 'SystmOne', 'EPR', 'Datix', 'HealthRoster'), G('Leadership', 'ward coordination', 'preceptorship', 'audit', 'appraisals')],
 volunteer=[dict(organization='Bradford City Parkrun', position='First aider', startDate='2019')],
 interests=I('fell running', 'baking', 'choir'),
 references=[dict(name='Sr. Marian Okafor-Lyle', reference='Ward Manager, Respiratory, Aire & Calder Hospitals NHS Trust, marian.okaforlyle@example.org'),
  dict(name='Dr Keith Abbotson', reference='Consultant Physician, Aire & Calder Hospitals NHS Trust, 01274 496 0112')],
 meta=X(('Driving licence', 'Full, clean UK driving licence')))

# 2 ------------------------------------------------------------------ software, US
P['darnell-whitcomb'] = dict(
 basics=dict(name='Darnell Whitcomb', label='Backend Software Engineer', email='darnell.whitcomb@example.com', phone='(512) 555-0147',
  location=dict(city='Austin', region='TX'), url='darnellwhitcomb.example.dev',
  profiles=[PR('LinkedIn', 'linkedin.com/in/dwhitcomb-example'), PR('GitHub', 'github.com/dwhitcomb-example')],
  summary='Backend engineer who likes boring, observable systems. Six years of Go and Python on payments and logistics platforms, most of it close to the database.'),
 work=[
  W('Senior Software Engineer', 'Parcelwright', '2023-02', None, 'Austin, TX', [
   'Own the rate-shopping service (Go, gRPC, PostgreSQL) that quotes 14 carriers for 3.1M shipments a month',
   'Cut p99 latency from 840 ms to 190 ms by moving tariff tables into a versioned in-memory index',
   'Mentor two junior engineers and run the weekly incident review']),
  W('Software Engineer II', 'Parcelwright', '2021-06', '2023-01', 'Austin, TX', [
   'Migrated label generation from a cron-driven monolith to event-driven workers on Kafka and Kubernetes',
   'Wrote the contract-test harness now used by five teams']),
  W('Software Engineer', 'Lone Cypress Payments', '2019-07', '2021-05', 'San Antonio, TX', [
   'Built the dispute-evidence API in Python (FastAPI) and kept it at 99.97% availability over 18 months',
   'Reduced nightly reconciliation from 5 hours to 40 minutes with batched SQL and better indexes']),
  W('Software Engineering Intern', 'Halvorsen Grid Analytics', '2018-05', '2018-08', 'Houston, TX', [
   'Prototyped a smart-meter anomaly detector in pandas and scikit-learn'], _when='Summer 2018', _fine=1)],
 education=[
  E('Bachelor of Science', 'Computer Science', 'Texas State University', '2015-08', '2019-05', 'GPA: 3.71', _x={'place': 'San Marcos, TX'}),
  E('Online M.S.', 'Computer Science', 'Georgia Institute of Technology', '2024-01', '2027-05', None, _endfmt='{} (expected)', _x={'place': 'Remote'})],
 projects=[
  dict(name='pgtidewatch', description='Command line tool that explains autovacuum stalls', keywords=['Go', 'PostgreSQL', 'Cobra'], startDate='2022', endDate='2024',
   highlights=['1.2k GitHub stars; packaged for Homebrew and Debian', 'Talk at a PostgreSQL meetup in Dallas']),
  dict(name='Bus Buddy', description='Text-message bus arrivals for riders without smartphones', keywords=['Python', 'Flask', 'Twilio'], startDate='2018', endDate='2019',
   highlights=['Second place at the Bobcat Hackathon'])],
 skills=[G('Languages', 'Go', 'Python', 'SQL', 'TypeScript', 'Bash'), G('Frameworks', 'FastAPI', 'gRPC', 'React', 'pytest'),
  G('Infrastructure', 'Kubernetes', 'Terraform', 'AWS (EKS, RDS, SQS)', 'Kafka', 'GitHub Actions'), G('Observability', 'Prometheus', 'Grafana', 'OpenTelemetry')],
 certificates=[C('Certified Kubernetes Application Developer', 'CNCF', '2023-10'), C('AWS Certified Developer – Associate', 'Amazon Web Services', '2022-03')],
 awards=[dict(title='Engineering Impact Award', awarder='Parcelwright', date='2023')])

# 3 ------------------------------------------------------------------ fresher, India
P['kavya-raghunathan'] = dict(
 basics=dict(name='Kavya Raghunathan', label='B.E. Electronics and Communication Engineering', email='kavya.raghunathan@example.in', phone='+91 90000 41278',
  location=dict(address='No. 8/3, Third Cross Street, Gandhi Nagar', city='Tiruppur', postalCode='641603', region='Tamil Nadu', countryCode='IN', _country='India'),
  profiles=[PR('LinkedIn', 'www.linkedin.com/in/kavya-raghunathan-example'), PR('GitHub', 'github.com/kavya-r-example')],
  summary='To obtain an entry level position in embedded systems or VLSI design where I can apply my knowledge, learn continuously and contribute to the growth of the organization.'),
 education=[
  E('B.E.', 'Electronics and Communication Engineering', 'Kongu Engineering College, Perundurai', '2022', '2026', '8.64 CGPA (up to 7th semester)', None, _endfmt='{} (pursuing)', _x={'board': 'Anna University'}),
  E('HSC (XII)', 'Mathematics, Physics, Chemistry, Computer Science', 'Vivekananda Vidyalaya Matric. Hr. Sec. School, Tiruppur', '2020', '2022', '94.3%', None, _x={'board': 'State Board, Tamil Nadu'}),
  E('SSLC (X)', None, 'Vivekananda Vidyalaya Matric. Hr. Sec. School, Tiruppur', '2019', '2020', '96.8%', None, _x={'board': 'State Board, Tamil Nadu'})],
 projects=[
  dict(name='Smart Drip Irrigation using LoRa', description='Final year project. Soil moisture nodes report to a gateway on ESP32; valves are opened by rule or from a mobile app.', keywords=['ESP32', 'LoRa', 'MQTT', 'C'], startDate='2025', highlights=['Team size: 4, my role: firmware and PCB', 'Field trial on two acres near Avinashi, water use reduced by 22%']),
  dict(name='8-bit RISC processor in Verilog', description='Mini project. Two stage pipeline, simulated in ModelSim and run on a Basys 3 board.', keywords=['Verilog', 'ModelSim', 'Vivado'], startDate='2024', endDate='2024', highlights=['Wrote self-checking test benches for all 24 instructions']),
  dict(name='Line follower robot', description='PID controlled robot with five IR sensors.', keywords=['Arduino', 'KiCad'], startDate='2023', endDate='2023')],
 skills=[G('Programming Languages', 'C', 'Embedded C', 'Python', 'Verilog HDL'), G('Tools', 'Keil uVision', 'MATLAB', 'Vivado', 'KiCad', 'Proteus'),
  G('Microcontrollers', '8051', 'Arduino', 'ESP32', 'STM32'), G('Areas of Interest', 'Embedded Systems', 'Digital Electronics', 'IoT')],
 certificates=[C('Introduction to Internet of Things', 'NPTEL', '2024-04', _x={'grade': 'Elite + Silver, 81%'}), C('VLSI System On Chip Design', 'Maven Silicon', '2024'), C('Programming in Python', 'Spoken Tutorial, IIT Bombay', '2023')],
 publications=[dict(name='Low power soil sensing for smallholder farms', publisher='National Conference on Communication and Signal Processing, Coimbatore', releaseDate='2025')],
 awards=[dict(title='Second prize, Circuit Debugging', awarder='Kurukshetra, Anna University', date='2024'), dict(title='Best outgoing NSS volunteer', awarder='Kongu Engineering College', date='2025')],
 volunteer=[dict(organization='National Service Scheme (NSS)', position='Student Coordinator', startDate='2023', endDate='2025', summary='Organised blood donation camps and a village survey.')],
 languages=LG(('Tamil', 'Read, Write, Speak'), ('English', 'Read, Write, Speak'), ('Malayalam', 'Speak')),
 interests=I('Carnatic vocal music', 'Sudoku', 'Badminton'),
 meta=X(('Date of Birth', '17-08-2004'), ('Father’s Name', 'R. Raghunathan'), ('Gender', 'Female'), ('Nationality', 'Indian'),
  ('Declaration', 'I hereby declare that the above mentioned information is true to the best of my knowledge and belief.'), ('Place', 'Tiruppur')))

# 4 ------------------------------------------------------------------ electrician, Ireland
P['cormac-o-dalaigh'] = dict(
 basics=dict(name='Cormac Ó Dálaigh', label='Qualified Electrician', email='cormac.odalaigh@example.ie', phone='085 555 0193',
  location=dict(address='Ballyloughaun Road', city='Galway', postalCode='H91 X4T7', countryCode='IE', _country='Ireland'),
  summary='Time-served electrician with twelve years on commercial, pharma and domestic jobs. Comfortable running a small crew, dealing with the main contractor and handing over a tidy panel. Own van and test equipment.'),
 work=[
  W('Foreman Electrician', 'Corrib Mechanical & Electrical Ltd', '2019-03', None, 'Galway', [
   'Running crews of four to nine on hospital extensions and a med-device plant in Parkmore',
   'Reading drawings, taking off materials and ordering against budgets of up to €350,000',
   'Testing, commissioning and completion certs to I.S. 10101',
   'Two years without a lost-time accident on the Parkmore site']),
  W('Electrician', 'Tobin Hanley Electrical', '2016-01', '2019-02', 'Athenry, Co. Galway', [
   'First and second fix on housing schemes of 40 to 120 units', 'Fault finding and call-outs for a letting agent', 'EV charger and solar PV installations']),
  W('Electrician (working holiday)', 'Swan Coast Electrical Contractors', '2014-10', '2015-11', 'Perth, Australia', [
   'Cable tray, containment and terminations on a mine camp, four weeks on, one week off']),
  W('Apprentice Electrician', 'Tobin Hanley Electrical', '2010-09', '2014-09', 'Athenry, Co. Galway', summary='All seven phases of the SOLAS apprenticeship, mostly schools and shop fit-outs.')],
 education=[
  E('Advanced Certificate Craft', 'Electrical', 'SOLAS / Galway-Mayo Institute of Technology', '2010', '2014', 'QQI Level 6'),
  E('Leaving Certificate', None, 'Coláiste Bhaile Chláir, Claregalway', None, '2010', '380 points')],
 certificates=[
  C('Safe Pass', 'SOLAS', '2023-05', _x={'expiry': 'May 2027'}), C('Manual Handling', 'Westside Training', '2024-02'),
  C('MEWP 3a/3b (PAL card)', 'IPAF', '2022-09', _x={'expiry': 'Sept 2027'}), C('Verification and Certification of Electrical Installations', 'QQI', '2018'), C('Solar PV Installer', 'Mayo Sligo and Leitrim ETB', '2021')],
 skills=U('Single and three phase', 'Testing and certification', 'Fire alarms', 'Emergency lighting', 'Cable tray and trunking', 'Motor control panels', 'KNX basics', 'Solar PV', 'EV chargers', 'Reading drawings'),
 languages=LG(('English', None), ('Irish', 'fluent')),
 interests=I('hurling', 'restoring vintage radios'),
 references=[dict(name='Declan Geraghty', reference='Contracts Manager, Corrib Mechanical & Electrical Ltd, 091 555 0100'), dict(name='Majella Tobin', reference='Director, Tobin Hanley Electrical, 091 555 0177')],
 meta=X(('Driving licence', 'Full clean licence, categories B and BE')))

# 5 ------------------------------------------------------------------ marketing, Canada
P['simone-arsenault-clarke'] = dict(
 basics=dict(name='Simone Arsenault-Clarke', label='Marketing Manager', email='simone.ac@example.ca', phone='902-555-0168',
  location=dict(city='Halifax', region='NS', postalCode='B3K 2W1'), url='www.simoneac.example.ca', profiles=[PR('LinkedIn', 'linkedin.com/in/simone-arsenault-clarke-example')],
  summary='Bilingual marketing manager with ten years in tourism, food and non-profit. I turn small budgets into campaigns people talk about, and I measure what happened afterwards.'),
 work=[
  W('Marketing Manager', 'Fundy Shore Experiences', '2021-04', None, 'Halifax, NS', [
   'Plan and run a $640K annual budget across paid social, search, radio and partnerships', 'Grew direct bookings by 38% in two seasons while cutting cost per booking from $21 to $14',
   'Lead a team of three and two agencies', 'Relaunched the website in English and French']),
  W('Digital Marketing Specialist', 'Maritime Larder Foods Inc.', '2017-09', '2021-03', 'Dartmouth, NS', [
   'Built the e-mail program from 4,000 to 52,000 subscribers', 'Managed Google Ads and Meta campaigns with an average return on ad spend of 5.2', 'Ran product launches with 60 grocery partners']),
  W('Communications Coordinator', 'Société acadienne du patrimoine culinaire', '2015-05', '2017-08', 'Moncton, NB', [
   'Wrote newsletters, press releases and grant reports in both official languages', 'Organized the annual lobster supper, 600 guests']),
  W('Barista and Shift Lead', 'Two Gulls Coffee', '2012', '2015', 'Sackville, NB')],
 education=[
  E('Certificate', 'Digital Analytics', 'Dalhousie University, Faculty of Open Learning', '2018', '2019'),
  E('Bachelor of Commerce', 'Marketing', 'Mount Allison University', '2011', '2015', 'with Distinction')],
 certificates=[C('Google Ads Search Certification', 'Google', '2025-01', _x={'expires': 'January 2026'}), C('HubSpot Inbound Marketing', 'HubSpot Academy', '2023')],
 skills=L(('Campaign planning', '90%'), ('Google Analytics 4', '85%'), ('Copywriting', '95%'), ('Meta Ads', '80%'), ('Adobe Creative Cloud', '65%'), ('SEO', '75%')),
 languages=LG(('English', 'Native'), ('French', 'Fluent (Acadian)'), ('Spanish', 'Conversational')),
 awards=[dict(title='Tourism Marketing Campaign of the Year', awarder='Tourism Industry Association of Nova Scotia', date='2023')],
 volunteer=[dict(organization='Feed Nova Scotia', position='Board member', startDate='2022', summary='Chair of the communications committee'), dict(organization='Halifax Pop Explosion', position='Street team', startDate='2018', endDate='2019')],
 interests=I('Sea kayaking', 'Letterpress printing', 'Kitchen parties'))

# 6 ------------------------------------------------------------------ accountant, Nigeria
P['chukwuemeka-obiora-eze'] = dict(
 basics=dict(name='Chukwuemeka Daniel Obiora-Eze', label='Chartered Accountant', email='emeka.obioraeze@example.ng', phone='0803 000 4417, 0812 000 9035',
  location=dict(address='27 Adeniran Close, off Bode Thomas Street', city='Surulere', region='Lagos State'),
  summary='To work in a challenging environment where integrity and accuracy are valued, and to contribute my skills in financial reporting, tax and internal control towards the achievement of the organisation’s goals.'),
 work=[
  W('Finance Manager', 'Greenpalm Agro-Processing Limited', '2020-02', None, 'Ikeja, Lagos', [
   'Preparation of monthly management accounts and IFRS financial statements', 'Supervision of six accounts officers at head office and two plants', 'Liaison with FIRS and LIRS on tax audits; saved N18.4 million in disputed assessments', 'Implemented SAP Business One in 2022']),
  W('Senior Accountant', 'Greenpalm Agro-Processing Limited', '2017-06', '2020-01', 'Ikeja, Lagos', ['Bank reconciliation for eleven accounts', 'Fixed assets register and inventory count']),
  W('Audit Trainee', 'Balogun, Nwosu & Partners (Chartered Accountants)', '2014-10', '2017-05', 'Yaba, Lagos', ['Statutory audit of manufacturing, schools and microfinance banks', 'Computation of company income tax, VAT and withholding tax']),
  W('Accounts Assistant (NYSC)', 'Ministry of Finance, Bauchi State', '2013-09', '2014-08', 'Bauchi', ['Posting of payment vouchers and preparation of monthly transcripts'])],
 education=[
  E('M.Sc', 'Finance', 'University of Lagos, Akoka', '2018', '2020'),
  E('B.Sc (Hons)', 'Accountancy', 'University of Nigeria, Nsukka', '2008', '2012', 'Second Class Upper Division'),
  E('Senior School Certificate (WAEC)', None, 'Dennis Memorial Grammar School, Onitsha', '2001', '2007'),
  E('First School Leaving Certificate', None, 'Central Primary School, Awka', '1995', '2001')],
 certificates=[
  C('Associate Chartered Accountant (ACA)', 'Institute of Chartered Accountants of Nigeria', '2018', _x={'membership no.': 'MB 041 778'}),
  C('Associate, Chartered Institute of Taxation of Nigeria (ACTI)', None, '2021'), C('NYSC Discharge Certificate', 'National Youth Service Corps', '2014')],
 skills=U('Financial reporting (IFRS)', 'Sage 50', 'SAP Business One', 'Microsoft Excel', 'Peachtree', 'Tax planning', 'Budgeting', 'Internal audit'),
 languages=LG(('English', None), ('Igbo', None), ('Yoruba', 'fair')),
 interests=I('Reading', 'Football', 'Meeting people'),
 references=[dict(name='Mr. Babatunde Alalade', reference='Managing Director, Greenpalm Agro-Processing Limited, 0802 000 7781'), dict(name='Dr. (Mrs.) Ngozi Iheme', reference='Senior Lecturer, Department of Accountancy, University of Nigeria, Nsukka, 0805 000 1263')],
 meta=X(('Date of Birth', '11th March, 1990'), ('State of Origin', 'Anambra'), ('Local Government Area', 'Awka South'), ('Marital Status', 'Married'), ('Sex', 'Male'), ('Religion', 'Christianity')))

# 7 ------------------------------------------------------------------ hotel, Philippines
P['maria-liezel-dumaguing'] = dict(
 basics=dict(name='Maria Liezel P. Dumaguing', label='Front Office Supervisor', email='liezel.dumaguing@example.ph', phone='0917 555 0138',
  location=dict(address='Purok 4, Brgy. Basak', city='Lapu-Lapu City', region='Cebu', postalCode='6015', countryCode='PH', _country='Philippines'),
  summary='Seeking a front office or guest relations position in an international hotel or cruise line where I can use my eight years of experience in hospitality.'),
 work=[
  W('Front Office Supervisor', 'Mactan Lagoon Resort and Spa', '2022-07', None, 'Lapu-Lapu City, Cebu', ['Supervise a shift of seven front desk agents and two bellmen', 'Handle guest complaints, VIP arrivals and overbooking', 'Train new hires in Opera PMS and telephone etiquette', 'Guest satisfaction score of the front desk raised from 4.2 to 4.6']),
  W('Guest Service Attendant', 'MS Aurora Meridian (Norsund Cruises)', '2019-01', '2022-03', 'Caribbean and Mediterranean', ['Completed four contracts of eight months', 'Check-in, billing, lost and found and announcements in English']),
  W('Front Desk Agent', 'Hotel Casa Legaspi', '2016-06', '2018-11', 'Cebu City', ['Check-in and check-out for a 96-room hotel', 'Reservations, cashiering and night audit']),
  W('On-the-Job Trainee', 'Mactan Lagoon Resort and Spa', '2015-11', '2016-03', 'Lapu-Lapu City, Cebu', summary='600 hours in housekeeping, food and beverage and front office')],
 education=[
  E('Bachelor of Science', 'Hotel and Restaurant Management', 'University of San Jose–Recoletos, Cebu City', '2012', '2016', 'Cum Laude', _x={'stage': 'Tertiary'}),
  E(None, None, 'Lapu-Lapu City National High School', '2008', '2012', 'With honors', _x={'stage': 'Secondary'}),
  E(None, None, 'Basak Elementary School', '2002', '2008', None, _x={'stage': 'Elementary'})],
 certificates=[C('Front Office Services NC II', 'TESDA', '2016-04', _x={'certificate no.': '16072202004417'}), C('Basic Safety Training (STCW)', 'Visayas Maritime Training Center', '2018-10', _x={'valid until': 'October 2023'}), C('Basic Food Safety', 'Department of Tourism', '2022')],
 skills=U('Opera PMS', 'Cloudbeds', 'Complaint handling', 'Upselling', 'Cash handling', 'Night audit', 'MS Office'),
 languages=LG(('Cebuano', 'Native'), ('Filipino', 'Fluent'), ('English', 'Fluent'), ('Japanese', 'Basic')),
 awards=[dict(title='Employee of the Month', awarder='Mactan Lagoon Resort and Spa', date='2023-08')],
 references=[dict(name='Mr. Rodel Cabahug', reference='Front Office Manager, Mactan Lagoon Resort and Spa, 0918 555 0121'), dict(name='Ms. Arlene T. Ybañez', reference='HR Officer, Hotel Casa Legaspi, (032) 555 0190')],
 meta=X(('Age', '30'), ('Date of Birth', 'February 9, 1996'), ('Civil Status', 'Single'), ('Height', '5’3”'), ('Religion', 'Roman Catholic'), ('Citizenship', 'Filipino')))

# 8 ------------------------------------------------------------------ logistics, 27 years, South Africa
P['sibongile-mthethwa'] = dict(
 basics=dict(name='Sibongile Grace Mthethwa', label='Regional Distribution Manager', email='sg.mthethwa@example.co.za', phone='082 555 0147',
  location=dict(address='9 Flamboyant Avenue, Pinelands', city='Pinetown', postalCode='3610', region='KwaZulu-Natal'),
  summary='Logistics leader with more than 25 years in warehousing, road freight and port operations. I started on the dispatch floor and today carry the distribution of a national beverage group in three provinces. Known for calm shift handovers, honest numbers and for training people who then get promoted.'),
 work=[
  W('Regional Distribution Manager', 'Umlazi Beverages (Pty) Ltd', '2014-04', None, 'Durban', ['Responsible for four depots, 212 employees and a fleet of 94 trucks', 'On-time-in-full delivery improved from 87% to 96.5%', 'Negotiated wage agreements with two unions without a strike', 'Diesel cost per case reduced by 9% through route planning'], _x={'Reason for leaving': 'Still employed'}),
  W('Depot Manager', 'Umlazi Beverages (Pty) Ltd', '2008-07', '2014-03', 'Pietermaritzburg', ['Opened a new 6,000-pallet depot on time and within budget', 'Introduced RF scanning'], _x={'Reason for leaving': 'Promoted'}),
  W('Warehouse Shift Manager', 'Umlazi Beverages (Pty) Ltd', '2004-02', '2008-06', 'Durban', ['Night shift of 38 pickers and forklift drivers'], _x={'Reason for leaving': 'Promoted'}),
  W('Import Controller', 'Blue Marlin Freight Forwarders cc', '2000-08', '2004-01', 'Durban Harbour', ['Customs documents, container release and transport bookings for 120 containers a month'], _x={'Reason for leaving': 'Career growth'}),
  W('Dispatch Clerk', 'Zamani Wholesalers', '1998-03', '2000-07', 'Umlazi', ['Loading sheets, stock counts and delivery notes'], _x={'Reason for leaving': 'Better prospects'})],
 education=[
  E('Diploma', 'Logistics Management', 'University of South Africa (UNISA)', '2001', '2005'),
  E('Management Development Programme', None, 'University of KwaZulu-Natal, Extended Learning', None, '2012'),
  E('Senior Certificate (Matric)', None, 'Vukuzakhe High School, Umlazi', None, '1997', None, ['isiZulu', 'English', 'Mathematics', 'Accounting', 'Business Economics', 'Geography'])],
 certificates=[C('Certified in Logistics, Transportation and Distribution (CLTD)', 'ASCM', '2017'), C('Dangerous Goods Awareness', 'Transport Education Training Authority', '2021', _x={'valid to': '2026'}), C('Chairing Disciplinary Hearings', 'Durban Chamber of Commerce', '2010')],
 skills=L(('SAP EWM', 'Advanced'), ('Manhattan WMS', 'Intermediate'), ('Excel', 'Advanced'), ('Roadshow route planning', 'Advanced'), ('Power BI', 'Basic')),
 languages=LG(('isiZulu', 'Home language'), ('English', 'Excellent'), ('Afrikaans', 'Fair')),
 volunteer=[dict(organization='Pinetown Methodist Church', position='Treasurer', startDate='2016')],
 references=[dict(name='Mr Pieter Lombaard', reference='National Logistics Director, Umlazi Beverages (Pty) Ltd, 083 555 0166'), dict(name='Ms Nokuthula Dube', reference='Human Resources Manager, Umlazi Beverages (Pty) Ltd, 031 555 0102')],
 meta=X(('Identity number', '790412 0000 08 1'), ('Gender', 'Female'), ('Nationality', 'South African'), ('Driver’s licence', 'Code EB, own transport'), ('Health', 'Excellent'), ('Notice period', 'One calendar month')))

# 9 ------------------------------------------------------------------ law, Germany
P['jannis-reuterskamp'] = dict(
 basics=dict(name='Dr. Jannis Reuterskamp', label='Rechtsanwalt, Fachanwalt für Arbeitsrecht', email='j.reuterskamp@example.de', phone='+49 40 5550 1873',
  location=dict(address='Methfesselstraße 88', postalCode='20255', city='Hamburg'),
  summary='Arbeitsrechtler mit acht Jahren Berufserfahrung in Kanzlei und Unternehmen. Schwerpunkte: Restrukturierung, Betriebsverfassungsrecht und Vertretung vor Arbeitsgerichten.'),
 work=[
  W('Syndikusrechtsanwalt Arbeitsrecht', 'Elbwerk Maschinenbau SE', '2021-04', None, 'Hamburg', ['Beratung von Geschäftsführung und Personalabteilung an fünf Standorten', 'Verhandlung von Interessenausgleich und Sozialplan für 240 Beschäftigte', 'Schulung der Führungskräfte zu Datenschutz und Arbeitszeit']),
  W('Rechtsanwalt', 'Harms Oltmanns Rechtsanwälte PartG mbB', '2018-01', '2021-03', 'Bremen', ['Prozessvertretung in rund 160 Kündigungsschutzverfahren', 'Gutachten zum Betriebsübergang', 'Betreuung der Referendare']),
  W('Rechtsreferendar', 'Hanseatisches Oberlandesgericht', '2015-10', '2017-10', 'Hamburg', ['Wahlstation: Deutsch-Schwedische Handelskammer, Stockholm', 'Anwaltsstation: Harms Oltmanns Rechtsanwälte']),
  W('Wissenschaftlicher Mitarbeiter', 'Universität Göttingen, Lehrstuhl für Arbeitsrecht', '2013-10', '2015-09', 'Göttingen', ['Arbeitsgemeinschaften im Bürgerlichen Recht']),
  W('Zivildienstleistender', 'Rettungsdienst Ammerland', '2006-09', '2007-05', 'Westerstede')],
 education=[
  E('Promotion (Dr. iur.)', 'Arbeitsrecht', 'Universität Göttingen', '2013-10', '2016-07', 'magna cum laude', None, _x={'Thema': 'Die Beteiligung des Betriebsrats bei agilen Organisationsformen'}),
  E('Zweite Juristische Staatsprüfung', None, 'Gemeinsames Prüfungsamt Hamburg', None, '2017-11', 'vollbefriedigend (9,8 Punkte)'),
  E('Erste Juristische Prüfung', 'Rechtswissenschaft', 'Universität Göttingen', '2007-10', '2013-07', 'vollbefriedigend (10,2 Punkte)'),
  E('Erasmus-Semester', 'Rechtswissenschaft', 'Uppsala universitet', '2010-08', '2011-06'),
  E('Abitur', None, 'Gymnasium Westerstede', None, '2006-06', '1,7')],
 certificates=[C('Fachanwalt für Arbeitsrecht', 'Hanseatische Rechtsanwaltskammer Hamburg', '2021-11'), C('Mediator', 'Fernuniversität Hagen', '2019')],
 publications=[dict(name='Homeoffice und Mitbestimmung', publisher='Zeitschrift für Arbeitsrecht und Praxis', releaseDate='2022'), dict(name='Betriebsrat und agile Teams', publisher='Verlag Nordlicht', releaseDate='2017')],
 skills=[G('EDV', 'MS Office', 'DATEV Anwalt', 'RA-MICRO', 'beA', 'juris', 'Beck-Online')],
 languages=LG(('Deutsch', 'Muttersprache'), ('Englisch', 'verhandlungssicher'), ('Schwedisch', 'B2'), ('Latein', 'Großes Latinum')),
 volunteer=[dict(organization='Mieterverein Eimsbüttel e. V.', position='Ehrenamtliche Rechtsberatung', startDate='2019')],
 interests=I('Segeln', 'Schach', 'Kammerchor'),
 meta=X(('Geburtsdatum', '23.02.1988'), ('Geburtsort', 'Westerstede'), ('Familienstand', 'verheiratet, ein Kind'), ('Staatsangehörigkeit', 'deutsch'), ('Führerschein', 'Klasse B'), ('Ort, Datum', 'Hamburg, den 2. März 2026')))

# 10 ----------------------------------------------------------------- data, France
P['maelle-kerguenec'] = dict(
 basics=dict(name='Maëlle Kerguénec', label='Data analyst', email='maelle.kerguenec@example.fr', phone='06 39 98 41 27',
  location=dict(address='12 rue des Hauts-Pavés', postalCode='44000', city='Nantes'), profiles=[PR('LinkedIn', 'linkedin.com/in/maelle-kerguenec-exemple')],
  summary='Data analyst curieuse et rigoureuse, je traduis les questions métier en indicateurs simples. Cinq ans d’expérience dans la distribution et la mobilité.'),
 work=[
  W('Data analyst', 'Vélocéane Mobilités', '2021-03', None, 'Nantes', ['Construction du tableau de bord d’exploitation de 2 400 vélos en libre-service (Power BI, BigQuery)', 'Prévision de la demande par station : erreur moyenne réduite de 31 % à 19 %', 'Animation d’une communauté interne de 15 utilisateurs']),
  W('Chargée d’études statistiques', 'Coopérative Les Paniers de l’Ouest', '2019-09', '2021-02', 'Rennes', ['Segmentation de 180 000 porteurs de carte de fidélité', 'Automatisation du reporting hebdomadaire avec R et SQL']),
  W('Assistante data (alternance)', 'Coopérative Les Paniers de l’Ouest', '2017-09', '2019-08', 'Rennes', ['Contrôle de la qualité des données produits']),
  W('Stagiaire en statistique', 'Observatoire régional de la santé de Bretagne', '2017-04', '2017-06', 'Rennes', summary='Enquête sur les déplacements des lycéens, nettoyage et analyse de 1 200 questionnaires.')],
 education=[
  E('Master', 'Statistique et science des données', 'Université Rennes 2', '2017', '2019', 'mention Bien'),
  E('Licence', 'Mathématiques appliquées et sciences sociales', 'Université Rennes 2', '2014', '2017'),
  E('Baccalauréat', 'série S, spécialité mathématiques', 'Lycée de Cornouaille, Quimper', None, '2014', 'mention Assez bien')],
 certificates=[C('Microsoft Power BI Data Analyst (PL-300)', 'Microsoft', '2023'), C('TOEIC', 'ETS', '2019', _x={'note': '905 points'})],
 skills=[G('Langages', 'SQL', 'Python', 'R', 'DAX'), G('Outils', 'Power BI', 'BigQuery', 'dbt', 'Git', 'Excel'), G('Méthodes', 'séries temporelles', 'tests A/B', 'régression')],
 languages=LG(('Français', 'langue maternelle'), ('Anglais', 'C1'), ('Breton', 'notions')),
 projects=[dict(name='Marées ouvertes', description='Carte interactive des données de marées, développée sur mon temps libre', keywords=['Leaflet', 'Python'], startDate='2022')],
 interests=I('Voile (monitrice bénévole)', 'Fest-noz', 'Photographie argentique'),
 meta=X(('Âge', '29 ans'), ('Permis', 'Permis B')))

# 11 ----------------------------------------------------------------- teacher, Spain
P['inigo-belmonte-ruiz'] = dict(
 basics=dict(name='Íñigo Belmonte Ruiz', label='Profesor de Secundaria (Física y Química)', email='inigo.belmonte@example.es', phone='(+34) 611 555 042',
  location=dict(address='Calle Asalto, 61, 3.º B', postalCode='50002', city='Zaragoza', countryCode='ES', _country='España'),
  summary='Profesor de Física y Química con diez años de experiencia en centros públicos y concertados. Trabajo por proyectos, coordino el laboratorio y colaboro con la feria de ciencias del barrio.'),
 work=[
  W('Profesor de Física y Química', 'Colegio Concertado Santa Engracia', '2018-09', None, 'Zaragoza', ['Clases de 2.º ESO a 2.º de Bachillerato, entre 18 y 20 horas semanales', 'Coordinador del laboratorio y del plan de riesgos', 'Tutor de grupo durante cinco cursos', 'Aprobado en la EvAU de mis alumnos: 96 % en 2024']),
  W('Profesor interino', 'IES Valle del Jiloca', '2016-09', '2018-08', 'Calamocha, Teruel', ['Docencia bilingüe (inglés) en 1.º y 3.º de ESO', 'Apoyo al alumnado con necesidades educativas especiales']),
  W('Monitor de campamentos científicos', 'Asociación Chispa', '2013-07', '2015-08', 'Jaca, Huesca', summary='Talleres de astronomía y cohetes de agua para niños de 8 a 14 años, julio y agosto.', _when='Veranos 2013, 2014 y 2015', _fine=1)],
 education=[
  E('Máster', 'Profesorado de Educación Secundaria, especialidad Física y Química', 'Universidad de Zaragoza', '2015', '2016', '8,9'),
  E('Grado', 'Química', 'Universidad de Zaragoza', '2011', '2015', '7,6'),
  E('Bachillerato', 'Ciencias y Tecnología', 'IES Goya', '2009', '2011')],
 certificates=[C('Certificate in Advanced English (CAE)', 'Cambridge English', '2016-06'), C('Competencia digital docente, nivel B2', 'Gobierno de Aragón', '2023'), C('Primeros auxilios', 'Cruz Roja', '2019', _x={'duración': '20 horas'})],
 skills=U('Google Classroom', 'Moodle', 'GeoGebra', 'PhET', 'Genially', 'Excel', 'Aprendizaje basado en proyectos'),
 languages=LG(('Español', 'Lengua materna'), ('Inglés', 'C1'), ('Francés', 'A2')),
 publications=[dict(name='Cohetes de agua para entender a Newton', publisher='Revista Aragonesa de Didáctica', releaseDate='2021')],
 volunteer=[dict(organization='Banco de Alimentos de Zaragoza', position='Voluntario', startDate='2020')],
 meta=X(('Fecha de nacimiento', '04/10/1992'), ('Nacionalidad', 'Española'), ('Permiso de conducir', 'B')))

# 12 ----------------------------------------------------------------- retail, Brazil
P['jessica-tavares'] = dict(
 basics=dict(name='Jéssica Tavares do Nascimento', label='Supervisora de loja', email='jessica.tnascimento@example.com.br', phone='(19) 95555-0174',
  location=dict(address='Rua das Paineiras, 340, Jardim Aurélia', city='Campinas', region='SP', postalCode='13033-120'),
  summary='Profissional do varejo há nove anos, com experiência em liderança de equipe, metas de vendas e abertura de lojas. Busco oportunidade como gerente de loja.'),
 work=[
  W('Supervisora de loja', 'Lojas Girassol Moda', '2021-08', None, 'Campinas, SP', ['Liderança de 14 vendedores e 3 caixas', 'Loja destaque da regional em 2023, com 112% da meta anual', 'Responsável por escala, treinamento e inventário']),
  W('Vendedora', 'Lojas Girassol Moda', '2018-10', '2021-07', 'Campinas, SP', ['Primeiro lugar em vendas por seis meses', 'Apoio na abertura da loja do Shopping Bandeirinhas']),
  W('Operadora de caixa', 'Supermercados Bom Quintal', '2016-03', '2018-09', 'Sumaré, SP', ['Abertura e fechamento de caixa', 'Atendimento preferencial e troca de mercadorias']),
  W('Jovem aprendiz', 'Papelaria Lápis & Cia', '2014-02', '2015-12', 'Sumaré, SP')],
 education=[
  E('Tecnólogo', 'Gestão Comercial (EAD)', 'Universidade Paulista', '2024', '2026', None, None, _endfmt='{} (previsão de conclusão)'),
  E('Curso técnico', 'Administração', 'ETEC Bento Quirino', '2016', '2017'),
  E('Ensino médio completo', None, 'E. E. Professora Leonor Prado', None, '2015')],
 certificates=[C('Liderança no varejo', 'SENAC', '2022', _x={'carga horária': '40 horas'}), C('Excel intermediário', 'Fundação Bradesco', '2020'), C('Visual merchandising', 'SEBRAE', '2019')],
 skills=U('Atendimento ao cliente', 'Gestão de equipe', 'Controle de estoque', 'Visual merchandising', 'TOTVS', 'Pacote Office', 'Indicadores de vendas'),
 languages=LG(('Inglês', 'intermediário'), ('Espanhol', 'básico')),
 volunteer=[dict(organization='Instituto Mãos do Bairro', position='Instrutora de primeiro emprego', startDate='2022', endDate='2024')],
 meta=X(('Idade', '27 anos'), ('Estado civil', 'Solteira'), ('Nacionalidade', 'Brasileira'), ('Disponibilidade', 'Disponibilidade para viagens e mudança'), ('CNH', 'Categoria B')))

# 13 ----------------------------------------------------------------- research, Sweden
P['astrid-holmqvist-lind'] = dict(
 basics=dict(name='Astrid Holmqvist-Lind', label='Docent i marin ekologi', email='astrid.holmqvist-lind@example.se', phone='070-174 06 35',
  location=dict(address='Kustroddaregatan 5', postalCode='414 58', city='Göteborg'), url='orcid.org/0000-0000-0000-0000',
  summary='Marin ekolog med inriktning på ålgräsängar och kustnära fisk. Jag har lett tre externfinansierade projekt, handlett två doktorander till disputation och undervisat på alla nivåer.'),
 work=[
  W('Universitetslektor', 'Göteborgs universitet, Institutionen för biologi och miljövetenskap', '2019-01', None, 'Göteborg', ['Kursansvarig för Marin ekologi, 15 hp, omkring 40 studenter per år', 'Leder en forskargrupp om sex personer', 'Ledamot i institutionsrådet sedan 2022']),
  W('Forskare', 'Sveriges lantbruksuniversitet, Kustlaboratoriet', '2014-09', '2018-12', 'Öregrund', ['Provfisken och dataanalys i fem skärgårdsområden', 'Rapporter till Havs- och vattenmyndigheten']),
  W('Postdoktor', 'Universitetet i Bergen', '2012-08', '2014-08', 'Bergen, Norge', ['Modellering av torskyngel i R och Stan']),
  W('Doktorand', 'Stockholms universitet', '2007-09', '2012-05', 'Stockholm', ['Institutionstjänstgöring 20 procent, fältkurser på Askölaboratoriet'])],
 education=[
  E('Docent', 'marin ekologi', 'Göteborgs universitet', None, '2020'),
  E('Filosofie doktor', 'marin ekologi', 'Stockholms universitet', '2007', '2012', None, None, _x={'avhandling': 'Fish recruitment in fragmented eelgrass meadows'}),
  E('Magisterexamen', 'biologi', 'Umeå universitet', '2002', '2007', '240 hp')],
 awards=[dict(title='Projektbidrag Ålgräs i förändring, 4,2 mnkr', awarder='Formas', date='2021'), dict(title='Etableringsbidrag, 3,6 mnkr', awarder='Vetenskapsrådet', date='2016'), dict(title='Pedagogiska priset', awarder='Göteborgs naturvetarkår', date='2023')],
 publications=[
  dict(name='Recovery of eelgrass after trawling bans: a ten-year record', publisher='Journal of Coastal Habitats', releaseDate='2024'),
  dict(name='Who eats the grazers? Perch and stickleback along the Baltic coast', publisher='Nordic Marine Ecology', releaseDate='2021'),
  dict(name='Bayesian estimates of juvenile cod growth', publisher='Fjord and Shelf Research', releaseDate='2015')],
 certificates=[C('Högskolepedagogik, 15 hp', 'Göteborgs universitet', '2019'), C('Forskningsdykare', 'Sjöfartsverket', '2008', _x={'giltigt till': '2027'})],
 skills=[G('Metoder', 'provfiske', 'dykinventering', 'eDNA', 'Bayesiansk statistik'), G('Program', 'R', 'Stan', 'QGIS', 'Git', 'LaTeX')],
 languages=LG(('Svenska', 'modersmål'), ('Engelska', 'flytande'), ('Norska', 'god förståelse'), ('Finska', 'grundläggande')),
 volunteer=[dict(organization='Naturskyddsföreningen Hisingen', position='Styrelseledamot', startDate='2020')],
 references=[],
 meta=X(('Född', '1983'), ('Körkort', 'B-körkort, förarintyg för fritidsbåt'), ('Referenser', 'Referenser lämnas på begäran.')))

# 14 ----------------------------------------------------------------- career changer, Netherlands
P['sanne-verhoeven'] = dict(
 basics=dict(name='Sanne Verhoeven', label='Front-end developer | voormalig fysiotherapeut', email='sanne.verhoeven@example.nl', phone='06-55501928',
  location=dict(city='Utrecht', countryCode='NL', _country='Nederland'), profiles=[PR('LinkedIn', 'www.linkedin.com/in/sanne-verhoeven-voorbeeld')],
  summary='Na tien jaar in de zorg maak ik nu software voor mensen die niet van software houden. Ik bouw toegankelijke interfaces in React en praat graag met de gebruiker.'),
 work=[
  W('Front-end developer', 'Zorgbrug Digitaal', '2023-11', None, 'Utrecht', ['Bouw van het patiëntportaal in React en TypeScript, 85.000 gebruikers', 'Toegankelijkheid volgens WCAG 2.1 AA, audit behaald in 2024'], ),
  W('Junior front-end developer', 'Zorgbrug Digitaal', '2022-09', '2023-10', 'Utrecht', ['Onderhoud van het design system in Storybook', 'Unittests met Jest en Testing Library']),
  W('Fysiotherapeut', 'Fysio De Singel', '2014-02', '2022-01', 'Amersfoort', ['Behandeling van gemiddeld 45 patiënten per week', 'Opzetten van een beweeggroep voor COPD-patiënten', 'Begeleiding van stagiairs']),
  W('Fysiotherapeut', 'Revalidatiecentrum Heideborn', '2012-09', '2014-01', 'Ede', summary='Klinische revalidatie na orthopedische ingrepen.')],
 education=[
  E('Bootcamp', 'Full Stack Web Development', 'Codam-Noord Academie', '2022-02', '2022-07'),
  E('Bachelor', 'Fysiotherapie', 'Hogeschool Utrecht', '2008', '2012'),
  E('HAVO', 'Natuur & Gezondheid', 'Christelijk College Zeist', '2003', '2008')],
 certificates=[C('Professional Scrum Master I', 'Scrum.org', '2023-05'), C('BIG-registratie fysiotherapeut', 'CIBG', '2012', _x={'nummer': '00000000004'})],
 skills=U('React', 'TypeScript', 'HTML en CSS', 'Storybook', 'Jest', 'Figma', 'Toegankelijkheid (WCAG)'),
 languages=LG(('Nederlands', 'moedertaal'), ('Engels', 'vloeiend'), ('Duits', 'basis')),
 projects=[dict(name='Oefenmaatje', description='Web-app met oefeningen voor thuis, gebouwd als eindproject van de bootcamp', keywords=['React', 'Firebase'], startDate='2022', endDate='2022')],
 volunteer=[dict(organization='CoderDojo Utrecht', position='Mentor', startDate='2023')],
 interests=I('wielrennen', 'moestuin', 'bordspellen'))
