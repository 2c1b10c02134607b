"""Chef, France."""
LANG = "fr"
DOC = {
 "basics": {
  "name": "Baptiste Morel", "label": "Chef de cuisine", "email": "baptiste.morel@example.fr", "phone": "06 39 98 55 41",
  "location": {"address": "18, rue de la Charité", "postalCode": "69002", "city": "Lyon"},
  "summary": "Chef de cuisine, quinze ans de métier entre bistronomie, hôtellerie 4 étoiles et restauration collective. Cuisine de saison, ratios "
             "tenus, brigade stable : voilà ce que j'apporte."},
 "work": [
  {"name": "Restaurant Le Cerfeuil", "position": "Chef de cuisine", "location": "Lyon", "startDate": "2019-09",
   "highlights": [
    "60 couverts midi et soir, brigade de 7 personnes, carte renouvelée toutes les six semaines",
    "Ratio matière ramené de 34 % à 28 % sans hausse des prix",
    "Mise en place du plan de maîtrise sanitaire (HACCP) et suivi des contrôles de la DDPP"]},
  {"name": "Hôtel Beaurivage & Spa ****", "position": "Sous-chef", "location": "Annecy", "startDate": "2015-04", "endDate": "2019-08",
   "highlights": [
    "Gestion des banquets jusqu'à 250 personnes et du room service",
    "Formation de 11 apprentis, dont deux finalistes régionaux des Olympiades des métiers"]},
  {"name": "Maison Vauquelin", "position": "Chef de partie poissons", "location": "Paris 7e", "startDate": "2012-02", "endDate": "2015-03",
   "highlights": ["Restaurant une étoile au guide Michelin ; poste poissons puis garde-manger"]},
  {"name": "Brasserie du Parc", "position": "Commis de cuisine", "location": "Villeurbanne", "startDate": "2009-09", "endDate": "2012-01"}],
 "education": [
  {"institution": "Lycée hôtelier François-Rabelais, Dardilly", "studyType": "Bac professionnel", "area": "Cuisine", "startDate": "2007", "endDate": "2009"},
  {"institution": "CFA de la gastronomie, Lyon", "studyType": "CAP", "area": "Cuisine", "startDate": "2005", "endDate": "2007"}],
 "certificates": [
  {"name": "Formation HACCP en restauration commerciale", "issuer": "CCI Lyon Métropole", "date": "2019"},
  {"name": "Permis d'exploitation", "issuer": "UMIH Formation", "date": "2021"},
  {"name": "Sauveteur secouriste du travail (SST)", "date": "2023"}],
 "skills": [
  {"name": "Cuisine", "keywords": ["Cuisine de saison", "Cuissons basse température", "Poissons et crustacés", "Pâtisserie de restaurant"]},
  {"name": "Gestion", "keywords": ["Fiches techniques", "Calcul des ratios", "Plannings", "Négociation fournisseurs", "Easilys"]}],
 "languages": [{"language": "Français", "fluency": "langue maternelle"}, {"language": "Anglais", "fluency": "B1"}, {"language": "Italien", "fluency": "notions"}],
 "awards": [{"title": "Demi-finaliste du Trophée Jean-Delaveyne", "date": "2018"}],
 "interests": [{"name": "Apiculture"}, {"name": "Trail en montagne"}, {"name": "Marchés de producteurs"}],
 "meta": {"extra": [{"label": "Permis", "value": "Permis B, véhiculé"}, {"label": "Âge", "value": "35 ans"}]}}
