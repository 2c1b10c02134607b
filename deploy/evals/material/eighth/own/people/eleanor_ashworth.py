"""Secondary school teacher, UK."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Eleanor Ashworth", "label": "Teacher of Mathematics", "email": "e.ashworth@example.co.uk", "phone": "07700 900 417",
  "location": {"address": "12 Marlborough Terrace", "city": "Sheffield", "postalCode": "S10 2BP"},
  "summary": "I am an enthusiastic and reflective teacher of mathematics with nine years' experience across 11–18 comprehensive schools. I have "
             "led Key Stage 3 and a year group, and I believe that every pupil can be taught to enjoy a hard problem."},
 "work": [
  {"name": "Hallam Ridge Academy (Northern Lights Trust)", "position": "Head of Year 9 and Teacher of Mathematics", "location": "Sheffield",
   "startDate": "2019-09",
   "highlights": [
    "Responsible for the pastoral care of 238 pupils and a team of nine form tutors",
    "Raised Year 9 attendance from 91.4% to 94.6% in two years through weekly tutor reviews and home visits",
    "Teach Years 7 to 13, including A level Further Mathematics; 2023 GCSE residual of +0.61",
    "Designated deputy safeguarding lead since 2022, attending core group meetings and early help reviews with families and Sheffield City Council"]},
  {"name": "Hallam Ridge Academy (Northern Lights Trust)", "position": "Key Stage 3 Co-ordinator, Mathematics", "location": "Sheffield",
   "startDate": "2017-09", "endDate": "2019-08",
   "highlights": [
    "Rewrote the three-year scheme of learning on a mastery model, now shared across four schools in the trust",
    "Ran the lunchtime numeracy clinic with sixth-form volunteers",
    "Mentored two trainee teachers from Sheffield Hallam University and a Teach First participant"]},
  {"name": "St Wilfrid's Catholic High School", "position": "Teacher of Mathematics (NQT, then main scale)", "location": "Rotherham",
   "startDate": "2015-09", "endDate": "2017-08",
   "highlights": ["Taught mixed-ability and set groups at Key Stages 3 and 4", "Organised the UKMT Junior Maths Challenge for 120 pupils a year"]}],
 "education": [
  {"institution": "Sheffield Hallam University", "studyType": "PGCE (Secondary) with QTS", "area": "Mathematics", "startDate": "2014", "endDate": "2015"},
  {"institution": "University of Leeds", "studyType": "BSc (Hons)", "area": "Mathematics with Finance", "startDate": "2011", "endDate": "2014", "score": "2:1"},
  {"institution": "Greenhead College, Huddersfield", "studyType": "A levels", "area": "Mathematics (A*), Further Mathematics (A), Economics (B)",
   "startDate": "2009", "endDate": "2011"}],
 "certificates": [
  {"name": "National Professional Qualification for Leading Behaviour and Culture (NPQLBC)", "issuer": "Ambition Institute", "date": "2023"},
  {"name": "Safeguarding Level 3", "issuer": "NSPCC", "date": "2024"},
  {"name": "Mastery Specialist", "issuer": "NCETM", "date": "2019"}],
 "skills": [{"name": "", "keywords": ["Curriculum design", "Behaviour management", "SIMS and Arbor", "Desmos", "GeoGebra", "Google Classroom"]}],
 "languages": [{"language": "French", "fluency": "intermediate"}],
 "volunteer": [{"organization": "Peak District Mountain Rescue Charity Shop", "position": "Weekend volunteer", "startDate": "2021"}],
 "interests": [{"name": "Fell running"}, {"name": "Bell ringing"}, {"name": "Baking sourdough"}],
 "references": [
  {"name": "Mr Graham Tunnicliffe", "_lines": ["Headteacher", "Hallam Ridge Academy", "g.tunnicliffe@example.org", "0114 496 0322"]},
  {"name": "Mrs Adaeze Bright", "_lines": ["Head of Mathematics", "St Wilfrid's Catholic High School", "a.bright@example.org", "01709 960 118"]}]}
