"""Data scientist with a doctorate, Canada."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Leila Farrokhzad", "label": "Staff Data Scientist", "email": "leila@farrokhzad.example", "phone": "+1 416 555 0177",
  "url": "farrokhzad.example",
  "location": {"address": "88 Howland Avenue", "city": "Toronto", "region": "ON", "postalCode": "M5R 3B2"},
  "profiles": [
   {"network": "GitHub", "username": "lfarrokhzad", "url": "github.com/lfarrokhzad"},
   {"network": "LinkedIn", "username": "leila-farrokhzad", "url": "linkedin.com/in/leila-farrokhzad"},
   {"network": "ORCID", "username": "0000-0002-5550-1776", "url": "orcid.org/0000-0002-5550-1776"}]},
 "work": [
  {"name": "Maplewise Health Analytics Inc.", "position": "Staff Data Scientist", "location": "Toronto, ON", "startDate": "2022-01",
   "highlights": [
    "Lead causal inference for a virtual care product with 1.3M patients; my uplift model decides who is offered a follow-up call.",
    "Designed a switchback experiment that found a 6.2% drop in no-shows and replaced a vendor costing $400k a year.",
    "Set up model review, monitoring and a reading group for 11 data scientists."]},
  {"name": "Northlake Bank", "position": "Data Scientist, Credit Risk Modelling", "location": "Toronto, ON", "startDate": "2019-06", "endDate": "2021-12",
   "highlights": [
    "Built IFRS 9 lifetime PD models for unsecured lending in Python and SAS; approved by validation without findings.",
    "Ported 14 batch scorecards to PySpark, cutting the run from nine hours to 50 minutes.",
    "Explained model behaviour to adjudicators, auditors and OSFI examiners in plain language; wrote the team's documentation standard."]},
  {"name": "Department of Statistical Sciences, University of Toronto", "position": "Graduate Research Assistant", "location": "Toronto, ON",
   "startDate": "2014-09", "endDate": "2019-04",
   "highlights": ["Developed nonparametric Bayesian methods for interval-censored data under Prof. D. Haldane.",
                  "Wrote the R package icbayes (CRAN, 9,000 downloads)."]}],
 "education": [
  {"institution": "University of Toronto", "studyType": "Ph.D.", "area": "Statistics", "startDate": "2014-09", "endDate": "2019-04", "_loc": "Toronto, ON",
   "_thesis": "Nonparametric Bayesian Inference for Interval-Censored Recurrent Events"},
  {"institution": "McGill University", "studyType": "M.Sc.", "area": "Mathematics and Statistics", "startDate": "2012-09", "endDate": "2014-08",
   "score": "3.93/4.00", "_loc": "Montréal, QC"},
  {"institution": "Sharif University of Technology", "studyType": "B.Sc.", "area": "Pure Mathematics", "startDate": "2008-09", "endDate": "2012-06",
   "score": "18.2/20", "_loc": "Tehran, Iran"}],
 "publications": [
  {"name": "Dirichlet process mixtures for interval-censored recurrent events", "publisher": "Biometrics", "releaseDate": "2019", "_authors": "L. Farrokhzad and D. Haldane",
   "_where": "75(4), 1120–1132"},
  {"name": "Fast posterior sampling with stale gradients", "publisher": "Proceedings of AISTATS", "releaseDate": "2018", "_authors": "L. Farrokhzad, T. Oyelaran and D. Haldane",
   "_where": "pp. 402–411"},
  {"name": "Switchback designs when patients remember", "publisher": "Journal of Causal Inference", "releaseDate": "2024", "_authors": "L. Farrokhzad and S. Pruneau",
   "_where": "12(1), 1–24"},
  {"name": "A note on censoring in wearable sleep data", "publisher": "Statistics in Medicine", "releaseDate": "2021", "_authors": "S. Pruneau, L. Farrokhzad and A. Iyer",
   "_where": "40(22), 4788–4803"}],
 "projects": [{"name": "icbayes", "description": "R package for interval-censored survival data, maintained since 2016", "keywords": ["R", "C++", "Rcpp"],
               "url": "github.com/lfarrokhzad/icbayes"}],
 "skills": [
  {"name": "Programming", "keywords": ["Python", "R", "SQL", "C++", "Stan"]},
  {"name": "Machine Learning", "keywords": ["PyTorch", "scikit-learn", "XGBoost", "PyMC", "DoWhy"]},
  {"name": "Data Engineering", "keywords": ["PySpark", "Airflow", "dbt", "Snowflake", "Docker"]}],
 "awards": [
  {"title": "NSERC Postgraduate Scholarship (PGS D)", "awarder": "Natural Sciences and Engineering Research Council of Canada", "date": "2016"},
  {"title": "Best Student Paper", "awarder": "Statistical Society of Canada", "date": "2018"}],
 "volunteer": [{"organization": "R-Ladies Toronto", "position": "Co-organizer", "startDate": "2020"}],
 "languages": [{"language": "Persian", "fluency": "native"}, {"language": "English", "fluency": "fluent"}, {"language": "French", "fluency": "B2"}],
 "meta": {"extra": []}}
