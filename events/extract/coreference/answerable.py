"""Whom a pronoun takes up of those whom somebody judges: who is accused or praised did what follows, "fined Hale for
his leak", "accused Hale of bypassing the council when he signed". And on whom courts and police act: of two sides who
was accused is acquitted or jailed ("sued Hale. A court cleared him"), and who asked for something is ruled against."""

from events.extract.coreference.agreement import agree, group_of
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import DYING, base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import Naming, thing_of
from events.extract.syntax.reporting import COURTS
from events.extract.syntax.telling import JUDGING, Telling, suffering
from events.sentences import Span

_ACCUSING = word_set("accuse sue denounce charge prosecute indict report")
_SENTENCING = word_set(
    "hang execute behead acquit clear convict fine jail arrest detain imprison sentence indict charge pardon exonerate"
)
"""What a court or the police do to who was accused."""
_KILLING = word_set("kill murder assassinate stab strangle poison")
_SENDING = word_set("send exile banish deport expel evacuate")
_OFFERING = word_set("offer award grant give propose")
_ASKING = word_set("try challenge sue appeal argue seek ask demand claim petition contest refuse complain object want")
_JUDGES = COURTS | word_set("regulator ombudsman arbitrator police prosecutors")


def judged(analysis: Analysis, chunk: int, group: str, verb: Predicate, naming: Naming) -> str:
    """Who is judged for what the noun phrase `chunk` begins with the pronoun of, "" where nobody is; `verb` is the one
    before."""
    for span in (_for_what_is_his(analysis, chunk, verb), _in_doing_it(analysis, verb)):
        who = naming(analysis, span) if span is not None else None
        if who is not None and agree(who.agrees, group):
            return who.name
    return ""


def _for_what_is_his(analysis: Analysis, chunk: int, verb: Predicate) -> Span | None:
    """ "Fined Hale for his leak": the object of a verb of judging."""
    possessive = analysis.first_letter(chunk) == "S"
    over = possessive and analysis.shape[chunk - 1] == "i" and chunk - 2 > verb.at
    return (verb.at + 1, chunk - 2) if over and base(analysis.verb(verb.at).lower) in JUDGING else None


def _in_doing_it(analysis: Analysis, verb: Predicate) -> Span | None:
    """ "Accused Hale of bypassing the council when he signed": whose doing a gerund after the object tells."""
    judges = analysis.predicate_at(verb.governor) if verb.role == "gerund" and verb.governor is not None else None
    object_of = judges is not None and verb.subject is not None and verb.subject[0] == judges.at + 1
    return verb.subject if object_of else None


def of_two_sides(
    analysis: Analysis, verb: Predicate, chunk: int, earlier: Analysis | None, naming: Naming
) -> tuple[Analysis, Candidate] | None:
    """Who the pronoun `chunk` is, on whom a court or the police act ("a court cleared him", "ruled against it"): of the
    clause before in its sentence, else of the sentence `earlier`, who was accused there, or who asked there; with the
    sentence, None where none is told of."""
    if verb.subject is None or analysis.noun(verb.subject[0]).lower not in _JUDGES:
        return None
    first = verb.subject[0]
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.at < first]
    where = analysis if clauses else earlier
    told = clauses[-1] if clauses else earlier.main_verb() if earlier is not None else None
    if where is None or told is None or told.subject is None:
        return None
    judges, before = base(analysis.verb(verb.at).lower), base(where.verb(told.at).lower)
    over = analysis.words(chunk - 1) if chunk == verb.at + 2 else []
    accused = judges in _SENTENCING and not over and before in _ACCUSING and where.shape[told.at + 1 :][:1] == "n"
    asked = judges in ("rule", "find", "decide") and over == ["against"] and before in _ASKING
    if not accused and not asked:
        return None
    span = (told.at + 1, told.at + 1) if accused else told.subject
    group = group_of(analysis.words(chunk)[0])
    who = thing_of(where, span, naming, told=suffering(analysis, verb, chunk)) if group == "it" else naming(where, span)
    return (where, who) if who is not None and (group == "it" or agree(who.agrees, group)) else None


def suffered(earlier: Analysis, told: Telling, naming: Naming) -> tuple[Candidate | None] | None:
    """Of whom the next sentence goes on with what is `told`, not of the subject of the sentence `earlier`: who was sent
    away returns ("the king exiled Hale. He returned"), and who killed is tried ("Hale was killed by Karl Vik. He was
    hanged"), but nobody who was brought in only as dead; (None,) where that is nobody's name, None where nothing of the
    kind is told."""
    main = earlier.main_verb()
    if main is None or main.subject is None:
        return None
    verb, passive = base(earlier.verb(main.at).lower), earlier.last_letter(main.at) == "L"
    after = earlier.shape[main.at + 1 : main.at + 3]
    if told.verb == "return" and verb in _SENDING and not passive and after[:1] == "n":
        sent = naming(earlier, (main.at + 1, main.at + 1))
        noun = earlier.noun(main.at + 1).lower
        somebody = sent is not None or kinds.are_somebody(noun) or kinds.is_person(noun)
        return (sent,) if somebody else None  # no letter returns
    new = earlier.words(main.subject[0])[0] in ("a", "an")
    killed = passive and verb in _KILLING and not (after == "in" and earlier.words(main.at + 1) == ["by"])
    died = new and (killed or (verb in DYING and not passive))
    if died and told.passive and told.verb in _SENTENCING:
        return (None,)  # "a passenger, Tom Orr, died. He was charged": another was
    tried = told.passive and told.verb in _SENTENCING and verb in _KILLING and passive
    if tried and after == "in" and earlier.words(main.at + 1) == ["by"]:
        return (naming(earlier, (main.at + 2, main.at + 2)),)
    return None


def offered(analysis: Analysis, verb: Predicate, chunk: int, earlier: Analysis, naming: Naming) -> Candidate | None:
    """ "Offered Ada Pell the prize. She refused it": the thing that the sentence `earlier` tells to have been offered,
    which the pronoun `chunk` is after a verb of taking or refusing; None for none."""
    taken = base(analysis.verb(verb.at).lower) in ("refuse", "decline", "accept", "reject")
    told = earlier.main_verb()
    goes_on = verb.subject is not None and "v" in analysis.shape[: verb.subject[0]]
    if goes_on or analysis.shape[chunk + 1 : chunk + 2] == "n":
        return None  # "refused it a permit"
    if not taken or chunk != verb.at + 1 or analysis.words(chunk) != ["it"] or told is None:
        return None
    if base(earlier.verb(told.at).lower) not in _OFFERING or earlier.last_letter(told.at) == "L":
        return None
    at = told.at + 1 + (earlier.shape[told.at + 1 : told.at + 3] == "nn")
    suffers = suffering(analysis, verb, chunk)
    return thing_of(earlier, (at, at), naming, told=suffers) if earlier.shape[at : at + 1] == "n" else None
