"""Software engineer, India."""
LANG = "en"
DOC = {
 "basics": {
  "name": "Arvind Subramaniam", "label": "Senior Software Engineer – Payments & Distributed Systems",
  "email": "arvind.subramaniam@example.com", "phone": "+91 98450 55012",
  "location": {"city": "Bengaluru", "region": "Karnataka"},
  "profiles": [
   {"network": "LinkedIn", "username": "arvindsubramaniam", "url": "linkedin.com/in/arvindsubramaniam"},
   {"network": "GitHub", "username": "arvind-subra", "url": "github.com/arvind-subra"}],
  "summary": "Backend engineer with 8+ years in fintech and logistics. I like boring technology, small services and "
             "clear runbooks; most of my work since 2019 has been on UPI and card rails."},
 "work": [
  {"name": "Kestrel Payments Pvt. Ltd.", "position": "Senior Software Engineer", "location": "Bengaluru, India", "startDate": "2021-04",
   "highlights": [
    "Own the UPI collect and mandate services (Go, PostgreSQL, Kafka) that settle ~4.2M transactions a day at p99 < 180 ms",
    "Split a 9-year-old Java monolith into 6 services over 14 months without a single customer-facing outage",
    "Cut the monthly AWS bill by 31% by moving batch reconciliation to Spot instances and Graviton",
    "Mentor 4 engineers; run the fortnightly incident review and the backend hiring panel"]},
  {"name": "Kestrel Payments Pvt. Ltd.", "position": "Software Engineer II", "location": "Bengaluru, India", "startDate": "2019-07", "endDate": "2021-03",
   "highlights": [
    "Built the refunds API used by 2,300 merchants; reduced \"refund not received\" tickets by 44%",
    "Introduced contract tests with Pact and brought the nightly build from 52 to 17 minutes"]},
  {"name": "Tarang Logistics Technologies", "position": "Software Engineer", "location": "Hyderabad, India", "startDate": "2016-08", "endDate": "2019-06",
   "highlights": [
    "Developed route-planning microservices in Java 8/Spring Boot for a fleet of 1,100 trucks in Telangana and Andhra Pradesh",
    "Migrated shipment tracking from polling to MQTT, saving roughly 60% of mobile data per driver",
    "Wrote the Android driver app's offline queue (Kotlin, Room)"]},
  {"name": "Nimbus & Oak Software (I) Ltd.", "position": "Software Development Intern", "location": "Chennai, India", "startDate": "2015-05", "endDate": "2015-07",
   "highlights": ["Automated regression tests of an insurance portal with Selenium; 120 test cases handed over to QA"]}],
 "education": [
  {"institution": "National Institute of Technology, Tiruchirappalli", "studyType": "B.Tech (Hons.)", "area": "Computer Science and Engineering",
   "startDate": "2012-08", "endDate": "2016-05", "score": "8.74/10", "_loc": "Tamil Nadu, India"},
  {"institution": "Chinmaya Vidyalaya, Anna Nagar", "studyType": "CBSE Class XII", "endDate": "2012-05", "score": "95.2%", "_loc": "Chennai, India"}],
 "projects": [
  {"name": "raftlite", "keywords": ["Go", "gRPC", "etcd", "Prometheus"], "startDate": "2022-11", "url": "github.com/arvind-subra/raftlite",
   "highlights": ["A teaching implementation of the Raft consensus algorithm with a visual log inspector; 640+ stars on GitHub",
                  "Chaos tests that kill, pause and partition nodes run on every pull request"]},
  {"name": "Namma Bus", "keywords": ["Kotlin", "Jetpack Compose", "GTFS"], "startDate": "2020-01", "endDate": "2020-06", "url": "github.com/arvind-subra/namma-bus",
   "highlights": ["Offline timetable app for Bengaluru city buses with 18k downloads on the Play Store"]}],
 "skills": [
  {"name": "Languages", "keywords": ["Go", "Java", "Kotlin", "Python", "SQL", "Bash"]},
  {"name": "Frameworks", "keywords": ["Spring Boot", "gRPC", "Gin", "JUnit 5", "React (basic)"]},
  {"name": "Data & Messaging", "keywords": ["PostgreSQL", "Kafka", "Redis", "ClickHouse", "DynamoDB"]},
  {"name": "DevOps", "keywords": ["AWS", "Kubernetes", "Terraform", "GitHub Actions", "Grafana", "OpenTelemetry"]}],
 "certificates": [
  {"name": "AWS Certified Solutions Architect – Associate", "issuer": "Amazon Web Services", "date": "2022-09"},
  {"name": "Certified Kubernetes Application Developer (CKAD)", "issuer": "The Linux Foundation", "date": "2023-02"}],
 "awards": [
  {"title": "Kestrel \"Keep the Lights On\" Award", "awarder": "Kestrel Payments", "date": "2022"},
  {"title": "Finalist, Smart India Hackathon", "awarder": "AICTE", "date": "2015"}],
 "languages": [{"language": "English", "fluency": "fluent"}, {"language": "Tamil", "fluency": "native"},
               {"language": "Hindi", "fluency": "conversational"}]}
