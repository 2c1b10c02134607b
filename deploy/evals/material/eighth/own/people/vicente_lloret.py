"""Electrician, Spain."""
LANG = "es"
DOC = {
 "basics": {
  "name": "Vicente Lloret Giménez", "label": "Electricista industrial", "email": "vicente.lloret@example.es", "phone": "+34 600 555 218",
  "location": {"address": "C/ Mestre Palau, 23, 2.º B", "postalCode": "46008", "city": "Valencia", "countryCode": "ES"},
  "summary": "Oficial 1.ª electricista con quince años de experiencia en baja tensión, mantenimiento industrial y fotovoltaica. Vehículo propio y "
             "disponibilidad para turnos y guardias."},
 "work": [
  {"name": "Instalaciones Turia Norte, S.L.", "position": "Oficial 1.ª electricista", "location": "Paterna (Valencia)", "startDate": "2017-03-01",
   "highlights": [
    "Montaje y puesta en marcha de 46 instalaciones fotovoltaicas de autoconsumo (de 5 a 250 kWp)",
    "Cuadros eléctricos, canalizaciones y líneas de BT en naves industriales",
    "Responsable de una cuadrilla de tres personas y de la prevención en obra"]},
  {"name": "Cerámicas La Plana, S.A.", "position": "Electricista de mantenimiento", "location": "Onda (Castellón)", "startDate": "2011-09-12", "endDate": "2017-02-24",
   "highlights": [
    "Mantenimiento preventivo y correctivo de hornos, prensas y líneas de esmaltado, a tres turnos",
    "Diagnóstico de averías en autómatas Siemens S7-300 y variadores",
    "Reducción de las paradas no programadas en un 18 % junto con el equipo de mecánica"]},
  {"name": "Electricidad Hermanos Ferrándiz, C.B.", "position": "Aprendiz y ayudante de electricista", "location": "Torrent (Valencia)",
   "startDate": "2009-07-01", "endDate": "2011-08-31",
   "highlights": ["Instalaciones en viviendas: mecanismos, cuadros, ICT y boletines"]}],
 "education": [
  {"institution": "IES Federica Montseny (Burjassot)", "studyType": "Técnico Superior", "area": "Sistemas Electrotécnicos y Automatizados",
   "startDate": "2013-09", "endDate": "2015-06"},
  {"institution": "CIPFP Ciutat de l'Aprenent (Valencia)", "studyType": "Técnico", "area": "Instalaciones Eléctricas y Automáticas",
   "startDate": "2007-09", "endDate": "2009-06"}],
 "certificates": [
  {"name": "Certificado de Instalador Electricista en Baja Tensión, categoría especialista", "issuer": "Generalitat Valenciana", "date": "2016"},
  {"name": "Tarjeta Profesional de la Construcción (TPC), 20 h electricidad", "issuer": "Fundación Laboral de la Construcción", "date": "2018"},
  {"name": "Trabajos en altura", "issuer": "Asepeyo", "date": "2022"}],
 "skills": [{"name": "", "keywords": ["REBT", "Lectura de esquemas unifilares", "Autómatas Siemens (TIA Portal)", "Termografía", "AutoCAD básico", "Fotovoltaica y baterías"]}],
 "languages": [{"language": "Español", "fluency": "Lengua materna"}, {"language": "Valenciano", "fluency": "C1"}, {"language": "Inglés", "fluency": "A2"}],
 "meta": {"extra": [
  {"label": "Fecha de nacimiento", "value": "08/05/1990"}, {"label": "Nacionalidad", "value": "española"},
  {"label": "Permiso de conducir", "value": "B y C"}]}}
