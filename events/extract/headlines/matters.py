"""What an inquiry, a finding, a decision or an outbreak is about where nothing beside it says so: "inquiry into the
crash", "results of the trial", "ministry's decision", "measles outbreak".

The noun keeps what is before it ("first", "independent"); what it is about is the one thing of its kind that its own
sentence tells before it, else the one before that; where there are two, the noun stays as it is.
"""

import re
from collections.abc import Callable, Container

from events.extract.coreference.references import Resolver
from events.extract.headlines import complements, flights, intended, judged, mourned, survivors
from events.extract.headlines.openness import is_open
from events.extract.headlines.toldbefore import clauses, only_noun, places_before, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nounclasses import TREATIES
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import genitive
from events.patterns import seldom

_AT_FIRST = word_set(
    """
    accident attack avalanche blast blaze bombing breach collapse collision crash derailment disaster earthquake
    eruption explosion fire flood fraud killing kidnapping landslide leak massacre murder outage outbreak poisoning raid
    robbery sabotage scandal shipwreck shooting sinking spill stabbing stampede theft wildfire
    """
)
"""What is inquired into where an article begins with it; not the death that an obituary begins with."""
_IN_PASSING = word_set("breach fraud leak")
"""What may be spoken of in passing, as in "breach of trust"."""
_HAPPENINGS = _AT_FIRST | {"death"}
"""What is inquired into."""
_BY_VERB = {
    "stolen": "theft", "robbed": "robbery", "murdered": "murder", "kidnapped": "kidnapping", "abducted": "kidnapping",
    "collapsed": "collapse", "collapses": "collapse", "derailed": "derailment", "derails": "derailment",
    "exploded": "explosion", "explodes": "explosion", "sank": "sinking", "sinks": "sinking", "leaked": "leak",
    "crashed": "crash", "crashes": "crash", "collided": "collision",
    "poisoned": "poisoning", "sabotaged": "sabotage", "forged": "forgery",
}  # fmt: skip
"""Such a happening, by the verb that an article begins with instead."""

_TESTING = word_set(
    "trial test study survey analysis experiment audit census excavation examination autopsy inspection sample swab"
)
"""What is done to find something out."""

_INQUIRING = word_set("inquiry investigation commission inquest probe review")
_OPENING = word_set("open launch begin start order announce")
INDEFINITE = frozenset(("a", "an"))
"""Articles of an inquiry that is opened."""
_VOTING = word_set("election by-election referendum plebiscite runoff")
_WITH_RESULTS, _WITH_FINDINGS = _TESTING | _VOTING, _TESTING | _INQUIRING
_TAKEN = word_set("sample samples swab swabs")
"""What results come from."""

_CONSIDERING = word_set("consider review study examine weigh debate rule assess investigate deliberate")
"""What a body does before it decides."""

_INTO = seldom(
    r"\b(?:inquiry|investigation|probe|inquest) into (?:the|an?) (?:[\w-]+ ){0,3}?"
    rf"({'|'.join(sorted(_HAPPENINGS))})\b"
)
_COMING = word_set("be is was expect make announce come follow publish deliver schedule await")
"""What is said of a decision that is still open."""

_WALKING_OUT = seldom(r"(?:have |had |has )?(?:walk(?:ed)? out|stop(?:ped)? work|(?:went|gone|go) on strike)\b")
_SUITS = word_set("lawsuit suit")
_WARS = word_set("war conflict")
_DETECTING = word_set("report confirm detect diagnose record identify register")

_SHOWN = word_set("launch landing docking undocking spacewalk splashdown departure relocation flyby final race")
"""What is broadcast as it happens."""
_DISEASES = (
    "measles|cholera|Ebola|polio|malaria|dengue|influenza|flu|typhoid|tuberculosis|diphtheria|rabies|anthrax|smallpox"
    "|plague|coronavirus|mumps|rubella|meningitis|hepatitis|Zika|scarlet fever|yellow fever|bird flu|swine flu"
    "|foot-and-mouth disease|whooping cough|(?-i:[A-Z])[a-z]+ (?:fever|virus|disease)|COVID-19|Covid-19|MERS|SARS"
)
_WITH_SMALL_LETTERS = frozenset(_DISEASES.split("|"))
_DISEASE = seldom(rf"\b(?:{_DISEASES})\b", re.IGNORECASE)


