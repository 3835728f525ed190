"""Who a pronoun in what somebody says stands for: often who says it, or hardly who says it."""

import re

from events.extract.coreference.agreement import agree, group_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.verbs import DYING, base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import Naming, naming_words, others
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.quoted import quotations
from events.extract.syntax.telling import OWNING, Telling, telling
from events.sentences import Span

_OF_THE_SPEAKER = word_set("i me my mine we us our")
_FEELING = word_set("fear hope want expect plan intend need wish regret")
"""What one says of oneself."""

_COUNSEL = word_set("lawyer attorney solicitor barrister counsel doctor physician surgeon")
"""Who acts for another as well as speaking of them."""
_OF_THE_CLIENT = word_set(
    """
    appeal plead surrender testify contest cooperate resign retire return attend face apologise apologize serve pay sue
    fight deny stand quit leave move marry
    """
)
"""What a client does, and counsel hardly."""
_SPEAKING_FOR = _COUNSEL | word_set("agent manager spokesman spokeswoman publicist")
"""Who speaks of another."""

_NEAR_TO = kinds.KIN | word_set("family team coach trainer friend colleague neighbour neighbor teammate")
"""Who tells what befell another."""
_BEFALLING = word_set("die suffer collapse undergo recover faint vanish disappear survive contract drown fall")
_BEFALLING_PASSIVE = word_set(
    """
    arrest detain jail imprison charge convict sentence acquit execute kidnap abduct release free discharge treat admit
    bury kill shoot stab beat injure wound hospitalise hospitalize diagnose transfer deport exile poison murder hang
    torture paralyse operate fly rush bear
    """
)
_STATES = word_set(
    "ill sick unwell dead alive missing unconscious paralysed paralyzed hospital prison jail coma custody health"
)
"""What befalls somebody, what is done to somebody, and how or where he then is."""


def is_of_somebody(told: Telling) -> bool:
    """Whether a verb tells what befalls people, or what is done to them."""
    return told.verb in (_BEFALLING_PASSIVE if told.passive else DYING | {"survive", "recover", "faint", "disappear"})


def who_intends(analysis: Analysis, chunk: int, group: str, naming: Naming) -> str:
    """ "Its main sponsor announced that it would withdraw": who says what is to be done says it of themselves."""
    told = analysis.predicate_of(chunk)
    said = analysis.predicate_at(told.governor) if told and told.governor is not None else None
    if told is None or told.role != "content" or said is None or said.subject is None:
        return ""
    does = telling(analysis, told)
    intends = analysis.words(told.at)[0] in ("will", "would") or does.verb in _FEELING
    span = named_apposition(analysis, said.subject) or said.subject
    if not intends or does.passive or does.receives or analysis.last_letter(span[0]) == "X":
        return ""
    head = analysis.noun(said.subject[0]).lower
    somebody = kinds.person_gender(head)
    who = naming(analysis, span)
    if who is not None:
        return who.name if agree(who.agrees, group) else ""
    fits = (
        somebody in (group, "person")
        if group in ("he", "she")
        else (group == "it" and not somebody and (does.willed or kinds.is_body(head)))
    )
    common = analysis.last_letter(span[0]) == "N"
    return naming_words(analysis, span) if fits and common and "c" not in analysis.shape[span[0] : span[1] + 1] else ""


def who_is_spoken_for(analysis: Analysis, chunk: int, group: str) -> int | None:
    """ "His lawyer, Tom Hale, said that he would appeal", "her niece said that she had been ill": the noun phrase whose
    owner the pronoun is; None where nobody speaks for another of that gender. Kin say of another what befell him or
    her, and of themselves what else they do; so does counsel, but for what only a client does ("he would write to the
    minister" is told of the lawyer). Several never tell of themselves what "he" does."""
    said = _saying(analysis, chunk)
    if group not in ("he", "she") or said is None or said.subject is None or said.at >= chunk:
        return None
    if base(analysis.verb(said.at).lower) not in SAYING:
        return None
    for at in _named_before(analysis, said.subject[0]):
        speaker = _speaker(analysis, at)
        if _speaker(analysis, at, several=True):
            return _owner(analysis, at, group)
        if (speaker in _SPEAKING_FOR and _may_be_another(analysis, chunk, speaker)) or (
            speaker and befalls(analysis, chunk)
        ):
            return _owner(analysis, at, group)
    return None


def _may_be_another(analysis: Analysis, chunk: int, speaker: str) -> bool:
    """Whether what is told of the pronoun in a chunk is hardly the speaker's own doing."""
    told = analysis.predicate_of(chunk)
    owned = analysis.first_letter(chunk) == "S"
    return speaker not in _COUNSEL or owned or told is None or telling(analysis, told).verb in _OF_THE_CLIENT


