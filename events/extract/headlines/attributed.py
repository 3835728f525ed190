"""Who says what a headline tells, where it is not known to be so: "Analysts said that supplies will remain tight".

What a firm or an eyewitness says is told as it is, and what a court finds to have been so on a day; not what it rules
to be so, nor what is only claimed, estimated or foreseen. Of 2,800 headlines of open texts three are told so that were
not before, and none without who says it for want of room. What a party says that others had done is told as said where
there is room: of 4,560 headlines four, all of which lacked it.
"""

import re
from dataclasses import replace

from events.extract.coreference.agreement import is_pronoun_subject
from events.extract.coreference.references import Resolver
from events.extract.headlines.actors import subject_pieces
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.shortened import without_participle
from events.extract.lexicon import kinds, speech, verbs
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.closed import POSSESSIVES
from events.extract.syntax.nounphrases import named_apposition, phrase_pieces
from events.extract.syntax.rendering import Piece, render, with_article
from events.extract.syntax.reporting import COURTS
from events.extract.syntax.verbgroup import verb_pieces
from events.patterns import seldom

_CLAIMING = word_set("said says added told")
_PARTIES = FIRMS | word_set(
    """
    source sources person people insider insiders official officials spokesman spokeswoman spokesperson lawyer lawyers
    attorney minister mayor chairman chairwoman chair executive manager owner owners operator union opposition army
    militants it
    """
)
"""Who tells from one side, or without a name, what others did."""
_DENYING = word_set("deny doubt accuse suspect")
_OWNING = re.compile("['’]s ")
_LAST_PLACE = seldom(r" (?:in|near) (?:the )?[A-Z][^,]*$")


