"""Whom a pronoun takes up of those whom somebody judges: who is accused or praised did what follows, "fined Hale for
his leak", "accused Hale of bypassing the council when he signed"."""

from events.extract.coreference.agreement import agree
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.mentioned import Naming
from events.extract.syntax.telling import JUDGING
from events.sentences import Span


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
