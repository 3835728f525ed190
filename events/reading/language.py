"""Whether a text is English, and which language it is in if not.

Another language must be noticed, for its dates would be read wrongly: "mars" is French for March. Two things tell: the
script, and which language's small words are the most. Only the first characters are looked at, so that a long text
costs no more than a short one. Not for telling Scots from English, nor for the language of a quotation.

Measured on 3,051 passages of one or two sentences of English news, history and manuals, and 6,850 short passages of
Debian's installation guide, manual pages and aphorisms in 23 other languages (many half made of program names):

    method                          English refused   others let in   microseconds a passage   to install
    these words                           1               0.36 %                41              -
    simplemma, share of words             0               0.48 %                93              19 MB
    py3langid                             8               0.12 %               143              79 MB, with numpy
    lingua                               27               0.07 %             1,637              96 MB

The English one is a single sentence with a foreign chant; of two sentences together none was refused. What is let in is
program output and chat, which is no article. A trained model errs the other way: it takes an English sentence full of
Mexican generals for Spanish.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

_LOOKED_AT = 2000
_FEWEST_LETTERS = 8
_FEWEST_WORDS = 8
_ENOUGH_WORDS = 20
"""Of so many words in English at least one in twenty is a small one."""

_SMALL_WORDS: Mapping[str, str] = {
    "English": "a about after also an and are as at be been but by can could for from had has have he her his if in"
    " into is it its more not of on or over said she than that the their there they this to was we were what when"
    " which who will with would you",
    "Catalan": "al aquest aquesta com de del el els en es ha i la les les més no o per que si són un una amb",
    "Czech": "a ale bude byl by být do i ja jak jako je jsou k která který má na nebo není o od po pro při s se si to"
    " v ve z že",
    "Danish or Norwegian": "af at av blev ble da de den det du efter eller en er et etter for fra ham han har hvis ikke"
    " jeg kan med men når og om på seg sig skal som så til ved",
    "Dutch": "aan als bij dat de deze die dit door een en er het heeft hij in is kan met naar niet of om ook op te uit"
    " van voor was werd worden wordt zijn",
    "Finnish": "ei että hän ja jos joka kuin kun mutta myös niin ole oli on ovat se sen tai tämä tämän voi",
    "French": "au aux avec ce cette d dans des du elle en est et il l la le les leur mais ne nous on ont ou par pas"
    " plus pour que qui sa ses son sont sur un une vous été être",
    "German": "als am an auch auf aus bei das dass dem den der des die ein eine einem einen einer er es für haben hat"
    " ich im in ist mit nach nicht oder sich sie sind um und von war was werden wie wird wurde zu über",
    "Hungarian": "a az csak de egy el ez ha hogy is kell lehet már meg mint még nem vagy van volt és",
    "Indonesian": "adalah akan anda atau bisa dalam dan dari dengan di ini itu juga ke oleh pada telah tidak untuk"
    " yang",
    "Italian": "a al alla anche che come con da dei del della delle di e essere gli ha ho i il in la le lo ma mi nel"
    " nella non o per più questa questo se si sono un una è",
    "Polish": "ale był być co czy dla do i jak jest jak ma może na nie o od oraz po przez się są tak tego to w z za że"
    " który",
    "Portuguese": "a ao as com como da das de do dos e em esta este foi isso mais na no não o os ou para pela pelo por"
    " que se ser seu sua são um uma você é",
    "Romanian": "au care cu de din dacă este fost în la mai nu o pe pentru prin sau se sunt un va și că",
    "Spanish": "al como con de del el en entre es esta este está fue ha la las le lo los más no o para pero por que se"
    " ser si sobre son su sus un una y",
    "Swedish": "att av de den det du efter eller en ett från för han har inte kan med men när och om på sig ska skulle"
    " som så till var vid är",
    "Turkish": "bir bu daha de değil en gibi için ile kadar ne olan olarak sonra var ve çok da",
    "Vietnamese": "bạn cho có các của không là một người này những từ trong và với được đã để",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in frozenset(_words.split()):
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _language)

_SCRIPTS = (
    # Japanese goes before Chinese: its texts have Chinese characters too, and Chinese ones have no kana.
    ("Japanese", ("\u3040-\u30ff",)),
    ("Korean", ("\u1100-\u11ff", "\uac00-\ud7af")),
    ("Chinese", ("\u4e00-\u9fff",)),
    ("a language in Cyrillic letters, such as Russian", ("\u0400-\u052f",)),
    ("a language in Arabic letters", ("\u0600-\u06ff", "\u0750-\u077f")),
    ("Greek", ("\u0370-\u03ff", "\u1f00-\u1fff")),
    ("Hebrew", ("\u0590-\u05ff",)),
    ("a language in Devanagari letters, such as Hindi", ("\u0900-\u097f",)),
    ("Thai", ("\u0e00-\u0e7f",)),
)
_UNKNOWN = "another language"
_LETTER = re.compile(r"[^\W\d_]")
_GREEK = "\u0370"
"""The first of the signs of other scripts."""
_OTHER_LETTERS = ("\u0370-\u1dff", "\u2c00-\ud7ff", "\uf900-\ufaff")
"""Ranges of signs, as those of scripts: a pattern of so many takes longer to compile than an article to read."""
# Not the "s" of "Meade's", which is a word in Czech.
_WORD = re.compile(r"(?<![\w'’])[^\W\d_]+")


def other_language(text: str) -> str:
    """The name of the language of a text that is not English; empty for one that is, or is too short to tell.

    >>> other_language("El consejo aprobó el plan en marzo. La ciudad lo pagará con los fondos del puerto.")
    'Spanish'
    """
    text = text[:_LOOKED_AT].lower()
    signs = [sign for sign in set(text) if sign >= _GREEK]
    letters, others = len(_LETTER.findall(text)), sum(map(text.count, _within(signs, _OTHER_LETTERS)))
    # A third is enough: a Chinese or Japanese word is two characters, and the Latin names between are six.
    if letters >= _FEWEST_LETTERS and 3 * others > letters:
        return next((name for name, script in _SCRIPTS if _within(signs, script)), _UNKNOWN)
    return _other_words(_WORD.findall(text))


def _within(signs: Sequence[str], ranges: Sequence[str]) -> list[str]:
    """Those of the signs that are in one of the ranges, each a first and a last sign with a dash between."""
    return [sign for sign in signs if any(each[0] <= sign <= each[-1] for each in ranges)]


def _other_words(words: list[str]) -> str:
    """The language whose small words are more than English ones among these; empty for none."""
    if len(words) < _FEWEST_WORDS:
        return ""
    counts = Counter(language for word in words for language in _LANGUAGES.get(word, ()))
    english = counts.pop("English", 0)
    # In the order of the table where two have as many.
    language, most = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if most > english and most >= (2 if english == 0 else 3):
        return language
    return _UNKNOWN if len(words) >= _ENOUGH_WORDS and 20 * english < len(words) else ""
