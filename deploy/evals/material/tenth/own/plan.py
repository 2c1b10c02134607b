"""Who is drawn in which design, and what of the person that file shows."""
import designs_html as H, designs_tex as T, designs_docx as O, designs_text as N
Y = 'Y'
LI = [{'language': 'Nederlands', 'fluency': 'Native or Bilingual'}, {'language': 'Engels', 'fluency': 'Professional Working'}, {'language': 'Duits', 'fluency': 'Elementary'}]

# person, language, design, kind, function, traits, view
CASES = [
 ('bethan-hargreaves', 'en-GB', 'uk-classic', 'html', H.uk_classic, ['dates-right', 'title-first', 'one-line-role', 'referees'], dict(grain={'education': Y})),
 ('bethan-hargreaves', 'en-GB', 'word-header', 'docx', O.word_header_uk, ['contact-in-page-header', 'several-roles-one-employer', 'grouped-employer', 'dates-right', 'hanging-dates'],
  dict(drop=['basics.label', 'volunteer', 'interests', 'references'], grain={'education': Y}, set={'meta': {'extra': [{'label': 'References', 'value': 'References available on request.'}]}})),
 ('darnell-whitcomb', 'en-US', 'gdocs-serif', 'html', H.gdocs_serif, ['two-columns', 'sidebar-right', 'employer-first', 'season-date'],
  dict(drop=['projects.startDate', 'projects.endDate'], grain={'certificates': Y}, order={'education': [1, 0]})),
 ('darnell-whitcomb', 'en-US', 'jake', 'tex', T.jake, ['dates-right', 'small-caps', 'expected-degree'],
  dict(drop=['basics.label', 'basics.summary', 'basics.location', 'work._when', 'projects.description', 'certificates', 'awards'])),
 ('kavya-raghunathan', 'en-IN', 'marks-table', 'html', H.india_fresher, ['table', 'no-work', 'marks-table', 'declaration', 'personal-data'], dict(drop=['basics.label'])),
 ('kavya-raghunathan', 'en-IN', 'readme', 'md', N.md_in, ['no-work', 'markdown-table', 'markdown-links'],
  dict(drop=['basics.summary', 'basics.location.address', 'basics.location.postalCode', 'basics.location.countryCode', 'volunteer', 'languages', 'interests', 'meta', 'education._x', 'certificates._x'], grain={'certificates': Y}, set={'basics.label': 'Final year ECE student'})),
 ('cormac-o-dalaigh', 'en-IE', 'skill-grid', 'html', H.irish_word, ['dates-below', 'title-first', 'apostrophe-years', 'skill-grid', 'referees'], {}),
 ('cormac-o-dalaigh', 'en-IE', 'word-tabs', 'docx', O.word_tabs_ie, ['tabs', 'dates-left', 'employer-first', 'skills-sentence', 'label-value-head'], dict(drop=['basics.label', 'basics.summary', 'languages'], grain={'certificates': Y})),
 ('simone-arsenault-clarke', 'en-CA', 'canva-teal', 'html', H.canva_teal, ['two-columns', 'sidebar-left', 'skill-bars', 'letter-spacing', 'photo'], {}),
 ('simone-arsenault-clarke', 'en-CA', 'plain-caps', 'txt', N.txt_ca, ['underlined-headings', 'dates-right', 'spaces-as-tabs'], dict(drop=['awards', 'interests', 'volunteer.summary', 'skills.level'], flat=1)),
 ('chukwuemeka-obiora-eze', 'en-NG', 'underlined', 'html', H.nigeria_cv, ['personal-data', 'school-first', 'employer-first', 'label-position', 'referees'], dict(drop=['basics.label'])),
 ('chukwuemeka-obiora-eze', 'en-NG', 'lo-modern', 'lo', O.lo_ng, ['dates-left', 'table', 'referees-on-request'],
  dict(drop=['languages', 'interests', 'references'], only={'education': 3}, set={'meta': {'extra': [{'label': 'Referees', 'value': 'Available on request'}]},
   'basics.summary': 'Chartered Accountant with over ten years in audit, tax and finance management for manufacturing and agro-processing companies.'})),
 ('maria-liezel-dumaguing', 'en-PH', 'biodata', 'html', H.pinoy, ['photo', 'personal-data', 'stages-of-school', 'one-line-each', 'referees'], dict(drop=['basics.label'])),
 ('maria-liezel-dumaguing', 'en-PH', 'portal-paste', 'txt', N.txt_ph, ['no-wrapping', 'employer-first', 'apostrophe-years', 'inline-headings'],
  dict(drop=['basics.label', 'references', 'awards', 'meta:Height', 'meta:Religion', 'education._x'], grain={'certificates': Y})),
 ('sibongile-mthethwa', 'en-ZA', 'label-tables', 'html', H.za_labels, ['table', 'label-value', 'several-roles-one-employer', 'personal-data', 'veteran', 'referees'], dict(drop=['basics.label'])),
 ('sibongile-mthethwa', 'en-ZA', 'summary-tables', 'docx', O.word_tables_za, ['table', 'roles-listed-twice', 'years-only', 'several-roles-one-employer', 'veteran'],
  dict(drop=['work._x', 'volunteer', 'references', 'meta:Identity number'], grain={'work': Y}, bullets={'work': 3})),
 ('jannis-reuterskamp', 'de', 'tabellarisch', 'html', H.lebenslauf, ['dates-left', 'label-value-head', 'personal-data', 'seit', 'thesis'], dict(drop=['basics.label', 'basics.summary'])),
 ('jannis-reuterskamp', 'de', 'moderncv-like', 'tex', T.modern_de, ['dates-left', 'one-line-role'], dict(drop=['basics.summary', 'certificates', 'volunteer', 'meta'], only={'work': 4}, grain={'education': Y})),
 ('maelle-kerguenec', 'fr', 'bandeau', 'html', H.cv_francais, ['two-columns', 'sidebar-left', 'dates-above', 'depuis', 'header-band'], {}),
 ('maelle-kerguenec', 'fr', 'altacv-like', 'tex', T.alta_fr, ['two-columns', 'sidebar-right', 'skill-tags'], dict(drop=['basics.location.address', 'basics.location.postalCode', 'interests', 'meta'], flat=1)),
 ('inigo-belmonte-ruiz', 'es', 'europass', 'html', H.europass_es, ['europass', 'dates-above', 'language-grid', 'season-date'], dict(drop=['basics.label'])),
 ('inigo-belmonte-ruiz', 'es', 'word-parens', 'docx', O.word_es, ['dates-in-parentheses', 'one-line-role', 'degree-in-sentence', 'education-first', 'season-date'], dict(drop=['basics.summary', 'volunteer', 'meta:Fecha de nacimiento'], grain={'certificates': Y})),
 ('jessica-tavares', 'pt-BR', 'duas-colunas', 'html', H.brasil_colunas, ['two-columns', 'header-band', 'employer-first', 'in-progress-degree'], dict(drop=['work.location'])),
 ('jessica-tavares', 'pt-BR', 'lo-simples', 'lo', O.lo_br, ['personal-data', 'running-duties', 'education-first', 'in-progress-degree'],
  dict(drop=['basics.label', 'work.location', 'skills', 'volunteer', 'basics.location.postalCode'], run=['work'], set={'meta': {'extra': [
   {'label': 'Nacionalidade', 'value': 'Brasileira'}, {'label': 'Estado civil', 'value': 'solteira'}, {'label': 'Idade', 'value': '27 anos'}, {'label': 'CNH', 'value': 'Categoria B'},
   {'label': 'Objetivo', 'value': 'Atuar como gerente de loja.'}, {'label': 'Disponibilidade', 'value': 'Disponibilidade para viagens e mudança'}]}})),
 ('astrid-holmqvist-lind', 'sv', 'akademisk', 'html', H.svensk_akademisk, ['numbered-headings', 'one-line-role', 'open-dash', 'publications', 'thesis'], {}),
 ('astrid-holmqvist-lind', 'sv', 'lo-spalt', 'lo', O.lo_sv, ['two-columns', 'sidebar-left', 'layout-table', 'iso-dates'],
  dict(drop=['basics.url', 'publications', 'certificates', 'education._x', 'meta:Född'], only={'awards': 1}, order={'awards': [0]})),
 ('sanne-verhoeven', 'nl', 'linkedin', 'html', H.linkedin_nl, ['linkedin', 'two-columns', 'sidebar-left', 'grouped-employer', 'durations', 'several-roles-one-employer'],
  dict(drop=['certificates.issuer', 'certificates.date', 'certificates._x', 'projects', 'volunteer', 'interests'], set={'skills.0.keywords': ['React', 'TypeScript', 'Toegankelijkheid (WCAG)'], 'languages': LI})),
 ('sanne-verhoeven', 'nl', 'markdown', 'md', N.md_nl, ['setext-headings', 'dates-first', 'one-line-role'], dict(drop=['basics.profiles'], grain={'education': Y, 'certificates': Y})),
]
