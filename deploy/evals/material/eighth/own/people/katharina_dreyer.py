"""HR, Germany."""
LANG = "de"
DOC = {
 "basics": {
  "name": "Katharina Dreyer-Kowalski", "label": "HR Business Partnerin", "email": "k.dreyer-kowalski@example.de", "phone": "0176 5550 2291",
  "location": {"address": "Ehrenfeldgürtel 141", "postalCode": "50823", "city": "Köln"},
  "profiles": [{"network": "LinkedIn", "username": "katharina-dreyer-kowalski", "url": "linkedin.com/in/katharina-dreyer-kowalski"}],
  "summary": "Personalerin mit zehn Jahren Erfahrung in Produktion, IT und Beratung. Ich begleite Führungskräfte vom ersten Stellenprofil bis zum "
             "Trennungsgespräch und verhandle gern auf Augenhöhe mit dem Betriebsrat."},
 "work": [
  {"name": "Rheinwerk Verpackungen SE", "position": "HR Business Partnerin", "location": "Köln", "startDate": "2021-01",
   "highlights": [
    "Betreuung von 420 Mitarbeitenden an zwei Standorten in allen arbeitsrechtlichen Fragen",
    "Einführung eines Kompetenzmodells und jährlicher Entwicklungsgespräche",
    "Verhandlung von sieben Betriebsvereinbarungen, u. a. zu mobiler Arbeit und Schichtmodellen",
    "Senkung der Fluktuation von 14 % auf 9 % in drei Jahren"]},
  {"name": "datamint Software GmbH", "position": "Senior Recruiterin", "location": "Düsseldorf", "startDate": "2017-05", "endDate": "2020-12",
   "highlights": [
    "Besetzung von rund 60 Stellen pro Jahr in Entwicklung, Vertrieb und Support",
    "Aufbau des Active Sourcing; Time-to-Hire von 71 auf 43 Tage verkürzt",
    "Auswahl und Einführung von Personio als Bewerbermanagementsystem"]},
  {"name": "Brandt & Seiler Personalberatung", "position": "Researcherin und Junior-Beraterin", "location": "Bonn", "startDate": "2014-10", "endDate": "2017-04",
   "highlights": ["Direktansprache für Führungspositionen in der Energie- und Versorgungswirtschaft"]},
  {"name": "Stadtwerke Münster GmbH", "position": "Werkstudentin Personalentwicklung", "location": "Münster", "startDate": "2012-11", "endDate": "2014-07"}],
 "education": [
  {"institution": "Westfälische Wilhelms-Universität Münster", "studyType": "M.A.", "area": "Erziehungswissenschaft, Schwerpunkt Erwachsenenbildung",
   "startDate": "2012-10", "endDate": "2014-09"},
  {"institution": "Universität zu Köln", "studyType": "B.A.", "area": "Erziehungswissenschaft und Soziologie", "startDate": "2009-10", "endDate": "2012-09"},
  {"institution": "Bischöfliches Gymnasium Am Stoppenberg, Essen", "studyType": "Allgemeine Hochschulreife", "endDate": "2008"}],
 "certificates": [
  {"name": "Systemischer Coach (DGfC)", "issuer": "artop – Institut an der HU Berlin", "date": "2022"},
  {"name": "Arbeitsrecht für Personaler, Zertifikatslehrgang", "issuer": "IHK Köln", "date": "2018"},
  {"name": "Ausbildereignung (AEVO)", "issuer": "IHK Köln", "date": "2016"}],
 "skills": [
  {"name": "Fachlich", "keywords": ["Arbeitsrecht", "Betriebsverfassungsrecht", "Active Sourcing", "Personalentwicklung", "Change Management"]},
  {"name": "Systeme", "keywords": ["SAP HCM", "SuccessFactors", "Personio", "MS Office"]}],
 "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Polnisch", "fluency": "fließend"}, {"language": "Englisch", "fluency": "verhandlungssicher"}],
 "interests": [{"name": "Chorgesang"}, {"name": "Rennradfahren"}],
 "meta": {"extra": [{"label": "Geboren", "value": "22. Juni 1989 in Essen"}]}}
