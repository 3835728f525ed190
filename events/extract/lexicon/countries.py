"""Countries by the words that stand for them: "Chinese", "Beijing" (the government) and "the U.S." are all known
names.

Names and codes of territories are Babel's (CLDR's English names; Babel comes with trafilatura); those of lands that
are no more are of ISO 3166-3. The table of adjectives, and that of capitals and seats which stand for a government, are
this project's own: CLDR has neither. A capital counts as its country only for tags; a headline keeps the source's word.
"""

from functools import cache, lru_cache

from babel import Locale

from events.extract.lexicon.words import word_set

_DEMONYMS = """
Afghan AF/Albanian AL/Algerian DZ/Andorran AD/Angolan AO/Argentine AR/Argentinian AR/Armenian AM/Australian AU/
Austrian AT/Azerbaijani AZ/Bahraini BH/Bangladeshi BD/Barbadian BB/Belarusian BY/Belgian BE/Beninese BJ/
Bhutanese BT/Bolivian BO/Bosnian BA/Botswanan BW/Brazilian BR/British GB/Bulgarian BG/Burmese MM/Burundian BI/
Cambodian KH/Cameroonian CM/Canadian CA/Chadian TD/Chilean CL/Chinese CN/Colombian CO/Congolese CD/Croatian HR/
Cuban CU/Cypriot CY/Czech CZ/Danish DK/Dane DK/Danes DK/Dutch NL/Ecuadorian EC/Egyptian EG/Emirati AE/
English GB/Eritrean ER/Estonian EE/Ethiopian ET/Fijian FJ/Filipino PH/Philippine PH/Finnish FI/Finn FI/Finns FI/
French FR/Gabonese GA/Gambian GM/Georgian GE/German DE/Ghanaian GH/Greek GR/Guatemalan GT/Guinean GN/
Guyanese GY/Haitian HT/Honduran HN/Hungarian HU/Icelandic IS/Indian IN/Indonesian ID/Iranian IR/Iraqi IQ/
Irish IE/Israeli IL/Italian IT/Ivorian CI/Jamaican JM/Japanese JP/Jordanian JO/Kazakh KZ/Kenyan KE/Kosovar XK/
Kuwaiti KW/Kyrgyz KG/Laotian LA/Latvian LV/Lebanese LB/Liberian LR/Libyan LY/Lithuanian LT/Macedonian MK/
Malagasy MG/Malawian MW/Malaysian MY/Maldivian MV/Malian ML/Maltese MT/Mauritanian MR/Mauritian MU/Mexican MX/
Moldovan MD/Mongolian MN/Montenegrin ME/Moroccan MA/Mozambican MZ/Namibian NA/Nepalese NP/Nepali NP/
Nicaraguan NI/Nigerian NG/Nigerien NE/Norwegian NO/Omani OM/Pakistani PK/Palestinian PS/Panamanian PA/
Paraguayan PY/Peruvian PE/Polish PL/Pole PL/Poles PL/Portuguese PT/Qatari QA/Romanian RO/Russian RU/Rwandan RW/
Salvadoran SV/Samoan WS/Saudi SA/Scottish GB/Senegalese SN/Serbian RS/Serb RS/Singaporean SG/Slovak SK/
Slovenian SI/Slovene SI/Somali SO/Spanish ES/Spaniard ES/Sudanese SD/Surinamese SR/Swedish SE/Swede SE/Swiss CH/
Syrian SY/Taiwanese TW/Tajik TJ/Tanzanian TZ/Thai TH/Togolese TG/Tongan TO/Tunisian TN/Turkish TR/Turk TR/
Turkmen TM/Ugandan UG/Ukrainian UA/Uruguayan UY/Uzbek UZ/Venezuelan VE/Vietnamese VN/Welsh GB/Yemeni YE/
Zambian ZM/Zimbabwean ZW/American US/Korean KR
"""

_PEOPLES = word_set(
    """
    European African Asian Arab Kurdish Jewish Muslim Catholic Protestant Hindu Buddhist Sikh Shia Sunni Slavic
    Scandinavian Nordic Baltic Balkan Caribbean Soviet Catalan Basque Breton Bavarian Tibetan Tamil Hispanic Romani
    """
)
"""Adjectives of faiths, parts of the world and peoples without a country of their own."""

