"""Headings, month names and small words of the languages the invented people write in."""

SECTIONS = ("summary", "work", "education", "skills", "languages", "certificates", "projects", "publications",
            "awards", "volunteer", "interests", "references", "contact", "extra")

# Per section: usual heading | another usual one | an unusual one.
HEADINGS = {
    "en": {
        "summary": "Profile|Summary|Who I am", "work": "Experience|Employment History|Where I have been",
        "education": "Education|Education and Training|What I studied", "skills": "Skills|Key Skills|What I bring",
        "languages": "Languages|Languages|How I speak", "certificates": "Certifications|Licenses & Certifications|Papers to prove it",
        "projects": "Projects|Selected Projects|Things I made", "publications": "Publications|Publications and Talks|What I wrote",
        "awards": "Awards|Honors & Awards|Nods", "volunteer": "Volunteering|Community Involvement|Giving back",
        "interests": "Interests|Hobbies & Interests|After hours", "references": "References|Referees|Who to ask",
        "contact": "Contact|Contact Details|Say hello", "extra": "Personal Details|Additional Information|Odds and ends"},
    "de": {
        "summary": "Profil|Kurzprofil|Über mich", "work": "Berufserfahrung|Beruflicher Werdegang|Meine Stationen",
        "education": "Ausbildung|Bildungsweg|Was ich gelernt habe", "skills": "Kenntnisse|Fachkenntnisse|Das bringe ich mit",
        "languages": "Sprachen|Sprachkenntnisse|So spreche ich", "certificates": "Weiterbildung|Zertifikate|Schwarz auf weiß",
        "projects": "Projekte|Ausgewählte Projekte|Selbst gebaut", "publications": "Veröffentlichungen|Publikationen|Geschriebenes",
        "awards": "Auszeichnungen|Preise und Auszeichnungen|Lob", "volunteer": "Ehrenamt|Ehrenamtliches Engagement|Für andere",
        "interests": "Interessen|Hobbys|Nach Feierabend", "references": "Referenzen|Referenzen|Fragen Sie",
        "contact": "Kontakt|Kontaktdaten|So erreichen Sie mich", "extra": "Persönliche Daten|Zur Person|Außerdem"},
    "fr": {
        "summary": "Profil|À propos|Qui je suis", "work": "Expérience professionnelle|Expériences professionnelles|Mon parcours",
        "education": "Formation|Formation et diplômes|Mes études", "skills": "Compétences|Compétences clés|Ce que j’apporte",
        "languages": "Langues|Langues|Je parle", "certificates": "Certifications|Certificats|Preuves à l’appui",
        "projects": "Projets|Projets personnels|Mes réalisations", "publications": "Publications|Publications|J’ai écrit",
        "awards": "Distinctions|Prix et distinctions|Reconnaissances", "volunteer": "Bénévolat|Engagement associatif|Pour les autres",
        "interests": "Centres d’intérêt|Loisirs|Après le travail", "references": "Références|Références|À qui demander",
        "contact": "Contact|Coordonnées|Me joindre", "extra": "Informations personnelles|État civil|Et aussi"},
    "es": {
        "summary": "Perfil|Perfil profesional|Quién soy", "work": "Experiencia laboral|Experiencia profesional|Mi recorrido",
        "education": "Formación|Formación académica|Lo que estudié", "skills": "Competencias|Habilidades|Lo que aporto",
        "languages": "Idiomas|Idiomas|Hablo", "certificates": "Certificados|Certificaciones|Con papeles",
        "projects": "Proyectos|Proyectos|Hecho por mí", "publications": "Publicaciones|Publicaciones|He escrito",
        "awards": "Premios|Reconocimientos|Aplausos", "volunteer": "Voluntariado|Voluntariado|Por los demás",
        "interests": "Intereses|Aficiones|En mi tiempo libre", "references": "Referencias|Referencias|A quién preguntar",
        "contact": "Contacto|Datos de contacto|Escríbeme", "extra": "Datos personales|Otros datos|Además"},
    "pt": {
        "summary": "Perfil|Resumo profissional|Quem sou", "work": "Experiência profissional|Histórico profissional|Por onde passei",
        "education": "Formação acadêmica|Escolaridade|O que estudei", "skills": "Competências|Habilidades|O que ofereço",
        "languages": "Idiomas|Idiomas|Eu falo", "certificates": "Certificações|Cursos e certificados|Comprovado",
        "projects": "Projetos|Projetos|O que fiz", "publications": "Publicações|Publicações|O que escrevi",
        "awards": "Prêmios|Reconhecimentos|Aplausos", "volunteer": "Voluntariado|Trabalho voluntário|Pelos outros",
        "interests": "Interesses|Interesses|Horas livres", "references": "Referências|Referências|Pergunte a",
        "contact": "Contato|Dados de contato|Fale comigo", "extra": "Dados pessoais|Informações adicionais|E também"},
    "sv": {
        "summary": "Profil|Sammanfattning|Vem jag är", "work": "Arbetslivserfarenhet|Yrkeserfarenhet|Min resa",
        "education": "Utbildning|Utbildning|Det jag läst", "skills": "Kompetenser|Färdigheter|Det jag kan",
        "languages": "Språk|Språkkunskaper|Jag talar", "certificates": "Certifikat|Kurser och certifikat|På papper",
        "projects": "Projekt|Projekt|Eget", "publications": "Publikationer|Publikationer|Skrivet",
        "awards": "Utmärkelser|Utmärkelser|Beröm", "volunteer": "Ideellt engagemang|Föreningsliv|För andra",
        "interests": "Intressen|Fritidsintressen|På fritiden", "references": "Referenser|Referenser|Fråga gärna",
        "contact": "Kontakt|Kontaktuppgifter|Hör av dig", "extra": "Personuppgifter|Övrigt|Dessutom"},
    "it": {
        "summary": "Profilo|Profilo professionale|Chi sono", "work": "Esperienza lavorativa|Esperienze professionali|La mia strada",
        "education": "Istruzione e formazione|Formazione|I miei studi", "skills": "Competenze|Capacità e competenze|Cosa so fare",
        "languages": "Lingue|Conoscenze linguistiche|Parlo", "certificates": "Certificazioni|Corsi e attestati|Nero su bianco",
        "projects": "Progetti|Progetti|Fatto da me", "publications": "Pubblicazioni|Pubblicazioni|Ho scritto",
        "awards": "Riconoscimenti|Premi|Applausi", "volunteer": "Volontariato|Volontariato|Per gli altri",
        "interests": "Interessi|Interessi|Tempo libero", "references": "Referenze|Referenze|Chiedete a",
        "contact": "Contatti|Recapiti|Scrivimi", "extra": "Dati personali|Altre informazioni|Inoltre"},
    "nl": {
        "summary": "Profiel|Samenvatting|Wie ik ben", "work": "Werkervaring|Loopbaan|Mijn route",
        "education": "Opleiding|Opleidingen|Wat ik leerde", "skills": "Vaardigheden|Competenties|Wat ik meebreng",
        "languages": "Talen|Talenkennis|Ik spreek", "certificates": "Certificaten|Cursussen en certificaten|Zwart op wit",
        "projects": "Projecten|Projecten|Zelf gemaakt", "publications": "Publicaties|Publicaties|Geschreven",
        "awards": "Prijzen|Onderscheidingen|Lof", "volunteer": "Vrijwilligerswerk|Nevenfuncties|Voor anderen",
        "interests": "Interesses|Hobby’s|Na het werk", "references": "Referenties|Referenties|Vraag het",
        "contact": "Contact|Contactgegevens|Bel of mail", "extra": "Personalia|Overige gegevens|Verder"},
    "pl": {
        "summary": "Profil|Podsumowanie zawodowe|Kim jestem", "work": "Doświadczenie zawodowe|Przebieg kariery|Moja droga",
        "education": "Wykształcenie|Edukacja|Czego się uczyłam", "skills": "Umiejętności|Kluczowe umiejętności|Co wnoszę",
        "languages": "Języki obce|Języki|Mówię", "certificates": "Certyfikaty|Kursy i szkolenia|Na papierze",
        "projects": "Projekty|Projekty|Własne", "publications": "Publikacje|Publikacje|Napisałam",
        "awards": "Nagrody|Wyróżnienia|Pochwały", "volunteer": "Wolontariat|Działalność społeczna|Dla innych",
        "interests": "Zainteresowania|Zainteresowania|Po godzinach", "references": "Referencje|Referencje|Proszę pytać",
        "contact": "Kontakt|Dane kontaktowe|Proszę pisać", "extra": "Dane osobowe|Dodatkowe informacje|Ponadto"},
    "ja": {
        "summary": "職務要約|自己PR|私について", "work": "職務経歴|職歴|これまでの歩み",
        "education": "学歴|学歴|学んだこと", "skills": "スキル|活かせる知識・技術|できること",
        "languages": "語学|語学力|話せる言語", "certificates": "資格|免許・資格|証明書",
        "projects": "プロジェクト|主なプロジェクト|つくったもの", "publications": "論文|研究業績|書いたもの",
        "awards": "受賞歴|表彰|受賞", "volunteer": "ボランティア|社会活動|地域の活動",
        "interests": "趣味|趣味・特技|休日", "references": "推薦者|推薦者|推薦者",
        "contact": "連絡先|連絡先|連絡先", "extra": "個人情報|その他|その他"},
    "ar": {
        "summary": "نبذة شخصية|الملخص المهني|من أنا", "work": "الخبرات العملية|الخبرة المهنية|مسيرتي",
        "education": "التعليم|المؤهلات العلمية|دراستي", "skills": "المهارات|المهارات الأساسية|ما أقدمه",
        "languages": "اللغات|اللغات|أتحدث", "certificates": "الشهادات|الدورات والشهادات|شهاداتي",
        "projects": "المشاريع|أبرز المشاريع|من أعمالي", "publications": "المنشورات|المنشورات|كتبت",
        "awards": "الجوائز|الجوائز والتكريمات|تكريمات", "volunteer": "العمل التطوعي|التطوع|من أجل الآخرين",
        "interests": "الاهتمامات|الهوايات|وقت الفراغ", "references": "المراجع|المراجع|المراجع",
        "contact": "معلومات التواصل|بيانات الاتصال|راسلني", "extra": "البيانات الشخصية|معلومات إضافية|إضافة"},
}

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    "pt": "jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.",
    "sv": "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    "it": "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
    "pl": "sty. lut. mar. kwi. maj cze. lip. sie. wrz. paź. lis. gru.",
    "ar": MONTHS["ar"],
}
NOW = {"en": "Present|present|to date", "de": "heute|jetzt|lfd.", "fr": "aujourd’hui|ce jour|présent", "es": "actualidad|hoy|actualmente",
       "pt": "atual|presente|hoje", "sv": "pågående|nuvarande|nu", "it": "in corso|oggi|attuale", "nl": "heden|nu|heden",
       "pl": "obecnie|do teraz|nadal", "ja": "現在|現在|現在", "ar": "حتى الآن|الآن|الحاضر"}
