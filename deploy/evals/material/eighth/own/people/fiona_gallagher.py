"""Project manager with twenty years, Ireland."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Fiona Gallagher", "label": "Senior Programme Manager | PMP, PRINCE2, SAFe | Pharma & MedTech capital projects",
  "email": "fiona.gallagher@example.ie", "phone": "+353 85 555 0146",
  "location": {"city": "Cork", "countryCode": "IE"},
  "profiles": [{"network": "LinkedIn", "username": "fionagallagherpmp", "url": "www.linkedin.com/in/fionagallagherpmp"}],
  "summary": "Programme manager with more than 20 years in pharma, medical devices and telecoms. I have delivered capital and IT projects between €0.5m and "
             "€62m, most of them on sites that had to keep producing. Clients call me when a schedule has already slipped; I bring plain reporting, a "
             "risk log people read and a good relationship with the night shift."},
 "work": [
  {"name": "Lismore Biologics", "position": "Senior Programme Manager", "location": "Ringaskiddy, County Cork, Ireland", "startDate": "2019-02",
   "summary": "Accountable for a portfolio of 14 projects with a total value of €62m, including a new fill-finish line and the MES replacement.",
   "highlights": [
    "Delivered the fill-finish line five weeks early and 3% under budget, with zero lost-time incidents in 410,000 hours.",
    "Set up a PMO of six and a monthly portfolio board chaired by the site head.",
    "Negotiated the EPCM contract and its two variations.",
    "Closed out 11 of 12 HPRA inspection observations that concerned the project files within 30 days."]},
  {"name": "Lismore Biologics", "position": "Project Manager, Engineering", "location": "Ringaskiddy, County Cork, Ireland", "startDate": "2015-05", "endDate": "2019-01",
   "highlights": [
    "Managed the purified water upgrade (€4.8m) and the warehouse automation (€7.1m).",
    "Introduced Primavera P6 and earned value reporting on site.",
    "Coordinated three shutdowns of 9 to 16 days with up to 220 contractors a shift; no reportable accident and no late start-up."]},
  {"name": "Corrib Medical Devices Ltd", "position": "Project Manager", "location": "Galway, Ireland", "startDate": "2010-09", "endDate": "2015-04",
   "highlights": [
    "Led the transfer of three catheter lines from Minnesota to Galway, 85 people trained, FDA inspection passed without a 483.",
    "Chaired the weekly change control board.",
    "Recovered a packaging automation project that was four months late by re-baselining with the vendor in Bologna and moving acceptance tests to Italy.",
    "Line-managed two junior project managers and a planner."]},
  {"name": "Eirtel Business Solutions", "position": "IT Project Manager", "location": "Dublin, Ireland", "startDate": "2006-01", "endDate": "2010-08",
   "summary": "Roll-out of MPLS networks for public sector customers, up to nine projects in parallel."},
  {"name": "Eirtel Business Solutions", "position": "Project Coordinator", "location": "Dublin, Ireland", "startDate": "2004-03", "endDate": "2005-12",
   "summary": "Minutes, plans and purchase orders for a team of five project managers."},
  {"name": "Brennan Quinn & Partners", "position": "Graduate Engineer", "location": "Limerick, Ireland", "startDate": "2002-09", "endDate": "2004-02"}],
 "education": [
  {"institution": "University College Dublin, Michael Smurfit Graduate Business School", "studyType": "MSc", "area": "Project Management", "startDate": "2008", "endDate": "2010"},
  {"institution": "University of Limerick", "studyType": "BEng (Hons)", "area": "Manufacturing Systems Engineering", "startDate": "1998", "endDate": "2002"}],
 "certificates": [
  {"name": "Project Management Professional (PMP)", "issuer": "Project Management Institute", "date": "2009"},
  {"name": "PRINCE2 Practitioner", "issuer": "AXELOS", "date": "2007"},
  {"name": "SAFe 5 Agilist", "issuer": "Scaled Agile, Inc.", "date": "2021"},
  {"name": "Managing Safely", "issuer": "IOSH", "date": "2016"}],
 "skills": [{"name": "", "keywords": ["Stakeholder Management", "GMP", "Risk Management", "Primavera P6", "MS Project", "Earned Value Management",
                                      "Contract Negotiation", "CAPEX Planning"]}],
 "languages": [{"language": "English", "fluency": "Native or Bilingual"}, {"language": "Irish", "fluency": "Professional Working"},
               {"language": "German", "fluency": "Limited Working"}],
 "volunteer": [{"organization": "Cork Sailing Club", "position": "Safety Boat Officer", "startDate": "2014"}]}
