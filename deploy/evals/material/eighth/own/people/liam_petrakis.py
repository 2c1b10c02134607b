"""Retail / sales, Australia."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Liam Petrakis", "label": "Retail Store Manager", "email": "liam.petrakis@example.com.au", "phone": "0491 570 156",
  "location": {"address": "7/41 Boundary Rd", "city": "Parramatta", "region": "NSW", "postalCode": "2150"},
  "summary": "Customer-focused retail leader with 10 years on the floor, from Christmas casual to store manager. Known for low shrinkage, "
             "a calm team and a full roster in December."},
 "work": [
  {"name": "Bright & Barrow Homewares Pty Ltd", "position": "Store Manager", "location": "Parramatta NSW", "startDate": "2020-06",
   "highlights": [
    "Manage a $4.8m store with 23 permanent and casual team members",
    "Grew like-for-like sales by 9% in FY23 against a state average of 3%",
    "Brought shrinkage down from 2.4% to 1.1% with daily cycle counts and a new fitting-out of the back dock",
    "Store of the Year (NSW/ACT) in 2022"]},
  {"name": "Bright & Barrow Homewares Pty Ltd", "position": "Assistant Store Manager", "location": "Castle Hill NSW", "startDate": "2018-02", "endDate": "2020-05",
   "highlights": [
    "Wrote rosters within a 10.5% wage budget and handled visual merchandising for two seasonal resets a year",
    "Opened the Rouse Hill pop-up in six weeks"]},
  {"name": "Southern Cross Surf Co.", "position": "Sales Assistant / Key Holder", "location": "Bondi Junction NSW", "startDate": "2015-11", "endDate": "2018-01",
   "highlights": [
    "Top seller of wetsuits in 2016 and 2017, 118% of budget",
    "Trained six casuals on POS, lay-by and end-of-day banking"]},
  {"name": "Gino's Pizzeria & Bar", "position": "Kitchen Hand (casual)", "location": "Merrylands NSW", "startDate": "2013-12", "endDate": "2015-10"}],
 "education": [
  {"institution": "TAFE NSW, Granville Campus", "studyType": "Certificate IV", "area": "Retail Management", "endDate": "2019"},
  {"institution": "Merrylands High School", "studyType": "Higher School Certificate (HSC)", "endDate": "2014"}],
 "certificates": [
  {"name": "Provide First Aid (HLTAID011)", "issuer": "St John Ambulance Australia", "date": "2024"},
  {"name": "Responsible Service of Alcohol (RSA)", "issuer": "Liquor & Gaming NSW", "date": "2016"}],
 "skills": [
  {"name": "Store operations", "keywords": ["Rostering & wage control", "Stocktakes and cycle counts", "Loss prevention", "WHS compliance"]},
  {"name": "Sales and service", "keywords": ["Visual merchandising", "Complaint handling", "Clienteling", "Upselling"]},
  {"name": "Leadership", "keywords": ["Recruitment and onboarding", "Coaching on the floor", "Performance reviews"]},
  {"name": "Systems", "keywords": ["Retail Express", "Deputy", "Shopify POS", "Microsoft Excel"]}],
 "languages": [{"language": "English", "fluency": "native"}, {"language": "Greek", "fluency": "conversational"}],
 "volunteer": [{"organization": "Parramatta Junior Rugby League", "position": "Under 10s Coach", "startDate": "2019", "endDate": "2023"}],
 "meta": {"extra": [
  {"label": "Licence", "value": "NSW Driver Licence (Class C)"}, {"label": "Referees", "value": "Referees available on request"}]}}
