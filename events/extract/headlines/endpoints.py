"""What somebody left, for verbs that tell little without it: "resigned from Orbix", "left the army".

What one leaves is what the same sentence tells him to have joined or worked for, or else the one before. Where somebody
arrived is not guessed: "at the station", in texts on what people live aboard, sent a probe for Mars there too.
"""

from collections.abc import Iterator, Sequence

from events.extract.coreference.references import Resolver
from events.extract.headlines.schools import school_left
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render
from events.extract.syntax.units import Unit
from events.sentences import Span

_LEAVING = {"resign": "from ", "retire": "from ", "leave": "", "quit": ""}
"""Verbs of who leaves what he was in, and what stands before it."""
_ENTERING = word_set("join enter")
_WORKING = word_set("work serve play teach sing dance fly")
_AT = word_set("for with at in")


def where_it_ends(analysis: Analysis, predicate: Predicate, units: Sequence[Unit], resolver: Resolver) -> str:
    """What a verb of leaving needs behind it; "" where its clause tells that, or nothing does."""
    verb = base(analysis.verb(predicate.at).lower)
    if verb == "graduate":
        return school_left(analysis, predicate)
    if units or predicate.subject is None or (analysis.last_letter(predicate.at) == "L" and predicate.kind != "v"):
        return ""
    if verb in _LEAVING:
        body = next(filter(None, _joined(analysis, predicate, resolver)), "")
        return f"{_LEAVING[verb]}{body}" if body else ""
    return ""


def _joined(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> Iterator[str]:
    """What who leaves is told to have been in: by the verbs before of the same sentence, the nearest first, then by
    that of the sentence before."""
    subject = predicate.subject
    if subject is None or subject[0] != subject[1]:
        return
    pronoun = analysis.words(subject[0]) in (["he"], ["she"])
    main = analysis.main_verb()
    for verb in reversed(analysis.predicates):
        his = verb.subject == subject or (pronoun and main is not None and verb is main)
        if verb.at < predicate.at and his:
            yield _body_after(analysis, verb.at, resolver)
    nearest = next(iter(resolver.before()), None)
    verb_before = nearest.main_verb() if nearest is not None else None
    if nearest is not None and verb_before is not None and verb_before.subject is not None:
        own, his_name = (
            _last_name(analysis, subject, resolver),
            _last_name(nearest, verb_before.subject, resolver.back(1)),
        )
        if own and own == his_name:
            yield _body_after(nearest, verb_before.at, resolver)


def _last_name(analysis: Analysis, subject: Span, resolver: Resolver) -> str:
    """The last name of a person who is a subject, by a pronoun too."""
    pronoun = analysis.letters_of(subject[0]) == "X"
    told = resolver.candidate(analysis, subject)
    name = resolver.resolve(analysis, subject[0]) if pronoun else (told.name if told is not None else "")
    return name.split()[-1] if name[:1].isupper() and resolver.people.gender(name.split()[-1]) is not None else ""


def _body_after(analysis: Analysis, verb: int, resolver: Resolver) -> str:
    """The body that a verb's clause tells somebody to have joined or served, with its article."""
    done, body = base(analysis.verb(verb).lower), verb + 1
    if done in _WORKING and analysis.shape[body : body + 1] == "i" and not _AT.isdisjoint(analysis.words(body)):
        body += 1
    elif done not in _ENTERING:
        return ""
    if analysis.shape[body : body + 1] != "n" or not set(analysis.letters_of(body)) <= set("DPNJ"):
        return ""
    noun, named = analysis.noun(body).lower, analysis.last_letter(body) == "P"
    if named and resolver.people.gender(analysis.noun(body).text) is not None:
        return ""
    if not named and not (kinds.is_body(noun) or kinds.kind(noun) == "institution"):
        return ""
    words = analysis.words(body)
    text = render(analysis, phrase_pieces(analysis, (body, body)))
    text = text if named or text[:1].islower() else text[:1].lower() + text[1:]
    if words[0] in ("a", "an"):
        return ""
    return f"the {text}" if words[0] == "the" else text
