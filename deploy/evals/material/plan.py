"""Who is shown in which design, and in which half. The same person is in both halves with different designs; some are only in `check`."""

PLAN = {
    "tamsin-okafor-reyes": ("dates-right icon-font canva txt-plain docx-plain tex-classic", "sidebar-left employer-first linkedin one-line docx-table tex-jake"),
    "dieter-kranz": ("table-left timeline letter-spaced docx-table tex-classic office-table", "sidebar-right europass dates-right txt-wrapped docx-tabs unusual"),
    "priya-venkataraghavan": ("svg-icons employer-first newspaper linkedin md json docx-header tex-jake", "sidebar-left grid icon-font one-line tex-alta docx-textbox txt-plain"),
    "camille-d-arbigny": ("sidebar-right dates-under tex-article docx-plain canva", "timeline table-left letter-spaced grid md docx-header"),
    "jose-luis-marin": ("one-line timeline europass txt-plain no-headings docx-tabs", "dates-right newspaper sidebar-left tex-classic docx-plain employer-first"),
    "marcus-tillman": ("functional dates-under sidebar-left docx-tabs linkedin", "grid svg-icons newspaper txt-wrapped tex-jake no-headings"),
    "grace-oyelaran": ("", "dates-right employer-first tex-classic docx-plain timeline txt-plain office-tabs sidebar-right"),
    "anneliese-vogt": ("", "table-left europass docx-table tex-classic letter-spaced sidebar-left txt-wrapped"),
    "harold-nyquist": ("academic docx-plain txt-plain newspaper", "employer-first dates-under office-columns tex-jake linkedin canva"),
    "yannick-le-goff": ("functional sidebar-left icon-font tex-alta md", "canva svg-icons docx-textbox linkedin one-line json"),
    "henrike-osterloh": ("academic tex-article docx-tabs", "tex-jake tex-classic office-plain newspaper dates-right"),
    "suryati": ("canva icon-font docx-plain linkedin", "sidebar-left table-left txt-plain grid office-textbox"),
    "freya-maclachlan": ("unusual svg-icons office-plain timeline", "sidebar-right letter-spaced functional docx-columns tex-alta"),
    "victor-lundgren": ("", "one-line svg-icons tex-jake linkedin md sidebar-left docx-tabs json"),
    "rosa-quispe": ("", "no-headings docx-plain canva dates-right txt-plain office-table"),
    "luana-figueiredo": ("dates-right docx-tabs timeline tex-classic", "sidebar-left europass txt-plain linkedin docx-table"),
    "astrid-lindqvist": ("one-line table-left office-columns tex-jake", "icon-font docx-header newspaper txt-wrapped canva"),
    "giovanni-esposito": ("europass canva docx-plain", "no-headings sidebar-right tex-alta one-line"),
    "maartje-van-den-heuvel": ("employer-first sidebar-left txt-plain", "dates-under tex-alta docx-textbox linkedin"),
    "zofia-wisniewska": ("table-left docx-plain letter-spaced", "dates-right sidebar-right tex-classic office-tabs"),
    "sato-haruka": ("table-left sidebar-left docx-table", "dates-right newspaper txt-plain office-plain"),
    "layla-haddad": ("dates-right docx-plain timeline", "sidebar-left txt-plain office-table letter-spaced"),
    "mehmet-yildirim": ("table-left dates-under txt-wrapped", "sidebar-left docx-tabs europass office-plain"),
    "eleanor-whitcombe": ("dates-right docx-textbox md", "unusual grid tex-article txt-plain"),
    "kayden-brooks": ("letter-spaced no-headings docx-plain dates-right", "canva unusual txt-plain one-line json"),
}

EXTRA = {}


def cases():
    for person, halves in PLAN.items():
        for half, split in zip(halves, ("dev", "check")):
            for design in half.split():
                yield person, design, split, EXTRA.get((person, design))
