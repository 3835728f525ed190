"""What came of something, told by an infinitive: "reopened in 2004, only to be swept away in 2006", "sold in 2004, to
be renamed in 2006", "went on to win"; and what was foretold, of which nothing says that it came about."""

from events.extract.lexicon import nouns, verbs, words
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import was


def past_of_outcome(analysis: Analysis, predicate: Predicate, *, over: bool = False) -> str:
    """ "Resigned", of who was elected "only to resign that November", "was dismissed", of who returned "only to be
    dismissed"; where its date is `over`, "was renamed", of what was "sold in 2004, to be renamed", and "was due to
    visit" of who "told them he would visit"; "" for any other verb."""
    if over and predicate.role == "content":
        return _foretold(analysis, predicate)
    told = predicate.kind == "t" and (
        is_outcome(analysis, predicate) or (over and _follows_a_date(analysis, predicate))
    )
    governor = analysis.predicate_before(predicate.at) if told else None
    if governor is None or governor.kind != "v" or analysis.first_letter(governor.at) not in "VBL":
        return ""
    return past_of_infinitive(analysis, predicate)


def _foretold(analysis: Analysis, predicate: Predicate) -> str:
    """ "Was due to visit", which leaves open whether it was done; "" for what would not be, or was so."""
    told, subject = analysis.words(predicate.at), predicate.subject
    if subject is None or told[0] != "would" or analysis.letters_of(predicate.at) not in ("MF", "MBL"):
        return ""
    many_named = analysis.last_letter(subject[0]) == "P" and nouns.is_plural(analysis.noun(subject[0]).lower)
    return "" if many_named else " ".join((was(analysis, subject), "due", "to", *told[1:]))


def past_of_infinitive(analysis: Analysis, infinitive: Predicate) -> str:
    """ "Won" of "to win", "was elected" of "to be elected", "burned down" of "to burn down"; "" for an unknown verb."""
    group = [word for word in analysis.words(infinitive.at) if word not in words.DROPPED_ADVERBS]
    verb, *rest = group[1:] or [""]
    past = was(analysis, infinitive.subject) if verb == "be" and rest else verbs.past_of_base(verb)
    return " ".join((past, *rest)) if past and verb != "have" else ""


def is_outcome(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Was elected in May, only to resign": no "went to Leeds only to see the king"."""
    only = predicate.at > 1 and analysis.words(predicate.at - 1) == ["only"]
    return only and analysis.shape[predicate.at - 2] in ",k" and analysis.words(predicate.at)[0] == "to"


def _follows_a_date(analysis: Analysis, infinitive: Predicate) -> bool:
    """ "Was sold in 2004, to be renamed": what was done to it later."""
    apart = analysis.shape[max(0, infinitive.at - 2) : infinitive.at] == "k,"
    return apart and analysis.words(infinitive.at)[:2] == ["to", "be"]