SINCE = {"en": "since", "de": "seit", "fr": "depuis", "es": "desde", "pt": "desde", "sv": "sedan", "it": "dal", "nl": "sinds", "pl": "od"}
TITLE = {"en": "Curriculum Vitae", "de": "Lebenslauf", "fr": "Curriculum vitæ", "es": "Currículum vítae", "pt": "Currículo", "sv": "Meritförteckning",
         "it": "Curriculum vitae", "nl": "Curriculum vitae", "pl": "Życiorys", "ja": "職務経歴書", "ar": "السيرة الذاتية"}
LABELS = {  # e-mail, phone, address, web
    "en": ("Email", "Phone", "Address", "Web"), "de": ("E-Mail", "Telefon", "Anschrift", "Web"), "fr": ("Courriel", "Tél.", "Adresse", "Site"),
    "es": ("Correo", "Teléfono", "Dirección", "Web"), "pt": ("E-mail", "Telefone", "Endereço", "Site"), "sv": ("E-post", "Telefon", "Adress", "Webb"),
    "it": ("E-mail", "Telefono", "Indirizzo", "Sito"), "nl": ("E-mail", "Telefoon", "Adres", "Website"), "pl": ("E-mail", "Telefon", "Adres", "WWW"),
    "ja": ("メール", "電話", "住所", "Web"), "ar": ("البريد الإلكتروني", "الهاتف", "العنوان", "الموقع")}
COUNTRIES = {"IN": "India", "SG": "Singapore", "JP": "日本", "AE": "الإمارات", "CH": "Schweiz", "US": "USA", "GB": "United Kingdom", "BR": "Brasil",
             "PE": "Perú", "SE": "Sverige", "IT": "Italia", "NL": "Nederland", "PL": "Polska", "JO": "الأردن", "DE": "Germany"}


def heading(lang, section, variant=0):
    options = HEADINGS[lang][section].split("|")
    return options[min(variant, len(options) - 1)]