_SEATS = """
Kabul AF/Canberra AU/Vienna AT/Baku AZ/Minsk BY/Brasília BR/Brasilia BR/Sofia BG/Ottawa CA/Beijing CN/Peking CN/
Bogotá CO/Bogota CO/Havana CU/Prague CZ/Copenhagen DK/Cairo EG/Tallinn EE/Helsinki FI/Paris FR/Tbilisi GE/
Berlin DE/Athens GR/Budapest HU/Reykjavik IS/New_Delhi IN/Jakarta ID/Tehran IR/Teheran IR/Baghdad IQ/Dublin IE/
Jerusalem IL/Rome IT/Tokyo JP/Amman JO/Nairobi KE/Pyongyang KP/Seoul KR/Beirut LB/Tripoli LY/Kuala_Lumpur MY/
Mexico_City MX/Kathmandu NP/The_Hague NL/Wellington NZ/Abuja NG/Oslo NO/Islamabad PK/Manila PH/Warsaw PL/
Lisbon PT/Doha QA/Bucharest RO/Moscow RU/Kremlin RU/Riyadh SA/Belgrade RS/Pretoria ZA/Madrid ES/Stockholm SE/
Bern CH/Damascus SY/Taipei TW/Bangkok TH/Ankara TR/Kyiv UA/Kiev UA/London GB/Downing_Street GB/Whitehall GB/
Washington US/White_House US/Pentagon US/Caracas VE/Hanoi VN/Harare ZW
"""

_OTHER_NAMES = """
US US/U.S. US/USA US/U.S.A. US/America US/United_States_of_America US/UK GB/U.K. GB/Britain GB/Great_Britain GB/
England GB/Scotland GB/Wales GB/UAE AE/Burma MM/Czech_Republic CZ/Holland NL/Ivory_Coast CI/
People's_Republic_of_China CN/Republic_of_China TW/Soviet_Union SU/USSR SU/Republic_of_Korea KR/DPRK KP/
Hong_Kong HK/Macau MO/Cabo_Verde CV/Turkey TR/Swaziland SZ/East_Timor TL/Cape_Verde CV/Congo CD/DR_Congo CD/Bosnia BA/
Palestine PS/Myanmar MM/Czechoslovakia CSHH/Yugoslavia YUCS/East_Germany DDDE/West_Germany DE/Zaire CD/Rhodesia ZW/
Ceylon LK/Siam TH/Upper_Volta BF/Dahomey BJ
"""

_NO_COUNTRIES = word_set("ZZ EU EZ UN QO XA XB")

_LABELS = {
    "SU": "Soviet Union",
    "CSHH": "Czechoslovakia",
    "YUCS": "Yugoslavia",
    "DDDE": "East Germany",
    "HK": "Hong Kong",
    "MO": "Macau",
    "PS": "Palestine",
    "MM": "Myanmar",
    "CD": "DR Congo",
    "CG": "Congo Republic",
    "TR": "Turkey",
}


def _pairs(table: str) -> dict[str, str]:
    entries = (entry.rsplit(" ", 1) for entry in table.replace("\n", "").split("/") if entry)
    return {name.replace("_", " "): code for name, code in entries}


@cache
def _territories() -> dict[str, str]:
    """Code -> English name, countries and dependencies only (CLDR's numeric codes are continents)."""
    names = {str(code): str(name) for code, name in Locale("en").territories.items()}
    return {code: name for code, name in names.items() if code.isalpha() and code not in _NO_COUNTRIES}


@cache
def _by_name() -> dict[str, str]:
    table = {name: code for code, name in _territories().items()}
    table.update({name.replace("&", "and"): code for name, code in table.items()})
    table.update(_pairs(_OTHER_NAMES))
    return table


@cache
def _by_adjective() -> dict[str, str]:
    table = _pairs(_DEMONYMS)
    plurals = {
        name + "s": code
        for name, code in table.items()
        if name.endswith(("n", "i", "k", "b", "e")) and not name.endswith("ese")
    }
    return (
        plurals
        | table
        | {"South Korean": "KR", "North Korean": "KP", "South African": "ZA", "New Zealander": "NZ", "Sri Lankan": "LK"}
    )


@cache
def _by_word() -> dict[str, str]:
    """Code by name or adjective; a name ("Georgia") beats an adjective."""
    return _by_adjective() | _by_name()


@cache
def _by_seat() -> dict[str, str]:
    return _pairs(_SEATS)


def label(code: str) -> str:
    """The usual English name of a territory's code."""
    return _LABELS.get(code) or _territories().get(code, code)


@lru_cache(maxsize=4096)
def country(name: str) -> str:
    """The code of the country that a name or an adjective is of ("China", "Chinese", "U.S."), "" for none."""
    if name[:4] in ("the ", "The "):
        name = name.removeprefix("the ").removeprefix("The ")
    return _by_word().get(name, "")


def is_adjective(name: str) -> bool:
    """Whether the name is a people's or a country's adjective ("Chinese", "Jewish")."""
    return name in _by_adjective() or name in _PEOPLES


def seat(name: str) -> str:
    """The code of the country whose government a place name may stand for ("Beijing"), "" for none."""
    return _by_seat().get(name, "")
