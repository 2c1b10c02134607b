"""Mechanical engineer, Germany."""
LANG = "de"
DOC = {
 "basics": {
  "name": "Jonas Hinrichsen", "label": "Entwicklungsingenieur Antriebstechnik",
  "email": "jonas.hinrichsen@example.de", "phone": "+49 431 5550 173",
  "location": {"address": "Holtenauer Straße 88a", "postalCode": "24105", "city": "Kiel"},
  "profiles": [{"network": "XING", "username": "Jonas_Hinrichsen4", "url": "xing.com/profile/Jonas_Hinrichsen4"}]},
 "work": [
  {"name": "Förde Marine Antriebe GmbH & Co. KG", "position": "Entwicklungsingenieur Getriebe", "location": "Kiel", "startDate": "2018-10",
   "highlights": [
    "Auslegung und Konstruktion von Untersetzungsgetrieben bis 2.400 kW (KISSsoft, Creo)",
    "Verantwortlich für die Baureihe FM-7: Herstellkosten um 12 % gesenkt, Gewicht um 85 kg",
    "Betreuung von Prüfstandsversuchen und Abnahmen mit DNV und Lloyd's Register",
    "Fachliche Anleitung von zwei Technischen Produktdesignern"]},
  {"name": "Ostermann Fördertechnik AG", "position": "Konstruktionsingenieur", "location": "Neumünster", "startDate": "2015-04", "endDate": "2018-09",
   "highlights": [
    "Konstruktion von Stetigförderern in SolidWorks, inkl. FEM-Nachweis (ANSYS Workbench)",
    "Erstellung von Risikobeurteilungen nach EN ISO 12100",
    "Inbetriebnahmen in Polen, Dänemark und der Türkei"]},
  {"name": "Institut für Konstruktionstechnik, TU Hamburg", "position": "Studentische Hilfskraft", "location": "Hamburg", "startDate": "2013-04", "endDate": "2014-09",
   "highlights": ["Versuchsaufbau und Auswertung von Reibwertmessungen mit MATLAB"]},
  {"name": "Lübecker Pumpenbau GmbH", "position": "Praktikant in der Fertigungsplanung", "location": "Lübeck", "startDate": "2012-03", "endDate": "2012-08",
   "highlights": ["REFA-Zeitaufnahmen und Optimierung der Vorrichtungen an zwei Drehzentren"]}],
 "education": [
  {"institution": "Technische Universität Hamburg", "studyType": "Master of Science", "area": "Produktentwicklung, Werkstoffe und Produktion",
   "startDate": "2012-10", "endDate": "2015-03", "score": "1,6", "_loc": "Hamburg",
   "_thesis": "Einfluss der Oberflächenrauheit auf die Grübchentragfähigkeit einsatzgehärteter Zahnräder"},
  {"institution": "Fachhochschule Kiel", "studyType": "Bachelor of Engineering", "area": "Maschinenbau", "startDate": "2008-09", "endDate": "2012-02",
   "score": "2,1", "_loc": "Kiel"},
  {"institution": "Duborg-Skolen Flensburg", "studyType": "Abitur", "endDate": "2007-06", "score": "2,3", "_loc": "Flensburg"}],
 "certificates": [
  {"name": "Certified SolidWorks Professional (CSWP)", "issuer": "Dassault Systèmes", "date": "2016"},
  {"name": "Six Sigma Green Belt", "issuer": "TÜV NORD Akademie", "date": "2019-11"},
  {"name": "Schweißkonstrukteur (Modul 1)", "issuer": "SLV Nord", "date": "2021"}],
 "skills": [
  {"name": "Creo Parametric", "level": "sehr gut"}, {"name": "SolidWorks", "level": "sehr gut"}, {"name": "KISSsoft", "level": "gut"},
  {"name": "ANSYS Workbench", "level": "gut"}, {"name": "MATLAB/Simulink", "level": "Grundkenntnisse"}, {"name": "SAP PLM", "level": "gut"}],
 "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Dänisch", "fluency": "verhandlungssicher"},
               {"language": "Englisch", "fluency": "C1"}],
 "volunteer": [{"organization": "Freiwillige Feuerwehr Kiel-Wik", "position": "Gruppenführer", "startDate": "2011"}],
 "interests": [{"name": "Regattasegeln"}, {"name": "Restaurierung alter Schiffsdiesel"}],
 "meta": {"extra": [
  {"label": "Geburtsdatum", "value": "04.11.1988"}, {"label": "Geburtsort", "value": "Flensburg"},
  {"label": "Familienstand", "value": "verheiratet, zwei Kinder"}, {"label": "Führerschein", "value": "B, BE"}]}}