def _saying(analysis: Analysis, chunk: int) -> Predicate | None:
    """The verb of saying whose content the pronoun in a chunk stands in, else the main verb."""
    told = analysis.predicate_of(chunk)
    said = analysis.predicate_at(told.governor) if told is not None and told.governor is not None else None
    return said or analysis.main_verb()


def _named_before(analysis: Analysis, chunk: int) -> tuple[int, ...]:
    """A noun phrase, and the one that its name explains: "her daughter, Karen, who said"."""
    return (chunk, chunk - 2) if analysis.shape[max(chunk - 2, 0) : chunk] == "n," else (chunk,)


def _speaker(analysis: Analysis, chunk: int, *, several: bool = False) -> str:
    """Who a noun phrase says speaks, of those who speak of others, or of `several` such; "" for anybody else."""
    words = (analysis.tokens[at].lower for at in range(analysis.chunks[chunk].first, analysis.chunks[chunk].last + 1))
    known = ((word, singular(word) if several else word) for word in words if not several or is_plural(word))
    return next((one for word, one in known if one in _SPEAKING_FOR or one in _NEAR_TO), "")


def _owner(analysis: Analysis, chunk: int, group: str) -> int | None:
    """The noun phrase that has the owner: "his lawyer", "Prine's lawyer", "(a lawyer for) Prine"; None for none."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    owned = analysis.letters[first] == "S" and group_of(analysis.tokens[first].lower) == group
    if owned or re.match(r"P+G", analysis.letters[first : last + 1]):
        return chunk
    of = analysis.shape[chunk + 1 : chunk + 3] in ("in", "on") and analysis.words(chunk + 1)[0] in ("for", "of")
    return chunk + 2 if of and analysis.last_letter(chunk + 2) == "P" else None


def befalls(analysis: Analysis, chunk: int) -> bool:
    """Whether what is told of the pronoun in a chunk befell it: "had been ill", "died", "was released"."""
    verb = next((item for item in analysis.predicates if item.subject == (chunk, chunk) and item.kind == "v"), None)
    if verb is None:
        return False
    told = telling(analysis, verb)
    if told.verb not in ("be", "been"):
        return told.verb in (_BEFALLING_PASSIVE if told.passive else _BEFALLING)
    after = analysis.chunks[verb.at].last + 1
    return any(token.lower in _STATES for token in analysis.tokens[after : after + 4])


def said_of_them(analysis: Analysis) -> bool:
    """ "Doctors said that they were too weak": "they" are hardly those who say it."""
    told = (item for item in analysis.predicates if item.role == "content" and item.subject is not None)
    return any(group_of(analysis.words(item.subject[0])[0]) == "they" for item in told if item.subject is not None)


def quotes_on_another(analysis: Analysis, group: str) -> bool:
    """ "“She told the officer,” recalled Quansah": whom the words quoted are about is hardly who says them, unless they
    are about the speaker too ("he told me")."""
    spans = quotations(analysis.text, (analysis.start, analysis.end))
    told = {word.lower() for span in spans for word in re.findall(r"\w+", analysis.text[slice(*span)])}
    return told.isdisjoint(_OF_THE_SPEAKER) and any(group_of(word) == group for word in told)


def used_within(analysis: Analysis, chunk: int, naming: Naming) -> Candidate | None:
    """ "The firm said that visitors had left the mill since its opening": the one thing told of between the verb of
    what many did, as somebody says, and "its", the noun phrase `chunk`; also what many acted on, just before "for its"
    ("crews loaded a ship for its journey")."""
    verb = analysis.verb_before(chunk)
    many = naming(analysis, verb.subject) if verb is not None and verb.subject is not None else None
    if verb is None or many is None or many.agrees != "they":
        return None
    acted_on = verb.at == chunk - 3 and analysis.shape[chunk - 2] == "n" and analysis.words(chunk - 1) == ["for"]
    if verb.role != "content" and not acted_on:
        return None
    used = [one for one in others(analysis, naming, OWNING) if verb.at < one.span[0] < chunk]
    return used[0] if len(used) == 1 and kinds.kind(used[0].noun) != "place" else None


def is_somebody(analysis: Analysis, subject: Span | None, naming: Naming) -> bool:
    """Whether a subject is a man or a woman, by name or by role, so that what he or she says of "it" is of another."""
    own = naming(analysis, subject) if subject is not None else None
    named = own is not None and own.agrees in ("he", "she", "person")
    return subject is not None and (named or kinds.person_gender(analysis.noun(subject[0]).lower) is not None)
