"""Marketing manager, Brazil."""
LANG = "pt"
DOC = {
 "basics": {
  "name": "Camila Andrade Figueiredo", "label": "Gerente de Marketing Digital", "email": "camila.figueiredo@example.com.br", "phone": "(11) 95555-0134",
  "location": {"city": "São Paulo", "region": "SP"},
  "profiles": [{"network": "LinkedIn", "username": "camilafigueiredo", "url": "linkedin.com/in/camilafigueiredo"}],
  "url": "camilafigueiredo.example.com.br",
  "summary": "Profissional de marketing com 11 anos de experiência em varejo, educação e bens de consumo. Gosto de unir marca e performance: já "
             "administrei verbas de até R$ 14 milhões por ano e times de 12 pessoas."},
 "work": [
  {"name": "Casa Jatobá Móveis e Decoração S.A.", "position": "Gerente de Marketing Digital", "location": "São Paulo, SP", "startDate": "2021-02",
   "highlights": [
    "Responsável por mídia paga, CRM e conteúdo de três marcas, com equipe de 12 pessoas",
    "Aumento de 38% na receita do e-commerce em 2022 com redução de 15% no CAC",
    "Implantação do Salesforce Marketing Cloud e de réguas de relacionamento para 2,1 milhões de clientes"]},
  {"name": "Grupo Educacional Novo Horizonte", "position": "Coordenadora de Marketing", "location": "Campinas, SP", "startDate": "2017-08", "endDate": "2021-01",
   "highlights": [
    "Planejamento de captação de alunos para 9 unidades: 27 mil leads por semestre",
    "Gestão de duas agências e de verba anual de R$ 6 milhões",
    "Lançamento do podcast \"Recreio\", com 400 mil plays no primeiro ano",
    "Reformulação do site institucional com foco em SEO, que levou o tráfego orgânico de 90 mil para 260 mil sessões por mês"]},
  {"name": "Doce Serra Alimentos Ltda.", "position": "Analista de Marketing Pleno", "location": "Belo Horizonte, MG", "startDate": "2014-03", "endDate": "2017-07",
   "highlights": ["Trade marketing e materiais de PDV para 1.800 pontos de venda", "Gestão de redes sociais (Facebook, Instagram e YouTube)",
                  "Apoio ao lançamento de 14 produtos, da pesquisa de mercado à embalagem"]},
  {"name": "Agência Quintal", "position": "Estagiária de Atendimento", "location": "Belo Horizonte, MG", "startDate": "2012-07", "endDate": "2013-12"}],
 "education": [
  {"institution": "Fundação Getulio Vargas (FGV EAESP)", "studyType": "MBA", "area": "Marketing Estratégico", "startDate": "2018", "endDate": "2019"},
  {"institution": "Pontifícia Universidade Católica de Minas Gerais – PUC Minas", "studyType": "Bacharelado", "area": "Comunicação Social – Publicidade e Propaganda",
   "startDate": "2010", "endDate": "2013"}],
 "certificates": [
  {"name": "Google Ads – Pesquisa", "issuer": "Google Skillshop", "date": "2024"},
  {"name": "Inbound Marketing", "issuer": "HubSpot Academy", "date": "2022"},
  {"name": "Product Marketing", "issuer": "PM3", "date": "2023"}],
 "skills": [{"name": "", "keywords": ["Mídia paga", "SEO", "Google Analytics 4", "CRM", "Salesforce Marketing Cloud", "RD Station", "Branding",
                                      "Gestão de equipes", "Power BI", "Excel avançado"]}],
 "languages": [{"language": "Português", "fluency": "Nativo"}, {"language": "Inglês", "fluency": "Avançado"}, {"language": "Espanhol", "fluency": "Intermediário"}],
 "awards": [{"title": "Prêmio Caio – Prata, categoria Evento de Marca", "date": "2019"},
            {"title": "Profissional de Marketing do Ano (finalista)", "awarder": "ABRADi-SP", "date": "2023"}],
 "volunteer": [{"organization": "ONG Mãos que Leem", "position": "Voluntária de comunicação", "startDate": "2020"}]}
