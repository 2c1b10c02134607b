"""Accountant, Nigeria."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Chukwuemeka Tobenna Obiora", "label": "Chartered Accountant",
  "email": "emeka.obiora@example.com", "phone": "+234 803 555 0192",
  "location": {"address": "14B Adebayo Mokuolu Street, Anthony Village", "city": "Lagos", "countryCode": "NG"},
  "profiles": [{"network": "LinkedIn", "username": "emekaobiora-aca", "url": "linkedin.com/in/emekaobiora-aca"}],
  "summary": "A chartered accountant with over nine years' experience in audit, financial reporting and tax across FMCG, "
             "microfinance and professional services. Able to work under pressure with little or no supervision."},
 "work": [
  {"name": "Golden Delta Foods & Beverages Plc", "position": "Senior Accountant, Financial Reporting", "location": "Ikeja, Lagos", "startDate": "2020-02",
   "highlights": [
    "Prepare monthly management accounts and IFRS financial statements for the group and two subsidiaries",
    "Reduced month-end close from 11 to 6 working days by redesigning the intercompany reconciliation",
    "Liaise with FIRS and LIRS on VAT, WHT and PAYE; saved ₦38 million in penalties during the 2022 tax audit",
    "Supervise three account officers and two NYSC members",
    "Coordinated the first-year adoption of IFRS 16 for 64 leased depots, including the disclosure notes reviewed by the external auditors"]},
  {"name": "Providus Trust Microfinance Bank Ltd", "position": "Account Officer", "location": "Surulere, Lagos", "startDate": "2017-05", "endDate": "2020-01",
   "highlights": [
    "Posted and reconciled daily GL, NIBSS and till balances of four branches",
    "Rendered statutory returns to the CBN and NDIC before every deadline",
    "Trained 12 cashiers on the migration from Bankone to Finacle",
    "Uncovered a dormant-account fraud of ₦4.7 million through a review of journal entries posted outside working hours"]},
  {"name": "Adeyemi, Nwosu & Co. (Chartered Accountants)", "position": "Audit Trainee", "location": "Yaba, Lagos", "startDate": "2015-11", "endDate": "2017-04",
   "highlights": ["Vouched payments, attended stock counts and drafted working papers for 20+ clients in manufacturing and NGOs"]},
  {"name": "Ministry of Finance, Benue State", "position": "NYSC Corps Member (Treasury Department)", "location": "Makurdi", "startDate": "2014-10", "endDate": "2015-09",
   "highlights": ["Assisted with payroll verification of 3,400 staff"]}],
 "education": [
  {"institution": "University of Nigeria, Nsukka (Enugu Campus)", "studyType": "B.Sc.", "area": "Accountancy", "startDate": "2009", "endDate": "2013",
   "score": "Second Class Upper Division"},
  {"institution": "Government College, Umuahia", "studyType": "Senior School Certificate (WASSCE)", "startDate": "2002", "endDate": "2008"}],
 "certificates": [
  {"name": "Associate Chartered Accountant (ACA)", "issuer": "Institute of Chartered Accountants of Nigeria (ICAN)", "date": "2018"},
  {"name": "Associate, Chartered Institute of Taxation of Nigeria (ACTI)", "issuer": "CITN", "date": "2021"},
  {"name": "Diploma in IFRS (DipIFR)", "issuer": "ACCA", "date": "2022"}],
 "skills": [{"name": "", "keywords": ["IFRS reporting", "Tax planning & compliance", "Audit", "Budgeting & variance analysis", "SAP Business One", "Sage 50",
                                      "QuickBooks", "Advanced Excel (Power Query, PivotTables)", "Power BI"]}],
 "languages": [{"language": "English"}, {"language": "Igbo"}, {"language": "Yoruba"}],
 "interests": [{"name": "Chess"}, {"name": "Reading"}, {"name": "Travelling"}],
 "meta": {"extra": [
  {"label": "Date of Birth", "value": "17th March, 1991"}, {"label": "Sex", "value": "Male"},
  {"label": "Marital Status", "value": "Married"}, {"label": "State of Origin", "value": "Anambra"},
  {"label": "Nationality", "value": "Nigerian"}, {"label": "Referees", "value": "Available on request"}]}}
