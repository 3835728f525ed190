"""What follows a word in its sentence, by the codes of the words: is a clause opened, does a finite verb come?"""

import re
from collections.abc import Callable, Sequence

from events.extract.lexicon import kinds, nounclasses, participles, speech, verbs, words
from events.extract.syntax.tokens import Token
from events.patterns import seldom

FINITE = "MBAOVZ"
OPENS_OBJECT = frozenset("DSXP")
"""The letters of finite verbs."""

SUBJECT_PRONOUNS = words.NOMINATIVES | {"it"}
_TIMED = words.word_set("begin open start end expire resume close")
"""What a season, a term or a market does on its day."""
_WITH_OFF = words.word_set("put set cut shut called laid paid fended warded staved sealed kicked wrote")
"""Pasts that "off" goes with, as a particle: "put off the vote", "called off a strike"."""
_SHOWING = words.word_set("show reveal suggest indicate confirm")
_SPREADING = words.word_set("burst spread split quit shut")
"""Pasts like their base that need no object."""

_AND_A_CLAUSE = seldom(
    r"[vf](?P<phrase>(?:r?(?:[IT][DSJNPQnzGg]*[NPnzq]|q)*(?:I?K)?)),?C"
    r"(?:[DSQ][JNPQnzGf]*(?P<noun>[Nnzf])|P+|Q)(?:I[DSJNPQnzG]*[NPnz])*(?P<verb>[vVfBAM])"
)
""" "(The family) fled to the West and the factory was", "(the shops) closed and two hundred workers lost"."""
_OF_SOMEBODY = words.word_set("require oblige force compel permit entitle")
"""What somebody else is made or let to do: with no object before "to", it is done to the noun before it."""
_OF_ONE = words.word_set("was is has")
_THINGS = ("vehicle", "vessel", "craft", "product", "structure", "disaster", "natural")
_WHITHER = words.word_set("into onto across towards toward through past down off over")
"""Where what moves by itself goes to."""

_BEYOND = ("",) * 8
"""The words after a sentence, and, counted from its end, those before it: no farther does anything look."""


_DATED_BY_CLAUSE = re.compile(r"[vf]r?I?K,[UW][^,;.]*,[BAMO]")
_INSERTED_RELATIVE = re.compile(r",I?W[^,;.]*,R?(?P<verb>[VMBAvf])")
_HAVING_DONE = re.compile(r"[DSQJNPnzX]+[vf]$")
""" "(To have) the mill listed"."""
_AND_DONE_TOO = re.compile("C[R!]*[vL](?:(?:I[DSJNnPY]+)*I?K)?[MAOB]")
""" "(A treaty signed in 1994) but never ratified would have moved the border": a second participle of one noun."""