def who_says_so(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "Prosecutors allege that" before what they allege; nothing for what was only "said"."""
    if predicate.role != "content" or predicate.governor is None:
        return []
    governor = analysis.predicate_at(predicate.governor)
    if governor is None or governor.subject is None or is_pronoun_subject(analysis, governor):
        return []
    speaker = analysis.noun(governor.subject[0]).lower
    said = analysis.verb(governor.at).lower in ("said", "say", "says")
    doubtful = said and (speaker in speech.ACCUSERS or _is_forecast(analysis, predicate, speaker))
    in_court = _is_told_in_court(analysis, governor)
    attributes = verbs.base(analysis.verb(governor.at).lower) in speech.ATTRIBUTING
    own = re.split("[,;u]", analysis.shape[predicate.at :], maxsplit=1)[0]
    ruled = verbs.base(analysis.verb(governor.at).lower) == "rule" and "k" not in own
    if not (doubtful or in_court or attributes or ruled) or "v" in analysis.shape[governor.at + 1 : predicate.at]:
        return []
    pieces: list[Piece] = [*without_participle(analysis, list(phrase_pieces(analysis, governor.subject)))]
    beside = named_apposition(analysis, governor.subject)
    if beside is not None and kinds.is_person(speaker):  # "its director, Ada Pell, warned that"
        first = governor.subject[0]
        role = phrase_pieces(analysis, (first, first))[analysis.first_letter(first) == "S" :]
        pieces = [*role, *phrase_pieces(analysis, beside)]
    whom: list[Piece] = []
    if in_court:
        chunk = analysis.chunks[governor.at + 1]
        whom = [*range(chunk.first, chunk.last + 1)]
    if _is_said_besides(analysis, governor, predicate):
        return [*pieces, "said", "that"]
    return [*pieces, *verb_pieces(analysis, governor, with_subject=True), *whom, "that"]


def _is_said_besides(analysis: Analysis, governor: Predicate, predicate: Predicate) -> bool:
    """ "The bank denied this, saying that (the board was told)": what is said, and not what is denied."""
    between = range(governor.at + 1, predicate.at)
    return any(analysis.shape[at] == "g" and analysis.words(at) == ["saying"] for at in between)


def _is_told_in_court(analysis: Analysis, governor: Predicate) -> bool:
    """ "The prosecutor told the jury (that Hale had set the fire)"."""
    told = analysis.verb(governor.at).lower == "told" and analysis.shape[governor.at + 1 : governor.at + 2] == "n"
    return told and analysis.noun(governor.at + 1).lower in COURTS


def firm_itself(analysis: Analysis, anchor: Anchor, attribution: str, told: str) -> str:
    """The name of the firm that says what it does itself ("the company"), which would stand twice; ""."""
    if anchor.predicate is None or anchor.predicate.subject is None:
        return ""
    name = attribution.removesuffix(f" {analysis.verb(anchor.predicate.at).text}")
    called = analysis.noun(anchor.predicate.subject[0]).lower in FIRMS
    return name if called and name != attribution and told.startswith(f"{name} ") else ""


def by_pronoun(analysis: Analysis, anchor: Anchor, said: Predicate) -> str | None:
    """ "It said", after "Orbix has agreed to buy its rival": the saying with its pronoun, where what is said begins
    with one whom it may mean, "" where it does not ("profits fell, it said"); None for who is named."""
    saying = anchor.predicate
    if saying is None or saying.subject is None or not is_pronoun_subject(analysis, saying):
        return None
    pronoun = analysis.words(saying.subject[0])[0]
    if pronoun not in ("it", "he", "she"):
        return None
    first = said.subject[0] if said.subject is not None else -1
    named = first >= 0 and analysis.last_letter(first) == "P"
    body = pronoun == "it" and first >= 0 and kinds.is_body(singular(analysis.noun(first).lower))
    whom = analysis.shape[saying.at + 1 : saying.at + 2] == "n"  # "she told reporters"
    words = analysis.text[analysis.span(saying.at)[0] : analysis.span(saying.at + whom)[1]]
    return f"{pronoun} {words}" if named or body else ""


def with_who_says_so(analysis: Analysis, predicate: Predicate, leads: list[list[Piece]]) -> list[list[Piece]]:
    """The leads of a headline after who says so, where that is to be told; the longer ones first."""
    saying = who_says_so(analysis, predicate)
    if not saying:
        return leads
    if isinstance(saying[0], int) and analysis.letters[saying[0]] == "S":
        saying = _without_owner(analysis, saying)  # whose lawyers they are is not known here
    sayings = (saying, _without_owner(analysis, saying), _without_place(analysis, predicate, saying))
    return [[*said, *_after_that(analysis, predicate, said, lead)] for said in sayings for lead in leads]


def as_claimed(analysis: Analysis, anchor: Anchor, predicate: Predicate, text: str, resolver: Resolver) -> str:
    """ "Spokesman said that a contractor was paid", for "contractor was paid", where a party tells what others did and
    there is room to say so; the text as it is for all else."""
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if predicate.role != "content" or governor is None or governor.subject is None or predicate.subject is None:
        return text
    behind = _said_behind(analysis, governor, predicate, text, resolver)
    if behind:
        return behind
    told = analysis.verb(governor.at).lower in _CLAIMING and analysis.first_letter(predicate.at) == "A"  # had done
    party = analysis.noun(governor.subject[0]).lower
    if is_pronoun_subject(analysis, predicate) or not told or party not in _PARTIES:
        return text
    speaker, _ = subject_pieces(analysis, replace(anchor, predicate=governor, subject=None), governor, resolver)
    who = render(analysis, without_participle(analysis, speaker))
    if party == "it" and kinds.kind(who.split(" ")[-1].lower()) not in ("", "body", "institution"):
        return text  # no dam says anything
    if analysis.first_letter(predicate.subject[0]) == "S":
        return text if party in FIRMS else _of_its_own(analysis, predicate, text, who)
    claim = f"{who} said that {with_its_article(analysis, predicate, text)}"
    return claim if who and who not in text and len(claim) <= LIMIT else text


def _said_behind(analysis: Analysis, governor: Predicate, predicate: Predicate, text: str, resolver: Resolver) -> str:
    """ "Orlov bought it at a fair, his lawyer said", "Prices will fall, Pell believes": who says so behind what "he" or
    "she" is said to have done, or is told by one whom the sentence before names; "" for none, and for want of room."""
    by_pronoun, verb = is_pronoun_subject(analysis, governor), verbs.base(analysis.verb(governor.at).lower)
    if governor.subject is None or predicate.subject is None:
        return ""
    claims = verb in speech.ATTRIBUTING and verb not in _DENYING
    advocate = analysis.noun(governor.subject[0]).lower in speech.ADVOCATES and verb in ("say", "tell", "add")
    of_pronoun = is_pronoun_subject(analysis, predicate)
    if not (claims if by_pronoun else advocate and of_pronoun):
        return ""
    told = resolver.resolve(analysis, predicate.subject[0], predicate) if of_pronoun else ""
    if of_pronoun and (not told or not text.startswith(told) or _is_of(analysis, governor, told)):
        return ""
    if by_pronoun:
        pronoun = analysis.words(governor.subject[0])[0]
        name = resolver.resolve(analysis, governor.subject[0], governor) if pronoun in ("he", "she") else ""
        role = kinds.is_role(name.split(" ")[0].lower())
        who = pronoun if name == told and name else f"{name[:1].lower()}{name[1:]}" if role else name
    else:
        who = _speaker_of(analysis, governor.subject[0], predicate)
    claim = f"{text}, {who} {analysis.text[slice(*analysis.span(governor.at))]}"
    return claim if who and len(claim) <= LIMIT else ""


def _is_of(analysis: Analysis, governor: Predicate, name: str) -> bool:
    """Whether who speaks is who is told of: "his lawyer, Ada Pell, said she would appeal"."""
    first = analysis.span(governor.subject[0])[0] if governor.subject is not None else analysis.start
    speaker = _OWNING.split(analysis.text[first : analysis.span(governor.at)[0]])[-1]
    return name.split()[-1].lower() in speaker.lower()


def _speaker_of(analysis: Analysis, chunk: int, predicate: Predicate) -> str:
    """ "His lawyer", for "his lawyer" and for "Orlov's lawyer", before what Orlov did; any other as it stands."""
    words = analysis.text[slice(*analysis.span(chunk))]
    pronoun = analysis.words(predicate.subject[0])[0] if predicate.subject is not None else ""
    *owner, speaker = _OWNING.split(words)
    first = analysis.letters_of(chunk)[0]
    if owner:
        return f"{POSSESSIVES[pronoun]} {speaker}" if pronoun in POSSESSIVES else ""
    return f"{words[0].lower()}{words[1:]}" if first in "SD" else words if first == "P" else ""


def _of_its_own(analysis: Analysis, predicate: Predicate, text: str, who: str) -> str:
    """ "Union said that its members reported a leak", for "union's members reported a leak": the possessive that was
    filled with the speaker stands as in the sentence; a headline whose possessive is somebody else's as it is. Who
    leads a union speaks for it of "her members", which are the union's."""
    whose = analysis.words(predicate.subject[0])[0] if predicate.subject is not None else ""
    owner, told = _OWNING.split(text, maxsplit=1) if _OWNING.search(text) else ("", "")
    if whose in ("his", "her") and kinds.is_body(owner.split(" ")[-1].lower()):
        whose, who = "its", owner
    if not owner or not (f" {who}".endswith(f" {owner}") or owner.lower() == who.lower()):
        return text
    claim = f"{who} said that {whose} {told}"
    if len(claim) > LIMIT:
        claim = _LAST_PLACE.sub("", claim)  # who says so matters more than where it is
    return claim if len(claim) <= LIMIT else text


def with_its_article(analysis: Analysis, predicate: Predicate, text: str) -> str:
    """A headline as it stands after "that": with the article that the sentence has before its first word."""
    first = analysis.chunks[predicate.subject[0]].first if predicate.subject is not None else 0
    article, following = (token.text for token in analysis.tokens[first : first + 2])
    begins = text.split(maxsplit=1)[0]
    if analysis.letters[first] == "D" and begins.lower() == following.lower():
        return f"{article} {following}{text[len(begins) :]}"
    if article.lower() == "the" and begins.lower() != "the":
        return with_article(analysis, text)  # "the vessel", told as "trawler"
    return f"{article}{text[len(begins) :]}" if begins.lower() == article.lower() else text


def _is_forecast(analysis: Analysis, predicate: Predicate, speaker: str) -> bool:
    """ "(Analysts said) supplies would remain tight": what will be, by somebody who cannot bring it about."""
    if analysis.words(predicate.at)[0] not in speech.FORESEEING or is_pronoun_subject(analysis, predicate):
        return False  # "researchers said they would return"
    return speaker in speech.FORECASTERS or verbs.base(analysis.verb(predicate.at).lower) in speech.UNWILLED


def _without_owner(analysis: Analysis, saying: list[Piece]) -> list[Piece]:
    """ "A consultant's report estimated that" -> "Report estimated that", "her lawyers" -> "Lawyers"."""
    owned = (n for n, piece in enumerate(saying) if isinstance(piece, int) and analysis.letters[piece] in "GS")
    return saying[next(owned, -1) + 1 :]


def _without_place(analysis: Analysis, predicate: Predicate, saying: list[Piece]) -> list[Piece]:
    """ "Forecasters at the Seewarte in Hamburg said that" -> "Forecasters said that"."""
    verb = analysis.chunks[predicate.governor or 0].first
    told = [piece for piece in saying if isinstance(piece, int) and piece < verb]
    places = (at for at in told if analysis.letters[at] == "I" and analysis.tokens[at].lower != "of")
    place = next(places, verb)
    return [piece for piece in saying if not isinstance(piece, int) or not place <= piece < verb]


def _after_that(analysis: Analysis, predicate: Predicate, saying: list[Piece], lead: list[Piece]) -> list[Piece]:
    """The lead as it stands after "that": with its article, and with "they" where "prosecutors" would stand twice."""
    if predicate.subject is None or not lead:
        return lead
    first = analysis.chunks[predicate.subject[0]].first
    name = lead[0] if is_pronoun_subject(analysis, predicate) and isinstance(lead[0], str) else ""
    if name and name.split()[-1].lower() in render(analysis, saying).lower().split():
        return [first, *lead[1:]]
    without_article = lead[0] == first + 1 and analysis.letters[first] == "D"
    return [first, *lead] if without_article else lead
