"""Which noun phrases a pronoun agrees with, whether candidates are one, and how far back one looks."""

import re
from collections.abc import Iterable, Sequence

from events.extract.lexicon import kinds
from events.extract.lexicon.speech import SAYING, TELLING
from events.extract.lexicon.verbs import DYING, base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import HE, IT, SHE, THEY, Candidate
from events.extract.syntax.mentioned import naming_words
from events.extract.syntax.nounphrases import named_apposition
from events.sentences import Span

_WHERE = word_set("in at for from to near of through across into towards")

_OF_THE_DEAD = word_set("body remains corpse grave skeleton coffin ashes bones skull")
_DONE_TO_THE_DEAD = word_set(
    "find discover recover identify exhume bury see spot dump hide examine burn dig retrieve locate move carry cremate"
)
"""What one has when dead, and what others do to it."""
YOUTH = word_set("study attend grow graduate enrol enroll learn leave join enter train be become")
"""What is told of him rather than of his father, who was told of before."""
_PARENTS = word_set("father mother stepfather stepmother grandfather grandmother")
_DONE_TO_SOMEBODY = word_set(
    "release arrest extradition dismissal removal expulsion deportation execution detention resignation"
)
_DEMANDING = word_set("call demand order urge recommend condemn welcome denounce")
"""What is done to somebody, and what others do about it."""

_TELLING_LITTLE = DYING | word_set("be was were have")
"""What tells of kin without going on to what they do next."""


def group_of(word: str) -> str:
    """ "he", "she", "it" or "they" for a form of theirs, "" for any other word."""
    for name, members in (("he", HE), ("she", SHE), ("it", IT), ("they", THEY)):
        if word in members:
            return name
    return ""


def agree(agrees: str, group: str) -> bool:
    """Whether what a candidate agrees with is a group of pronouns."""
    if agrees == "anything":
        return group != "they"
    return agrees == group or (agrees == "person" and group in ("he", "she"))


def tail(analysis: Analysis) -> int:
    """Where a sentence's last participle clause begins, which only adds to its subject: ", losing to Hart"."""
    last = next((item for item in reversed(analysis.predicates) if item.kind in "vg"), None)
    if last is None or last.kind != "g" or last.role != "participle" or analysis.shape[last.at - 1] != ",":
        return len(analysis.shape)
    return last.at


def distinct(candidates: Sequence[Candidate]) -> set[str]:
    """The last words of the candidates' names: "Johnson" and "Boris Johnson" are one."""
    return {candidate.name.split()[-1] for candidate in candidates}


def of_a_kind(found: Sequence[Candidate], rivals: Sequence[Candidate]) -> list[Candidate]:
    """The rivals, without mere things where the subject found is somebody: soldiers, not the islands they took."""
    return [rival for rival in rivals if rival.acts or not (found[0].acts and rival.agrees == "they")]


def are_one(found: Sequence[Candidate], rivals: Sequence[Candidate]) -> bool:
    """Whether the candidates are one, and no rival counts: where she is known, a name that may be a man's does not."""
    known = found[0].agrees in ("he", "she")
    counted = [rival for rival in rivals if not known or rival.agrees == found[0].agrees]
    return len(distinct([*found, *counted])) == 1


def without_led_in(analysis: Analysis, subject: Candidate, rivals: list[Candidate], chunk: int) -> list[Candidate]:
    """The rivals of a subject that a main clause goes on with, without who is named before it: "After Hale's death,
    Prine was elected, but he resigned"."""
    verb = next((item for item in analysis.predicates if item.subject == (chunk, chunk) and item.kind == "v"), None)
    if verb is None or verb.role != "main":
        return rivals
    return [rival for rival in rivals if rival.span[0] > subject.span[0]]


def sentences_near(before: Iterable[Analysis], group: str) -> list[Analysis]:
    """The two sentences before; those in which the same pronoun is the subject only pass it on and are not counted."""
    near: list[Analysis] = []
    counted = 0
    for analysis in before:
        near.append(analysis)
        counted += not passes_on(analysis, group)
        if counted == 2:
            break
    return near


