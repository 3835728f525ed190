"""Only English is read: another language is noticed and named, and English with foreign words in it passes."""

import pytest

from events.errors import ArticleError
from events.reading import read_record
from events.reading.language import other_language

OTHERS = {
    "German": (
        "Der Streik der Hafenarbeiter ist am Dienstag nach neun Tagen zu Ende gegangen. Die Gewerkschaft"
        " hatte das Angebot am Montag angenommen."
    ),
    "French": (
        "La grève des dockers a pris fin mardi après neuf jours. Le syndicat avait refusé une première "
        "offre le 12 mars."
    ),
    "Spanish": (
        "La huelga de los estibadores terminó el martes después de nueve días. El sindicato había "
        "rechazado una oferta en marzo."
    ),
    "Dutch": (
        "De staking van de havenarbeiders is dinsdag na negen dagen beëindigd. De vakbond had het aanbod"
        " maandag aanvaard."
    ),
    "Italian": (
        "Lo sciopero dei portuali è finito martedì dopo nove giorni. Il sindacato aveva respinto una "
        "prima offerta in marzo."
    ),
    "Portuguese": (
        "A greve dos estivadores terminou na terça-feira depois de nove dias. O sindicato tinha recusado"
        " uma oferta em março."
    ),
    "Swedish": (
        "Hamnarbetarnas strejk tog slut på tisdagen efter nio dagar. Facket hade tackat nej till ett bud"
        " som kom i mars."
    ),
    "Danish or Norwegian": (
        "Havnearbejdernes strejke sluttede tirsdag efter ni dage. Fagforeningen havde sagt nej til et "
        "tilbud i marts, og det var de ikke glade for."
    ),
    "Polish": (
        "Strajk dokerów zakończył się we wtorek po dziewięciu dniach. Związek nie przyjął oferty, która "
        "była na stole w marcu."
    ),
    "Turkish": (
        "Liman işçilerinin dokuz gün süren grevi salı günü sona erdi. Sendika mart ayında daha küçük bir"
        " teklifi kabul etmedi ve bu çok tartışıldı."
    ),
    "Japanese": "港湾労働者のストライキは火曜日、九日間で終わった。組合は月曜日の夜に提案を受け入れた。",
    "Chinese": "码头工人的罢工在九天后于星期二结束。工会在星期一晚上接受了提议。",
    "Korean": "항만 노동자들의 파업이 아흐레 만인 화요일에 끝났다. 노조는 월요일 저녁 제안을 받아들였다.",
    "Greek": ("Η απεργία των λιμενεργατών έληξε την Τρίτη μετά από εννέα ημέρες. Το συνδικάτο δέχτηκε την προσφορά."),
    "Hebrew": "שביתת עובדי הנמל הסתיימה ביום שלישי אחרי תשעה ימים. האיגוד קיבל את ההצעה ביום שני.",
    "Thai": "การนัดหยุดงานของคนงานท่าเรือสิ้นสุดลงเมื่อวันอังคารหลังจากเก้าวัน",
    "a language in Cyrillic letters, such as Russian": (
        "Забастовка докеров закончилась во вторник после девяти дней. Профсоюз принял предложение в понедельник."
    ),
    "a language in Arabic letters": "انتهى إضراب عمال الموانئ يوم الثلاثاء بعد تسعة أيام. وقبلت النقابة العرض.",
    "a language in Devanagari letters, such as Hindi": "गोदी मज़दूरों की हड़ताल नौ दिन बाद मंगलवार को ख़त्म हुई।",
    "another language": (
        "Mgomo wa wafanyakazi wa bandari ulimalizika Jumanne baada ya siku tisa. Chama chao kilikubali "
        "pendekezo hilo Jumatatu jioni baada ya mazungumzo marefu."
    ),
}

ENGLISH = [
    "Dock workers ended their strike on Tuesday. Their union took the offer.",
    "Strike ends. Ports reopen.",
    "Rain.",
    "First Minister Màiri NicDhòmhnaill opened the new bridge at Eilean nan Ròn on Monday. It cost £4m to build.",
    "Fergus MacDonald of Auchtermuchty and Eilidh Mackay of Drumnadrochit won the bairns' race at Braemar on Saturday.",
    "“Liberté, égalité, fraternité,” cried the crowd in the Place de la République, as the president's car went by.",
    "General Álvaro Obregón, Venustiano Carranza and Francisco “Pancho” Villa met at Aguascalientes in October 1914.",
    "Bayern Munich beat Real Madrid 2-1 at the Allianz Arena. Thomas Müller scored in the 88th minute of the match.",
    "President Xi Jinping (习近平) met Prime Minister Fumio Kishida (岸田文雄) in San Francisco on Thursday.",
    "The mission to Mars was delayed. NASA gave no date for the Mars launch, and Mars will be out of reach until 2026.",
    "Lee's army suffered 28,000 casualties against Meade's 23,000.",
    "Per the RBI, UPI hit Rs 17.4 lakh crore in Nov. NPCI data show it.",
]


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_another_language_is_named_and_refused(language: str, text: str) -> None:
    assert other_language(text) == language
    with pytest.raises(ArticleError) as caught:
        read_record({"text": text}, source="it")
    assert str(caught.value) == f"it: its text is in {language}; only English articles are read"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_passes_with_names_and_quotations_of_others(text: str) -> None:
    assert other_language(text) == ""


def test_no_more_than_the_beginning_is_looked_at() -> None:
    english, german = ENGLISH[0] + " ", OTHERS["German"] + " "
    assert other_language(english * 50 + german * 500) == ""
    assert other_language(german * 50 + english * 500) == "German"


def test_a_title_in_english_does_not_save_a_text_in_another() -> None:
    with pytest.raises(ArticleError, match="its text is in French"):
        read_record({"text": f"The end of the strike\n\n{OTHERS['French']}"}, source="it")
