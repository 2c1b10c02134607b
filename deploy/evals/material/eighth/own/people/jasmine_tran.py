"""Student with first internships, USA."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Jasmine Nhi Tran", "email": "jntran@example.edu", "phone": "(408) 555-0163", "label": "Information Systems student",
  "location": {"address": "340 E San Fernando St #12", "city": "San Jose", "region": "CA", "postalCode": "95112"},
  "profiles": [
   {"network": "LinkedIn", "username": "jasmine-n-tran", "url": "linkedin.com/in/jasmine-n-tran"},
   {"network": "GitHub", "username": "jasminentran", "url": "github.com/jasminentran"}]},
 "education": [
  {"institution": "San José State University, Lucas College and Graduate School of Business", "studyType": "Bachelor of Science",
   "area": "Business Administration, Concentration in Management Information Systems", "startDate": "2022-08", "endDate": "2026-05", "score": "3.8/4.0",
   "courses": ["Database Management Systems", "Business Analytics", "Systems Analysis & Design", "Networking and Data Communications"]},
  {"institution": "Evergreen Valley College", "studyType": "A.A.", "area": "Liberal Arts", "endDate": "2022-05", "score": "3.9/4.0"}],
 "work": [
  {"name": "Halcyon Networks, Inc.", "position": "IT Business Analyst Intern", "location": "Milpitas, CA", "startDate": "2025-06", "endDate": "2025-08",
   "highlights": [
    "Mapped the laptop refresh process of 1,400 employees in Lucidchart and removed three approval steps",
    "Built a Power BI dashboard of open tickets that the service desk now reviews every Monday"]},
  {"name": "City of San José, Department of Transportation", "position": "Data Intern (part-time)", "location": "San Jose, CA", "startDate": "2024-09", "endDate": "2025-05",
   "highlights": [
    "Cleaned five years of bike counter data in Python (pandas) and published it on the open data portal",
    "Presented findings to a group of 15 planners and engineers"]},
  {"name": "Boba Bliss", "position": "Shift Lead", "location": "San Jose, CA", "startDate": "2021-06", "endDate": "2024-08",
   "highlights": ["Supervised up to 4 team members per shift, closed registers and ordered supplies"]}],
 "projects": [
  {"name": "CampusRide", "keywords": ["Python", "Flask", "PostgreSQL"], "startDate": "2025-02", "endDate": "2025-05", "url": "github.com/jasminentran/campusride",
   "highlights": ["Carpool matching web app for a class of 4; presented at the spring demo day to 60+ attendees"]},
  {"name": "Grocery Price Tracker", "keywords": ["Google Sheets", "Apps Script"], "startDate": "2024-01",
   "highlights": ["Scrapes weekly ads of three chains and e-mails the cheapest basket to 35 subscribers"]}],
 "volunteer": [
  {"organization": "Vietnamese Student Association, SJSU", "position": "Treasurer", "startDate": "2024-05",
   "highlights": ["Manage a $9,500 budget and the books of 8 events a year"]},
  {"organization": "Second Harvest of Silicon Valley", "position": "Food Sorting Volunteer", "startDate": "2019", "endDate": "2022"}],
 "skills": [
  {"name": "Technical", "keywords": ["SQL", "Python", "Tableau", "Power BI", "Excel (VLOOKUP, PivotTables)", "HTML/CSS", "Jira"]},
  {"name": "Business", "keywords": ["Process mapping", "Requirements gathering", "User stories"]}],
 "languages": [{"language": "Vietnamese", "fluency": "native"}, {"language": "Spanish", "fluency": "elementary"}],
 "awards": [{"title": "Dean's Scholar", "date": "2023"},
            {"title": "Alumni Association Leadership Scholarship", "date": "2024"}]}