class Lookahead:
    """The words of a sentence with their codes (see `wordclass`), asked about what comes after one of them."""

    def __init__(self, tokens: Sequence[Token], small: Sequence[str], codes: Sequence[str]) -> None:
        self.tokens = tokens
        self.codes = codes
        self.word: Callable[[int], str] = [*small, *_BEYOND].__getitem__
        """The small-letter word at a place, "" outside of the sentence."""

    def after(self, at: int) -> str:
        """The code after `at`, over adverbs and quotation marks; "" at the end."""
        codes = self.codes
        for place in range(at + 1, len(codes)):
            if codes[place] not in 'R!"':
                return codes[place]
        return ""

    def after_particle(self, at: int) -> str:
        """The code after a verb and its particle: "served out a ban", "put off the vote"."""
        particle = self.codes[at + 1 : at + 2] == ["r"] or (self.word(at + 1) == "off" and self.word(at) in _WITH_OFF)
        return self.after(at + particle)

    def is_naming(self, at: int) -> bool:
        """ "Called Flyboard", not "called off"."""
        return self.word(at) in participles.NAMING and self.word(at + 1) != "off"

    def describes_time(self, at: int) -> bool:
        """ "Put them on (reduced) hours": whether a length of time in words follows."""
        measured = self.codes[at + 1 : at + 2] == ["q"] and self.tokens[at + 1].text.isalpha()
        return measured and self.word(at + 2) not in ("later", "ago", "before", "after", "earlier")

    def finite_ahead(self, at: int, *, over_commas: bool = False) -> bool:
        """Whether another finite verb follows that has no subject of its own: the clause's real one."""
        before = self.codes[at]
        owed = joined = 0
        told = False
        for place in range(at + 1, len(self.codes)):
            code = self.codes[place]
            if code == "," and self._is_aside(place):
                continue
            opens = code in "WU" or (code == "t" and before != "I") or (code == "a" and self.opens_clause(place))
            opens = opens and not (code == "a" and self._has_verb_of_past(at, place))
            if (
                code in ";-."
                or (
                    code == "C"
                    and "K" in self.codes[at:place]
                    and (not over_commas or self._opens_clause_after_and(place))
                    and not _AND_DONE_TOO.match("".join(self.codes[place:]))
                )
                or ((opens or code == ",") and not over_commas)
            ):
                return False
            owed += opens
            if code == ",":
                owed, joined, told = owed - joined, 0, False
            if code == "C" and told and not joined and self.after(place) in tuple("DSPQX"):
                owed, joined = owed + 1, 1  # "when a storm tore the roof off and the players trained"
            if before == "," and self.is_naming(place):
                return False
            finite = (
                (
                    code in "MAOVZv"
                    and self.word(place) != "having"  # "denied on Thursday having met Hale"
                    and not (code == "v" and before in ("N", "n", "g", "P") and self._lacks_object(place))
                )
                or (code == "f" and before == "," and self.word(place + 1) not in ("of", "to"))
                or (code == "f" and before in ("K", "N", "P") and self.word(place) == "burst")
                or (code == "f" and before == "K" and self.after(place) in (*OPENS_OBJECT, "Q"))  # "in May hit a wall"
                or (code == "z" and before == "P" and over_commas)
                or (code == "z" and before == "K" and self.after(place) in OPENS_OBJECT)  # "in 1924 shows the"
                or (code == "n" and before == "K" and self.shows_a_thing(place))
                or (code in "nz" and before == "K" and self.says_that(place))  # "collected in April show that"
                or (code == "n" and self.word(place) in verbs.NEVER_NOUNS and self.says_that(place))
                or (code == "B" and self.word(place) not in ("be", "been", "being"))
            )
            finite = finite and not (code in "vf" and self._is_had_done(at, place))
            if finite and before not in ("C", "T", *FINITE) and not self._describes_what_follows(place, before):
                if not owed:
                    return True
                owed, joined, told = owed - 1, 0, True
            owed += before == "C" and self._opens_what_was_said(place)
            if code not in "R!":
                before = code
        return False

    def _has_verb_of_past(self, at: int, opener: int) -> bool:
        """ "(The dye) found in a sample taken after a race came from a drug": whether the one verb after "after" or
        "before" is that of the noun before a past that has not the object it needs."""
        done = verbs.base(self.word(at)) in verbs.WITH_OBJECT or self.word(at) == "found"
        lacks = done and (opener == at + 1 or self.codes[at + 1 : at + 3] in (["I", "D"], ["I", "K"]))
        timed = self.word(opener) in ("after", "before") and (lacks or self._lacks_object(at))
        return timed and self.word(opener + 1) not in SUBJECT_PRONOUNS and self.verbs_ahead(opener) == 1

    def dated_by_clause(self, at: int) -> bool:
        """ "A helpline set up in 2019, when letters were sent out, was closed", "a sale planned for May, which would
        have paid the debts, is off": whether what follows a past's date and a clause of it is the verb around."""
        return _DATED_BY_CLAUSE.match("".join(self.codes[at:])) is not None

    def _is_had_done(self, at: int, place: int) -> bool:
        """ "(The society asked) to have the mill listed": what one has done to a thing is no finite verb."""
        having = next((had for had in range(place - 1, at, -1) if self.word(had) in ("have", "get")), 0)
        between = "".join(self.codes[having + 1 : place + 1])
        return bool(having) and self.codes[having - 1] == "T" and _HAVING_DONE.match(between) is not None

    def _opens_what_was_said(self, at: int) -> bool:
        """ "(The mayor conceded on Sunday) and said she would go": the verb after a subject pronoun is of what was
        said."""
        return verbs.base(self.word(at)) in speech.SAYING and self.word(at + 1) in SUBJECT_PRONOUNS

    def says_that(self, at: int) -> bool:
        """ "Show that", "says that": a verb of saying by what follows it, though a noun by its form."""
        says = self.word(at) in speech.SAYING or verbs.third_person_base(self.word(at)) in speech.SAYING
        return says and self.word(at + 1) == "that"

    def shows_a_thing(self, at: int) -> bool:
        """ "(Photographs released on Tuesday) show the damage"."""
        return self.word(at) in _SHOWING and self.after(at) in OPENS_OBJECT

    def _lacks_object(self, at: int) -> bool:
        """ "(The bank paid for a bridge) built in Zell", "the total required to force a sale": what needs an object and
        has none is no finite verb."""
        needing = {"I": verbs.WITH_OBJECT, "K": verbs.WITH_OBJECT, "T": _OF_SOMEBODY}.get(
            "".join(self.codes[at + 1 : at + 2]), ()
        )
        return verbs.base(self.word(at)) in needing

    def _is_aside(self, at: int) -> bool:
        """Whether a comma is one of the two around an adverb: ", however,"."""
        return self.codes[at + 1 : at + 3] == ["R", ","] or self.codes[at - 2 : at] == [",", "R"]

    def _describes_what_follows(self, at: int, before: str) -> bool:
        """ "The stolen car", "with 340 recorded incidents"."""
        if self.codes[at] != "v":
            return False
        if (
            self.word(at + 1) == "by"
            and self.word(at + 2) not in nounclasses.MANNERS
            and before in ("N", "P", "n", "z")
        ):
            return True  # "a company owned by his brother"
        if before == "J" and self.codes[at - 2 : at - 1] == ["v"]:
            return False  # "a woman believed dead walked home"
        if before == "g" and self.codes[at - 2] == "I" and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"]):
            return True  # "for smuggling fossilised eggs"
        return before in 'BADSJIT"' or (before == "Q" and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"]))

    def is_only_verb(self, at: int) -> bool:
        """Whether no other word after `at` can be the finite verb of a sentence that has none yet, or of its part
        before a semicolon."""
        end = next((place for place in range(at + 1, len(self.codes)) if self.word(place) == ";"), len(self.codes))
        ahead = (place for place in range(at + 1, end) if self.codes[place] in "MAOBVvf")
        return all(
            self._follows_having(place) or self._is_of_infinitive(place) or self._ends_apart(at, place)
            for place in ahead
        )

    def leaves_verb_to(self, at: int) -> bool:
        """ "The museum shows a picture painted in 1640": whether what may be finite after `at` is only one past, which
        tells of the noun before it."""
        ahead = [place for place in range(at + 1, len(self.codes)) if self._may_be_finite(place)]
        told = self.codes[ahead[0]] in "vf" and self.codes[ahead[0] - 1] in "NnzP" if len(ahead) == 1 else False
        return told and self.after(ahead[0]) in ("I", "K") and self.codes[-1] == "."

    def _may_be_finite(self, at: int) -> bool:
        acts = self.codes[at] == "z" and self.after(at) in OPENS_OBJECT
        return acts or self.codes[at] in "MAOBVZvf"

    def _ends_apart(self, at: int, place: int) -> bool:
        """ "The club plays at the Moor Ground, opened in 1923": what one comma parts from the noun before it is no
        finite verb."""
        apart = self.codes[place] in "vf" and self.codes[place - 1] == "," and self.after(place) in ("I", "K")
        return apart and self.codes[at:].count(",") == 1

    def _follows_having(self, at: int) -> bool:
        """ "Having been given a card": a perfect participle, no finite verb."""
        return "having" in (self.word(at), self.word(at - 1), self.word(at - 2))

    def _is_of_infinitive(self, at: int) -> bool:
        """ "To be returned": no finite verb."""
        while at and self.codes[at - 1] in "BAR!":
            at -= 1
        return self.codes[at - 1 : at] == ["T"]

    def leads_alone(self, at: int) -> bool:
        """ "The hall stands opposite the station, which was rebuilt": whether no other word can be the main verb."""
        opens = "W" in self.codes[at:] or any(
            code == "t" and self.codes[place + 1] in "vVMABO"
            for place, code in enumerate(self.codes[:-1])
            if place > at
        )
        relative = opens and not self.finite_ahead(at, over_commas=True)
        return relative or self.is_only_verb(at)

    def _opens_clause_after_and(self, at: int) -> bool:
        """ "..., and rules came into force": what follows a comma and "and" has a subject of its own."""
        if self.codes[at - 1] != "," or self.word(at) == "or":
            return False
        return self.after(at) in ("D", "S", "N", "P", "X", "Q", "J", "n", "z")

    def clause_joined_to(self, at: int) -> bool:
        """ "The family fled to the West and the factory was sold": what follows "and" is a clause of its own, since two
        subjects joined would have the verb of many, since the past is of what one does and is not done to one, or since
        no thing and somebody do one thing ("the train stalled in a tunnel and forty people died")."""
        joined = _AND_A_CLAUSE.match("".join(self.codes[at:]))
        if joined is None:
            return False
        other = self.word(at + joined.start("noun")) if joined["noun"] else ""
        thing = kinds.kind(self.word(at - 1)) in _THINGS and (kinds.are_somebody(other) or kinds.is_person(other))
        alone = not joined["phrase"].strip("r") and verbs.base(self.word(at)) not in verbs.WITH_OBJECT
        moves = self.word(at) in participles.NEVER_REDUCED | participles.GOING or self.word(at + 1) in _WHITHER
        return alone or moves or thing or self.word(at + joined.start("verb")) in _OF_ONE

    def verbs_ahead(self, at: int) -> int:
        """How many groups may be finite before the sentence's next stop."""
        end = next((place for place in range(at, len(self.codes)) if self.codes[place] in ";.WU"), len(self.codes))
        ahead = range(at + 1, end)
        return sum(self.codes[place] in "MAOBVvf" and self.codes[place - 1] not in "MAOB!RCDSJ" for place in ahead)

    def is_subject(self, at: int) -> bool:
        """ "Counting began", "a storm warning issued on Sunday": a -ing form right before a verb is a noun."""
        code, following = "".join(self.codes[at + 1 : at + 2]), "".join(self.codes[at + 2 : at + 3])
        if self.codes[at] != "g" or not code:
            return False
        if code == "z" and at == 0:
            return following in ("I", "K", "R", ".", ",")
        return code in "MAOBVZ" or (code in "vf" and following in ("", "I", "K", "R", ".", ","))

    def opens_clause(self, at: int) -> bool:
        """Whether "since", "as", "after" ... at `at` stands before a clause, not before a noun phrase."""
        if self._says_as_whom(at):
            return False
        before = ""
        for place in range(at + 1, min(at + 16, len(self.codes))):
            code = self.codes[place]
            if code == "," and before in ("N", "P", "n", "z") and self._verb_after_apposition(place):
                return True
            if code in ",;-.WUat" or (code in "gK" and not before and not self.is_subject(place)):
                return False
            if code == "X" and before == "K" and self._is_phrase(at, place):
                return False
            if before == "C" and code in FINITE:
                return False  # "was elected as mayor and was re-elected", "left after the war and sang"
            if (
                code == "X"
                and before in ("N", "n")
                and self.codes[at + 1] in "Sh"
                and self.word(place) in words.NOMINATIVES
            ):
                return False  # "until his death he lived"
            if code in FINITE or (code == "X" and self.word(place) in SUBJECT_PRONOUNS):
                return self.tokens[place].lower not in ("been", "being")
            if code == "v" and before in ("N", "P", "n", "z", "X") and self.word(place + 1) != "by":
                return True
            if code == "v" and before == "J" and self.word(place) in participles.NEVER_REDUCED:
                return True  # "after a jackal died"
            if code == "v" and before == "K" and "".join(self.codes[place + 1 : place + 2]) in tuple("DSPNnQXJ"):
                return True
            if code == "n" and before in ("N", "P", "z") and self.word(place) in verbs.NEVER_NOUNS:
                return True
            if code == "z" and before in ("N", "n") and self._is_timetable(place):
                return True  # "before the season opens in May"
            if code == "f" and before in ("N", "P", "n", "z", "X") and self._acts(place):
                return True
            if code not in "R!":
                before = code
        return False

    def _acts(self, at: int) -> bool:
        """ "As a fire spread", "after the army put down a revolt", "as Berg set out how": what needs no object, or has
        one, is no "put down by the army"; and the sun sets."""
        alone = self.word(at) in _SPREADING or (self.word(at) == "set" and self.word(at - 1) == "sun")
        alone = alone and self.word(at + 1) != "by" and not self.finite_ahead(at)
        return alone or self.after_particle(at) in tuple("DSPNnzQXJU")

    def _is_timetable(self, at: int) -> bool:
        """Whether a verb that may be a plural tells, before a date, what a timetable does."""
        dated = self.codes[at + 1 : at + 2] == ["K"] or self.codes[at + 1 : at + 3] == ["I", "K"]
        return dated and verbs.third_person_base(self.word(at)) in _TIMED

    def _says_as_whom(self, at: int) -> bool:
        """ "Joined the bank, but as a married woman was obliged to leave": who the subject was, and no clause of its
        own; but "and as a boy was rescued, the crowd cheered"."""
        if self.word(at) != "as" or self.codes[at - 1 : at] != ["C"] or self.word(at + 1) not in ("a", "an"):
            return False
        stop = next((place for place in range(at + 2, len(self.codes)) if self.codes[place] not in "JNnvQ"), 0)
        stop -= self.codes[stop - 1] == "v" and self.codes[stop] != "B"  # "as a widow moved to Leeds"
        if not stop or not kinds.is_role(self.word(stop - 1)):
            return False
        comma = next((place for place in range(stop, len(self.codes)) if self.codes[place] == ","), 0)
        return not comma or self.codes[comma + 1 : comma + 2] not in (["D"], ["X"], ["P"], ["S"], ["N"], ["Q"], ["n"])

    def _is_phrase(self, opener: int, pronoun: int) -> bool:
        """ "After his death in 1964 she returned": a noun phrase and its date, before the clause's own subject."""
        return not {"N", "n", "z", "P"}.isdisjoint(self.codes[opener + 1 : pronoun])

    def _verb_after_apposition(self, comma: int) -> bool:
        """ "Until an expert, Ada Pell, noticed it", "before a truce, brokered by Norway, was signed": what is said of a
        subject between commas, then its verb; "after the mayor, who had led the town for years, resigned"."""
        relative = _INSERTED_RELATIVE.match("".join(self.codes[comma:]))
        if relative:
            at = comma + relative.start("verb")
            agent = self.codes[at] == "v" and self.word(at + 1) == "by"
            return self._acts(at) if self.codes[at] == "f" else not agent
        closing = next((at for at in range(comma + 1, min(comma + 12, len(self.codes))) if self.codes[at] == ","), 0)
        inserted = set(self.codes[comma + 1 : closing])
        if not inserted or not inserted <= set("DSJNnzQIPvLRGK"):
            return False
        verb = "".join(self.codes[closing + 1 : closing + 2])
        if verb in ("V", "M", "B", "A"):
            return True
        past = verb in ("v", "f") and self.word(closing + 2) != "by"
        return past and (inserted == {"P"} or self.subject_after(closing + 1))

    def subject_after(self, at: int) -> bool:
        """ "After a ferry, the Sinar, capsized in May, the government ...": whether the next comma is before a noun."""
        comma = next(
            (place for place in range(at + 1, len(self.codes)) if self.codes[place] in ",;.WU"), len(self.codes)
        )
        return self.codes[comma : comma + 1] == [","] and self.after(comma) in tuple("DSPXQNJnz")