def has_main_clause(analysis: Analysis) -> bool:
    """Whether a main clause with a subject is seen in a sentence: else its true subject may be unseen."""
    return any(item.kind == "v" and item.role == "main" and item.subject is not None for item in analysis.predicates)


def is_object(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase stands just after a finite verb, and not for the dead."""
    before = chunk - 1
    return before >= 0 and analysis.shape[before] == "v" and base(analysis.verb(before).lower) != "kill"


def unnamed_person(analysis: Analysis, group: str) -> str:
    """The words for a person without a name whom "he" or "she" takes up: the one that is a subject, else an object."""
    if group not in ("he", "she"):
        return ""
    spans: dict[str, list[Span]] = {"subject": [], "object": []}
    for item in analysis.predicates:
        if item.kind != "v" or item.role in ("relative", "content"):
            continue
        if item.subject is not None and item.subject not in spans["subject"]:
            spans["subject"].append(item.subject)
        if analysis.shape[item.at + 1 : item.at + 2] == "n" and not _says_what_it_is(analysis, item):
            spans["object"].append((item.at + 1, item.at + 1))
    for span in spans.values():
        people = [one for one in span if "c" not in analysis.shape[one[0] : one[1] + 1] and is_person(analysis, one[0])]
        people = [one for one in people if named_apposition(analysis, one) is None and not _speaks(analysis, one)]
        if people:
            gender = kinds.person_gender(analysis.noun(people[0][0]).lower)
            if _is_another(analysis, people[0], group):
                return ""
            return naming_words(analysis, people[0]) if len(people) == 1 and gender in (group, "person") else ""
    return ""


def _says_what_it_is(analysis: Analysis, verb: Predicate) -> bool:
    """ "Hale's father was a miner": what a person is, who is nobody beside the subject; not "it was a miner"."""
    if verb.subject is None or analysis.words(verb.at) not in (["was"], ["is"]):
        return False
    return analysis.words(verb.subject[0]) not in (["it"], ["this"], ["that"])


def says_what_parent_was(analysis: Analysis, group: str) -> bool:
    """ "His father was a miner", "Hale's father was a miner": what a text tells in passing of where somebody came from,
    before it goes on with that one."""
    main = analysis.main_verb()
    if main is None or main.subject is None or main.subject[0] != main.subject[1] or group not in ("he", "she"):
        return False
    noun = analysis.noun(main.subject[0]).lower
    own = noun in _PARENTS and re.fullmatch("(?:S|P+G)[JN]*N", analysis.letters_of(main.subject[0])) is not None
    described = analysis.shape[main.at + 1 : main.at + 2] == "n" and analysis.last_letter(main.at + 1) == "N"
    return own and described and _says_what_it_is(analysis, main) and "v" not in analysis.shape[main.at + 1 :]


def _speaks(analysis: Analysis, person: Span) -> bool:
    """ "They refused to meet, a cellist told the Post": who says it, after what is said."""
    said = (item for item in analysis.predicates if item.kind == "v" and item.subject == person)
    after = person[0] > 0 and analysis.shape[person[0] - 1] == ","
    return after and any(base(analysis.verb(item.at).lower) in SAYING | TELLING for item in said)


def _is_another(analysis: Analysis, person: Span, group: str) -> bool:
    """ "She was at his side when a critic called it tired", "a hunter found her remains": beside whom the pronoun
    means."""
    first = analysis.chunks[person[0]].first
    before = any(group_of(token.lower) == group for token in analysis.tokens[:first])
    dead = (at for at in range(person[1] + 1, len(analysis.shape)) if is_of_the_dead(analysis, at))
    return before or any(group_of(analysis.words(at)[0]) == group for at in dead)


def another_person(analysis: Analysis, group: str) -> str:
    """ "A producer asked her to read": for "he", who did something last, where no "he" is told of before; else ""."""
    if any(group_of(token.lower) == group for token in analysis.tokens):
        return ""
    others = {"he": "she", "she": "he"}
    if not any(group_of(token.lower) == others[group] for token in analysis.tokens):
        return ""
    subjects = [
        item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.subject
    ]
    last = subjects[-1] if subjects else None
    if last is None or not is_person(analysis, last[0]) or "c" in analysis.shape[last[0] : last[1] + 1]:
        return ""
    gender = kinds.person_gender(analysis.noun(last[0]).lower)
    return naming_words(analysis, last) if gender in (group, "person") else ""


def is_person(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is "a dealer", "the 52-year-old", "the Provost": a person by a noun that an article goes
    before."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    determined = analysis.tokens[first].lower in ("a", "an", "the") and last > first
    office = last == first + 1 and analysis.tokens[first].lower == "the"
    common = analysis.letters[last] != "P" or office
    return determined and common and kinds.person_gender(analysis.noun(chunk).lower) is not None


def passes_on(analysis: Analysis, group: str) -> bool:
    """Whether a sentence's first subject is a pronoun of the group, or something of that pronoun's ("her paper")."""
    subjects = [
        item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.subject
    ]
    own = bool(subjects) and group_of(analysis.words(subjects[0][0])[0]) == group
    return own and not names_own_person(analysis, subjects[0][0])


def rivals_its_owner(analysis: Analysis, group: str) -> bool:
    """Whether a sentence tells of a person beside the one a pronoun means: "his butler was jailed", "Pius called
    him": who "he" is in the next, nobody can tell."""
    if group not in ("he", "she"):
        return False
    for item in analysis.predicates:
        if item.kind != "v" or item.role != "main" or item.subject is None:
            continue
        first = item.subject[0]
        own = analysis.first_letter(first) == "S" and group_of(analysis.words(first)[0]) == group
        head = kinds.person_gender(analysis.noun(first).lower)
        beside = named_apposition(analysis, item.subject) if head is None else None
        if own and (head in (group, "person") or beside is not None):
            return True
        if own and names_own_person(analysis, first):
            return True
        after = item.at + 1
        if _is_set_beside(analysis, after, group):
            return True
        named = analysis.last_letter(first) == "P"
        if named and analysis.shape[after : after + 1] == "n" and group_of(analysis.words(after)[-1]) == group:
            return analysis.last_letter(after) == "X"
    return False


def names_own_person(analysis: Analysis, chunk: int) -> bool:
    """ "Her colleague Britta Ekdahl": somebody of another's, by name."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    letters = analysis.letters[first : last + 1]
    noun = re.match(r"S[JQNY]*?(N)P+$", letters)
    return noun is not None and kinds.person_gender(analysis.tokens[first + noun.start(1)].lower) is not None


def names_its_own(analysis: Analysis, group: str) -> bool:
    """Whether a sentence's subject is such a person, of the one a pronoun of the group means."""
    subjects = (item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main")
    return any(
        subject is not None
        and group_of(analysis.words(subject[0])[0]) == group
        and (names_own_person(analysis, subject[0]) or named_apposition(analysis, subject) is not None)
        for subject in subjects
    )


def _is_set_beside(analysis: Analysis, chunk: int, group: str) -> bool:
    """ "Critics compared him with Ali Touré": another by name beside "him"."""
    if analysis.shape[chunk : chunk + 3] != "nin" or analysis.last_letter(chunk) != "X":
        return False
    beside = analysis.words(chunk + 1)[-1] in ("with", "against", "alongside", "beside")
    named = analysis.last_letter(chunk + 2) == "P"
    return beside and named and group_of(analysis.words(chunk)[-1]) == group


def is_of_another(analysis: Analysis, chunk: int, group: str) -> bool:
    """ "The elder, Jochen, became a sculptor; he died": one told of in the same sentence who has no full name."""
    said = analysis.letters.rfind('"', 0, analysis.chunks[chunk].first)  # "“My youngest was two,” she said"
    subjects = (item.subject for item in analysis.predicates if item.kind == "v" and item.at < chunk and item.subject)
    subjects = (one for one in subjects if analysis.chunks[one[0]].first > said)
    told = any(analysis.noun(one[0]).lower in ("elder", "younger", "eldest", "youngest") for one in subjects)
    return group in ("he", "she") and (told or tells_of_somebody(analysis, group, until=chunk))


def owned_person(analysis: Analysis, group: str) -> Span | None:
    """ "Her father, a clerk, went blind": the person without a name, somebody's own, whom a sentence is about."""
    main = analysis.main_verb()
    aside = next((item for item in analysis.predicates if item.kind == "v" and item.role == "subordinate"), None)
    for item in (main, aside):
        found = _owned(analysis, item, group, aside=item is not main) if item is not None else None
        if found is not None:
            return found
    return None


def _owned(analysis: Analysis, item: Predicate, group: str, *, aside: bool) -> Span | None:
    """The subject of a verb where it is such a person; `aside` where the clause is another's ("her cousin drowned"),
    so that whoever the pronoun cannot be is told of before."""
    if item.subject is None or item.subject[0] != item.subject[1] or group not in ("he", "she"):
        return None
    chunk = analysis.chunks[item.subject[0]]
    own = analysis.letters[chunk.first] == "S" and group_of(analysis.tokens[chunk.first].lower) not in ("", group)
    gender = kinds.person_gender(analysis.noun(item.subject[0]).lower)
    named = named_apposition(analysis, item.subject) is not None or analysis.letters[chunk.last] != "N"
    fits = gender == group or (aside and gender == "person" and analysis.noun(item.subject[0]).lower in kinds.KIN)
    return item.subject if own and fits and not named else None


def kin_by_name(analysis: Analysis, group: str, verb: Predicate | None, here: Analysis) -> Span | None:
    """ "Beck's father bought the mill": the subject of what a sentence tells, somebody's kin, whom the next one goes on
    with by a `verb` that is not of one's youth; not of what he was, or where he dies."""
    if verb is None or base(here.verb(verb.at).lower) in YOUTH:
        return None
    main = analysis.main_verb() if "G" in analysis.letters and group in ("he", "she") else None
    if main is None or main.subject is None or main.subject[0] != main.subject[1]:
        return None
    noun = analysis.noun(main.subject[0]).lower
    owned = noun in kinds.KIN and kinds.person_gender(noun) == group
    owned = owned and named_apposition(analysis, main.subject) is None
    if not owned or not re.fullmatch("P+G[JN]*N", analysis.letters_of(main.subject[0])):
        return None
    idle = base(analysis.verb(main.at).lower) in _TELLING_LITTLE
    return None if idle else main.subject


def own_person(analysis: Analysis, chunk: int, group: str) -> Span | None:
    """ "Her father drove a taxi until he was shot": the person without a name whom the clause before is about, but for
    one brought in beside whom the pronoun means already ("A priest paid for his schooling, and he")."""
    verb = next((item for item in analysis.predicates if item.subject == (chunk, chunk) and item.kind == "v"), None)
    if group not in ("he", "she") or verb is None:
        return None
    for item in reversed(analysis.predicates):
        if item.kind != "v" or item.at >= verb.at or item.subject is None or item.role in ("relative", "content"):
            continue
        first, last = analysis.chunks[item.subject[0]].first, analysis.chunks[item.subject[0]].last
        if item.subject[0] != item.subject[1] or named_apposition(analysis, item.subject) is not None:
            return None
        gender = kinds.person_gender(analysis.noun(item.subject[0]).lower) if analysis.letters[last] == "N" else None
        beside = analysis.tokens[first].lower in ("a", "an") and _has_pronoun(analysis, group, last, chunk)
        return item.subject if gender == group and analysis.letters[first] in "DS" and not beside else None
    return None


def _has_pronoun(analysis: Analysis, group: str, token: int, chunk: int) -> bool:
    """Whether a pronoun of the group stands between a token and a chunk: "a priest paid for his schooling, and he"."""
    return any(group_of(one.lower) == group for one in analysis.tokens[token : analysis.chunks[chunk].first])


def tells_of_somebody(analysis: Analysis, group: str, until: int | None = None, start: int = 0) -> bool:
    """ "They meet in the office of the mayor, who returned early": a person without a name, no subject, whom a
    relative clause tells of; not the one of a cleft sentence ("it was a nurse who saw it"), who is what it tells of."""
    if group not in ("he", "she"):
        return False
    end = len(analysis.shape) - 1 if until is None else until - 2
    cleft = re.match(r"nvnw", analysis.shape) and analysis.words(0) == ["it"]
    people = (at for at in range(max(start, 3 if cleft else 0), end) if analysis.shape[at] == "n")
    people = (at for at in people if is_person(analysis, at))
    told = (at for at in people if kinds.person_gender(analysis.noun(at).lower) in (group, "person"))
    return any(re.match(r"(?:in)?,?w", analysis.shape[at + 1 :]) for at in told)


def is_of_the_dead(analysis: Analysis, chunk: int) -> bool:
    """ "A cleaner found his body": whose body, remains or grave something is done to is another than who does it."""
    owned = analysis.first_letter(chunk) == "S" and analysis.noun(chunk).lower in _OF_THE_DEAD
    verb = analysis.verb(chunk - 1).lower if chunk and analysis.shape[chunk - 1] in "vtgl" else ""
    return owned and base(verb) in _DONE_TO_THE_DEAD


def does_to_its_like(analysis: Analysis, verb: Predicate, found: str) -> bool:
    """Whether the object of a verb has the noun of what its subject would be."""
    after = analysis.shape[verb.at + 1 : verb.at + 2] == "n" and verb.kind == "v"
    return after and analysis.noun(verb.at + 1).lower == found.split()[-1].lower()


def is_anothers(analysis: Analysis, chunk: int) -> bool:
    """ "The commissioner called for his release", "a cleaner found his body": what is his is not the subject's."""
    noun = analysis.noun(chunk).lower
    if analysis.first_letter(chunk) == "S" and noun in _DONE_TO_SOMEBODY and chunk > 1:
        verb = chunk - 2 if analysis.shape[chunk - 1] == "i" else chunk - 1
        return analysis.shape[verb] in "vtg" and base(analysis.verb(verb).lower) in _DEMANDING
    return is_of_the_dead(analysis, chunk)


def is_inverted(analysis: Analysis, chunk: int) -> bool:
    """ "Had they been asked": what was not so, and is nobody's doing."""
    first = analysis.chunks[chunk].first
    return first > 0 and analysis.tokens[first - 1].text in ("Had", "Were", "Should")


def is_pronoun_subject(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether the verb's subject is a pronoun, or a word such as "this" that stands for one."""
    if predicate.subject is None:
        return False
    chunk = analysis.chunks[predicate.subject[0]]
    return (
        predicate.subject[0] == predicate.subject[1]
        and chunk.first == chunk.last
        and analysis.letters[chunk.first] in "XDE"
    )


def hangs(analysis: Analysis, rival: Candidate) -> bool:
    """Whether a name that may be anything's stands after a preposition: where, or what for, but hardly who."""
    at = rival.span[0]
    return at > 0 and analysis.shape[at - 1] == "i" and analysis.words(at - 1)[0] in _WHERE


def subject_going_on(analysis: Analysis) -> Span | None:
    """A sentence's first subject, where it is "it" or has "its"."""
    subjects = (item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main")
    first = next(subjects, None)
    return first if first is not None and analysis.words(first[0])[0] in ("it", "its") else None
