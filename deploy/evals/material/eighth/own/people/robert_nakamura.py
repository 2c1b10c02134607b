"""Public servant, USA."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Robert K. Nakamura", "email": "rk.nakamura@example.org", "phone": "808-555-0119",
  "location": {"address": "1450 Young Street, Unit 1205", "city": "Honolulu", "region": "HI", "postalCode": "96814"},
  "summary": "Program analyst and former legislative aide with 12 years of state and federal service in disaster recovery, grants and "
             "budget formulation. Active Secret clearance."},
 "work": [
  {"name": "Pacific Islands Recovery Administration, U.S. Department of Community Resilience", "position": "Management and Program Analyst",
   "location": "Honolulu, HI", "startDate": "2019-10",
   "highlights": [
    "Administer a grant portfolio of $118 million for 46 counties and territories; review applications, obligations and closeouts under 2 CFR Part 200.",
    "Drafted the after-action report on the 2023 wildfires, 31 recommendations of which 24 were adopted by the Regional Administrator.",
    "Designed a tracker in SharePoint and Power Automate that cut overdue quarterly reports from 38 to 5.",
    "Brief the Regional Administrator and congressional staff on recovery spending every month.",
    "Serve as Contracting Officer's Representative for two technical assistance contracts with a combined value of $6.4 million, including invoice review, "
    "monthly status meetings and contractor performance ratings in CPARS."],
   "_grade": "GS-0343-13", "_hours": "40", "_super": "Alice Fonoti (808-555-0155), may contact", "_salary": "$112,400 per annum"},
  {"name": "Pacific Islands Recovery Administration, U.S. Department of Community Resilience", "position": "Program Support Specialist",
   "location": "Honolulu, HI", "startDate": "2016-07", "endDate": "2019-09",
   "highlights": [
    "Processed 1,250 public assistance worksheets and answered applicant inquiries in English and Japanese.",
    "Trained 22 temporary employees during the Kilauea eruption response.",
    "Reconciled obligations in the grants system against the general ledger each quarter and resolved 94% of 310 discrepancies before year-end close."],
   "_grade": "GS-0301-11", "_hours": "40", "_super": "Dean Pruitt (808-555-0181), may contact", "_salary": "$71,950 per annum"},
  {"name": "Hawaiʻi State Legislature, Office of Senator M. Kealoha", "position": "Legislative Aide", "location": "Honolulu, HI", "startDate": "2013-01", "endDate": "2016-06",
   "highlights": [
    "Researched and drafted 17 bills and resolutions on housing and emergency management; four were signed into law.",
    "Managed constituent casework, about 60 letters and calls a week.",
    "Staffed the Senator at hearings of the Ways and Means Committee and wrote floor remarks, press releases and the monthly newsletter (11,000 readers)."],
   "_grade": None, "_hours": "45", "_super": "Sen. M. Kealoha, retired", "_salary": "$43,000 per annum"}],
 "education": [
  {"institution": "University of Hawaiʻi at Mānoa", "studyType": "Master of Public Administration", "endDate": "2016-05", "score": "3.85/4.0", "_loc": "Honolulu, HI"},
  {"institution": "Willamette University", "studyType": "Bachelor of Arts", "area": "Politics", "endDate": "2012-05", "score": "3.4/4.0", "_loc": "Salem, OR",
   "_minor": "Japanese Studies"}],
 "certificates": [
  {"name": "Certified Grants Management Specialist (CGMS)", "issuer": "National Grants Management Association", "date": "2020-08"},
  {"name": "FAC-COR Level II", "issuer": "Federal Acquisition Institute", "date": "2021-03"},
  {"name": "ICS-300: Intermediate ICS for Expanding Incidents", "issuer": "FEMA Emergency Management Institute", "date": "2017-02"}],
 "skills": [{"name": "", "keywords": ["Grants management", "Budget formulation", "Policy analysis", "Stakeholder engagement", "SharePoint", "Power Automate", "Excel", "ArcGIS Online"]}],
 "languages": [{"language": "Japanese", "fluency": "Advanced"}],
 "awards": [{"title": "Special Act Award", "awarder": "Pacific Islands Recovery Administration", "date": "2023"}],
 "volunteer": [{"organization": "Honolulu Festival Foundation", "position": "Interpreter", "startDate": "2014"}],
 "meta": {"extra": []}}