def about_what(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The noun phrase `chunk` with what it is about; "" for other nouns, and where that is not clear."""
    noun = analysis.noun(chunk).lower
    how, intent, told_with = _HOW.get(noun), intended.is_known(noun), complements.is_known(noun)
    if not (how or intent or told_with) or not is_open(analysis, chunk, resolver):
        return ""
    words = _words(analysis, chunk)
    again = complements.as_told_before(analysis, chunk, noun, words, resolver) if told_with else ""
    if again or _is_another_told(analysis, chunk, resolver):
        return again
    told = how(analysis, chunk, words, resolver) if how else ""
    return told or (intended.of_what_intent(analysis, chunk, noun, words, resolver) if intent else "")


def _is_another_told(analysis: Analysis, chunk: int, resolver: Resolver) -> bool:
    """ "They set up a hearing on water. The hearing": whether "the" takes up one that "a" brought in nearby."""
    words = analysis.words(chunk)
    return words[0] == "the" and any(
        where.shape[at] == "n" and where.words(at)[-1] == words[-1] and where.words(at)[0] in ("a", "an")
        for where, chunks in places_before(analysis, chunk, resolver)
        for at in chunks
    )


def _words(analysis: Analysis, chunk: int) -> str:
    """The words of a noun phrase without its article."""
    first = analysis.chunks[chunk].first
    tokens = analysis.tokens[first + (analysis.letters[first] in "DS") : analysis.chunks[chunk].last + 1]
    return " ".join(token.lower for token in tokens if token.lower != "another" or len(tokens) > 1)


def _hearing(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First hearing of the lawsuit", of one told just before; else "in Hale's case"."""
    suit = only_noun(analysis, chunk, _SUITS, resolver, 1)
    return f"{words} of the {suit}" if suit else judged.in_whose_case(analysis, chunk, words, resolver)


def _in_war(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Ceasefire in the civil war", of one that the sentence or the one before tells of."""
    for where, chunks in places_before(analysis, chunk, resolver, 1):
        told = [at for at in chunks if where.shape[at] == "n" and where.noun(at).lower in _WARS]
        if told:
            kind = _words(where, told[0]) if set(where.letters_of(told[0])) <= set("DJN") else ""
            return f"{words} in the {kind}" if len(told) == 1 and " " in kind else ""
    return ""


def _coverage(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Vaccination coverage", in a text that tells of vaccination against one disease; "live coverage of the launch",
    of one that is told of near, or that the article begins with."""
    text = resolver.topics.text[: analysis.span(chunk)[0]]
    if _disease(analysis, chunk, resolver) and "vaccin" in text:
        return f"vaccination {words}"
    verb = analysis.predicate_of(chunk)
    if verb is None or base(analysis.verb(verb.at).lower) not in ("begin", "start"):
        return ""
    shown = only_noun(analysis, chunk, _SHOWN, resolver) or _of_opening(_SHOWN, resolver)
    return f"{words} of the {shown}" if shown else ""


def _round(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Previous round of talks", after talks of which the sentence or those near tell."""
    talks = only_noun(analysis, chunk, intended.TALKS, resolver)
    return f"{words} of {talks}" if talks else ""


def _case(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First polio case", of one that is counted and was found, in a text on one disease; "case against Hale"."""
    verb = analysis.predicate_of(chunk)
    found = verb is not None and base(analysis.verb(verb.at).lower) in _DETECTING
    counted = found and words.split()[0] in IN_ORDER
    if counted or analysis.words(chunk) != ["the", "case"]:
        return _outbreak(analysis, chunk, words, resolver) if counted else ""
    return judged.charges(analysis, chunk, words, resolver)


def _inquiry(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Inquiry into the crash": for "the inquiry" what the text called it before; else what the sentence or the one
    before tells of; for "the" or "a second" one what the article begins with."""
    told: set[str] = set()
    if analysis.words(chunk)[0] == "the":
        told = {one[1] for one in _INTO.finditer(resolver.topics.text, 0, analysis.span(chunk)[0])}
    opened = opens_inquiry(analysis, analysis.chunks[chunk].first)
    near = "" if told else only_noun(analysis, chunk, _HAPPENINGS, resolver, 1)
    if opened and near and (near == "breach" or resolver.topics.text[: analysis.start].rstrip(" ").endswith("\n")):
        return ""  # of another happening, which a paragraph before may tell of, or of trust
    happened = told.pop() if len(told) == 1 else near
    known = analysis.words(chunk)[0] == "the" or opened or not IN_ORDER.isdisjoint(analysis.words(chunk))
    if known and not (happened or told):
        happened = _of_opening(_AT_FIRST - _IN_PASSING if opened else _AT_FIRST, resolver) or _BY_VERB.get(
            _of_opening(_BY_VERB, resolver), ""
        )
    return f"{words} into the {happened}" if happened else ""


def opens_inquiry(analysis: Analysis, token: int) -> bool:
    """ "(Police) opened an (inquiry)": whether an article begins an inquiry that a verb right before it opens."""
    if analysis.tokens[token].lower not in INDEFINITE:
        return False
    chunk = analysis.chunk_with(token)
    verb = analysis.predicate_at(chunk - 1) if chunk > 0 else None
    opened = verb is not None and base(analysis.verb(verb.at).lower) in _OPENING
    return opened and analysis.noun(chunk).lower in _INQUIRING


def _results(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Results of the trial", "results from the samples"; where neither the sentence nor those near tell of such, "of
    the election" that the article begins with."""
    test = only_noun(analysis, chunk, _WITH_RESULTS, resolver) or _of_opening(_VOTING, resolver)
    return f"{words} {'from' if test in _TAKEN else 'of'} the {test}" if test else ""


def _findings(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Findings of the inquiry", "report of the commission", "report on the crash"."""
    alone = " " not in words  # a second report may be of another
    inquiry = only_noun(analysis, chunk, _WITH_FINDINGS, resolver) if alone else ""
    if words == "report" and not inquiry and analysis.words(chunk)[0] == "the":
        happened = only_noun(analysis, chunk, _HAPPENINGS, resolver, 1)
        return f"report on the {happened}" if happened else ""
    return f"{words} of the {inquiry}" if inquiry and inquiry not in _TAKEN else ""


def _of_deal(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Ratification of the treaty", "negotiations on the treaty", of one that was signed."""
    known = words == "ratification" or analysis.words(chunk)[0] == "the"
    deal = only_noun(analysis, chunk, TREATIES, resolver) if known else ""
    return f"{words} {'of' if words == 'ratification' else 'on'} the {deal}" if deal else ""


def _strike(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Nurses' strike", of "nurses walked out"."""
    for where, item, _ in clauses(analysis, chunk, resolver):
        left = _WALKING_OUT.match(where.text, where.span(item.at)[0])
        if left and item.subject is not None and kinds.are_somebody(where.noun(item.subject[0]).lower):
            return f"{genitive(analysis, where.noun(item.subject[0]).lower)} {words}"
    return ""


def _of_opening(nouns: Container[str], resolver: Resolver) -> str:
    """The one noun of a table that the title and the lead tell of."""
    lead = " ".join(one.text[one.start : one.end] for one in resolver.lead())
    words = f"{resolver.topics.title} {lead}".lower()
    told = {word for word in re.findall(r"[a-z-]+", words) if word in nouns}
    done = {word for word in told if word.endswith("ing") and not re.search(rf"\b(?:the|an?) {word}\b", words)}
    told -= done  # "and killing ten"
    return told.pop() if len(told) == 1 else ""


def _decision(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Ministry's decision", of "the ministry is reviewing the bid, and a decision is expected": of the body that the
    clause before tells to consider something."""
    if not _is_to_come(analysis, chunk):
        return intended.decided(analysis, chunk, words, resolver)
    here = any(one.kind == "v" and one.at < chunk for one in analysis.predicates)
    nearest = analysis if here else next(iter(resolver.before()), None)
    for where, item, by in clauses(analysis, chunk, resolver):
        if where is not analysis and where is not nearest:
            return ""
        passive = "B" in where.letters_of(item.at) and where.last_letter(item.at) == "L"
        if not _considers(where, item) or passive or item.subject is None or item.subject[0] != item.subject[1]:
            continue
        at = item.subject[0]
        owner = re.sub(r"^(?:the|an?) ", "", words_of(where, item.subject, by))
        noun = where.noun(at).lower
        body = kinds.is_body(singular(noun)) or noun in ("jury", "office") or where.last_letter(at) == "P"
        return f"{genitive(analysis, owner)} {words}" if owner and body else ""
    return ""


def _considers(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb tells that somebody considers something: "reviews the bid", "has opened a review"."""
    done, after = base(analysis.verb(verb.at).lower), verb.at + 1
    reviewing = done in ("open", "launch", "begin", "start") and analysis.shape[after : after + 1] == "n"
    reviewing = reviewing and analysis.noun(after).lower in _INQUIRING
    return verb.kind in "vt" and (done in _CONSIDERING or reviewing)


def _is_to_come(analysis: Analysis, chunk: int) -> bool:
    """ "A decision is expected", "no ruling was made": whose it is, the clause before tells; "left to the king" it is
    another's."""
    verb = analysis.predicate_of(chunk)
    if verb is None or analysis.words(chunk)[0] == "the" or base(analysis.verb(verb.at).lower) not in _COMING:
        return False
    return not any(
        analysis.shape[at] == "i" and analysis.words(at)[0] in ("by", "to") and analysis.shape[at + 1 : at + 2] == "n"
        for at in range(verb.at + 1, len(analysis.shape))
    )


def _outbreak(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Latest measles outbreak"."""
    disease, (*before, noun) = _disease(analysis, chunk, resolver), words.split()
    return " ".join((*before, disease, noun)) if disease else ""


def _against(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Vaccination against measles"."""
    disease = _disease(analysis, chunk, resolver)
    return f"{words} against {disease}" if disease else ""


def _disease(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The one disease that the title and the text before a noun phrase name; "" for none, or two."""
    told = f"{resolver.topics.title}\n{resolver.topics.text[: analysis.span(chunk)[0]]}"
    found = {name[0].lower(): name[0] for name in _DISEASE.finditer(told)}
    small, name = found.popitem() if len(found) == 1 else ("", "")
    return small if small in _WITH_SMALL_LETTERS else name


def _germ(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Measles virus"; for "the disease", as a subject, "measles", of which the article has told more than once."""
    disease = _disease(analysis, chunk, resolver) if analysis.words(chunk) == ["the", words] else ""
    if words == "virus" and disease:
        return disease if disease.lower().endswith(("virus", "covid-19")) else f"{disease} virus"
    told = f"{resolver.topics.title} {resolver.topics.text[: analysis.start]}".lower().count(disease.lower())
    return disease if told > 1 and analysis.predicate_of(chunk) is not None else ""


def _search(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Search for the missing", where some are told to be missing."""
    text = resolver.topics.text[: analysis.span(chunk)[0]]
    missing = re.search(r"\b(?:are|is|were|was|remain|remained|people|others|crew|sailors) (?:still )?missing\b", text)
    return f"{words} for the missing" if missing else ""


_HOW: dict[str, Callable[[Analysis, int, str, Resolver], str]] = {
    "trial": judged.trial,
    **dict.fromkeys(("funeral", "burial", "cremation", *mourned.LAID), mourned.funeral),
    "warrant": judged.warrant,
    **dict.fromkeys(("appeal", "retrial"), judged.in_whose_case),
    **dict.fromkeys(("conviction", "acquittal", "sentence"), judged.of_whom),
    "indictment": judged.indictment,
    "charges": judged.charges,
    "hearing": _hearing,
    **dict.fromkeys(("ceasefire", "truce", "armistice"), _in_war),
    "coverage": _coverage,
    "round": _round,
    "case": _case,
    **dict.fromkeys(("inquiry", "investigation", "probe", "inquest"), _inquiry),
    **dict.fromkeys(("results", "result"), _results),
    **dict.fromkeys(("findings", "report"), _findings),
    **dict.fromkeys(("ratification", "negotiations"), _of_deal),
    **dict.fromkeys(("strike", "walkout"), _strike),
    **dict.fromkeys(("decision", "ruling", "verdict"), _decision),
    **dict.fromkeys(("outbreak", "epidemic"), _outbreak),
    **dict.fromkeys(("vaccination", "vaccinations", "immunisation", "immunization", "vaccine"), _against),
    **dict.fromkeys(("disease", "virus"), _germ),
    "flyby": flights.of_flyby,
    **dict.fromkeys(flights.FLYING, flights.of_flight),
    "attempt": flights.of_attempt,
    "flight": flights.of_another_flight,
    "meeting": intended.meeting,
    "search": _search,
    **dict.fromkeys(survivors.LEFT, survivors.of_what),
}
"""How each noun is completed."""
