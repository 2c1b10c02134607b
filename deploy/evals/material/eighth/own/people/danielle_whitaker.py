"""Registered nurse, USA."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Danielle R. Whitaker, BSN, RN", "label": "Registered Nurse, Cardiac Step-Down",
  "email": "drwhitaker.rn@example.com", "phone": "(614) 555-0148",
  "location": {"address": "2217 Neil Ave, Apt 4B", "city": "Columbus", "region": "OH", "postalCode": "43201"},
  "profiles": [{"network": "LinkedIn", "username": "danielle-whitaker-rn", "url": "www.linkedin.com/in/danielle-whitaker-rn"}],
  "summary": "Compassionate and detail-oriented Registered Nurse with 7 years of acute care experience, including 4 years on a "
             "32-bed cardiac step-down unit. Comfortable as charge nurse, preceptor and float. Seeking an ICU position with a "
             "residency track."},
 "work": [
  {"name": "Riverbend Regional Medical Center", "position": "Registered Nurse – Cardiac Step-Down Unit", "location": "Columbus, OH", "startDate": "2020-03",
   "highlights": [
    "Provide direct care for 4–5 telemetry patients per shift, post-PCI, CHF and post-CABG days 2–5.",
    "Relief charge nurse since 2022; coordinate staffing, admissions and transfers for a 32-bed unit.",
    "Precepted 9 new graduate nurses, 8 of whom are still with the hospital.",
    "Served on the falls committee that lowered unit falls with injury from 1.9 to 0.7 per 1,000 patient days."]},
  {"name": "St. Brendan's Hospital, a member of Trinity Lakes Health", "position": "Staff Nurse, Medical/Surgical (Float Pool)", "location": "Dublin, OH",
   "startDate": "2017-07", "endDate": "2020-02",
   "highlights": [
    "Floated between orthopedics, oncology and general medicine with ratios of up to 1:6.",
    "Super user for the Epic go-live in fall 2018; trained 40+ colleagues at the elbow.",
    "Received the DAISY nomination twice from patients' families."]},
  {"name": "Maple Glen Assisted Living, LLC", "position": "State Tested Nursing Assistant (STNA)", "location": "Westerville, OH",
   "startDate": "2014-06", "endDate": "2017-05",
   "highlights": ["Assisted 14 residents with activities of daily living on evening shifts while attending nursing school full time."]}],
 "education": [
  {"institution": "The Ohio State University, College of Nursing", "studyType": "Bachelor of Science in Nursing (BSN)", "endDate": "2017-05",
   "score": "3.71", "_loc": "Columbus, OH", "_honor": "cum laude"},
  {"institution": "Westerville Central High School", "studyType": "High School Diploma", "endDate": "2013-06", "_loc": "Westerville, OH"}],
 "certificates": [
  {"name": "Registered Nurse License, RN.412877", "issuer": "Ohio Board of Nursing"},
  {"name": "Progressive Care Certified Nurse (PCCN)", "issuer": "AACN Certification Corporation", "date": "2022-06"},
  {"name": "Advanced Cardiovascular Life Support (ACLS)", "issuer": "American Heart Association", "date": "2024-03"},
  {"name": "Basic Life Support (BLS)", "issuer": "American Heart Association", "date": "2024-03"}],
 "skills": [{"name": "", "keywords": [
   "Telemetry & rhythm interpretation", "Epic (Hyperspace, Rover)", "IV insertion", "Wound vac care", "Heparin & amiodarone drips",
   "Chest tube management", "Patient education", "Triage", "Charge nurse duties"]}],
 "languages": [{"language": "English", "fluency": "Native"}, {"language": "Spanish", "fluency": "Medical conversational"}],
 "volunteer": [
  {"organization": "Faith Mission Community Clinic", "position": "Volunteer Nurse", "startDate": "2019",
   "summary": "Blood pressure screenings and flu shots, one Saturday a month"}],
 "awards": [{"title": "Rookie Nurse of the Year", "awarder": "St. Brendan's Hospital", "date": "2018"}]}
