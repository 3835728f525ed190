"""What a relative clause stands for: the noun phrase before it, or a phrase further back.

What the relative word itself tells has rooms: `whos`, `whiches`, `sentential`; what is lacking in a clause with a
subject of its own is found in `gaps`.
"""

import re

from events.extract.lexicon import nounclasses, nouns, selection, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.locatives import LIGHT
from events.extract.syntax.partitives import part_told_of
from events.extract.syntax.sentential import Sentential
from events.extract.syntax.skeleton import SUBJECT
from events.extract.syntax.whos import TOGETHER
from events.sentences import Span

_BELONGING = words.word_set(
    """
    support backing help aid assistance approval consent leader leadership leaders head president chairman chairwoman
    member members spokesman spokeswoman behalf favour favor side part shores people citizens
    influence pressure prestige
    """
)
"""Nouns before "of" and a name that a "which" after them does not stand for."""
_SCHEDULED = words.word_set("planned scheduled postponed cancelled canceled arranged")
_ABOUT = words.word_set(
    "purpose aim goal objective fate future cause origin origins scale extent importance whereabouts"
)
"""What a thing has and what hardly anything happens to: who asks after it tells of the thing."""
_MADE_OF = words.word_set("album collection anthology book volume series set suite cycle chain team crew troupe string")
"""What is one of the many it is of: of "an album of songs that won a prize" the album did."""
_RELATION = words.word_set(
    """
    successor heir rival predecessor alternative counterpart answer contrast link links tie ties connection thanks union
    unification reunification affiliation partnership alliance compliance parity relations
    """
)
"""What somebody or something is to another, or has with it: nothing that a "which" after the other's name tells of."""
_OVER_PARTICIPLE = re.compile(r"(?P<noun>n),l(?:[oi]n(?:,n)?)+$")
_JOINED = re.compile(r"n,?cn$")
_LISTS = ("ncn", "n,cn", "n,ncn", "n,n,cn")


class Antecedents(Sentential):
    """The finding of what "who", "which" and "that" mean."""

    def _antecedent(self, before: str, at: int) -> Span | None:
        """The noun phrase that the last relative word of `before` stands for: the nearest, a whole list of names, or,
        before ", which", all of "reports to Congress", since nothing tells which noun is meant."""
        bare = before[: before.rindex("w")].removesuffix("i").removesuffix(",").removesuffix("v")
        if re.search(r"n,n$", bare) and self._word(self.plain[len(bare) - 1] - 1) == "not":
            bare = bare[:-2]  # "it was the president, not his deputy, who"
        bare = self._from_last_date(self._past_a_time(bare))
        whole = SUBJECT.search(bare)
        if whole is None:
            return None
        word = self._word(self.plain[before.rindex("w")])
        last = self.plain[len(bare) - 1]
        if self.letters[self.chunks[last].last] == "J" and self.shape[last + 1 : last + 2] == "k":
            return None  # "a dry summer, which left little hay"
        over = _OVER_PARTICIPLE.search(bare) if word == "that" and before.endswith(",w") else None
        if over is not None:  # "a movement, led by the engineer Tom Pell, that won"
            return self.plain[over.start("noun")], self.plain[over.start("noun")]
        if word != "which" and before.endswith("nw") and self._is_new_beside_others(bare):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        if word == "which" and before.endswith(",w") and self._takes_up_the_clause(len(bare) - 1, at):
            return None
        meant = self._meant_by_who(before, bare, at) if word == "who" else None
        if word == "which":
            meant = self._with_its_agent(bare, at) or self._meant_by_which(before, bare, at)
        if meant is not None:
            return meant
        apposed = re.search(r"(?:^|[^ion,c])n,n$", bare) if word in ("that", "which") else None
        if apposed and not before.endswith(",w") and self._explains(len(bare) - 3, len(bare) - 1):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 3]
        loose = word == "which" and before[: before.rindex("w")].endswith(",")
        lead = bare[whole.start() - 1 : whole.start()]
        light = self._word(self.plain[whole.start()]) in LIGHT
        alone = lead not in ("i", "o", "v", "t", "g")
        heads = "i" in whole.group() and not light and alone and "l" not in whole.group()
        heads = heads and not (bare.endswith("in") and self._word(self.plain[len(bare) - 2]) == "as")
        listed = whole.group() in _LISTS and alone
        if loose and len(whole.group()) > len("non") and self._is_amount(whole.start()):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        of_many = self._of_many(bare, word, at)
        if of_many is not None:
            return of_many
        if word != "who" and self._extraposed(before, bare, whole.start()):
            return self.plain[whole.start()], self.plain[whole.start()]
        if word != "who" and re.search(r"nin$", bare) and self._takes_place(len(bare) - 1, at):
            head, place = (self._word(self.plain[len(bare) - back]) for back in (3, 1))
            held = nouns.is_event(place) and not nouns.is_event(head)  # "Norland at the World Cup, which starts"
            first = len(bare) - (1 if held else 3)
            return self.plain[first], self.plain[len(bare) - 1]
        agreeing = self._agreeing(bare, at) if word != "who" else None
        if agreeing is not None:
            return self.plain[agreeing], self.plain[len(bare) - 1]
        fitting = self._fitting(bare, at, passive=self._is_passive(at))
        if word != "who" and fitting is not None:
            return self.plain[fitting], self.plain[fitting if "u" in bare[fitting:] else len(bare) - 1]
        happened = self._happened_there(before, bare) if word != "who" else None
        if happened is not None:
            return self.plain[happened], self.plain[len(bare) - 1]
        unnamed = self._before_bare_name(bare) if word == "that" and before.endswith("w") else None
        if unnamed is not None:
            return self.plain[unnamed], self.plain[len(bare) - 1]
        if word != "who" and bare.endswith("nin") and (self._placed(len(bare) - 3) or self._is_mended(bare, at)):
            return self.plain[self._on_its_place(bare, at)], self.plain[len(bare) - 1]
        if self._lends_its_name(whole.group(), whole.start()):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        if whole.group() == "n,ncn" and self._counts_names(whole.start()):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 1]
        if listed or (word != "who" and not self._speaks(at) and (heads or (loose and "i" not in whole.group()))):
            return self.plain[whole.start()], self.plain[len(bare) - 1]
        if loose and self._is_said_of_both(bare, at):
            return None
        first = len(bare) - 1
        while bare[first - 2 : first] == "no" and self._named(first) and self._named(first - 2):
            first -= 2
        return self.plain[first], self.plain[len(bare) - 1]

    def _is_new_beside_others(self, bare: str) -> bool:
        """ "Brought sheep and wool and a weavers' guild that throve": the last of what "and" joins, alone with "a"
        beside nouns without an article, is what a relative clause narrows down."""
        joined = _JOINED.search(bare)
        if joined is None or self._first_word(len(bare) - 1) not in ("a", "an"):
            return False
        return self.letters[self.chunks[self.plain[joined.start()]].first] in "NJ"

    def _of_many(self, bare: str, word: str, at: int) -> Span | None:
        """ "A shortfall of 11 million pounds that", "an album of songs that won": what is of many, or None."""
        if not bare.endswith("non"):
            return None
        whole = len(bare) - len("non")
        if self._is_amount(len(bare) - 1):
            return self.plain[whole], self.plain[whole]
        if word == "who" or self._number_of_verb(at) == "many" or self._word(self.plain[whole]) not in _MADE_OF:
            return None
        if re.search("n,$", bare[:whole]) and self._named(whole - 2):
            return self.plain[whole - 2], self.plain[whole - 2]  # "Low Water, an album of songs that won"
        return self.plain[whole], self.plain[len(bare) - 1]

    def _from_last_date(self, bare: str) -> str:
        """The skeleton with the phrase after a date apart from what stands before that: "bought the drug in 2015 from a
        firm in Basel that", and with what follows "since" ("the worst storm to hit Norland since Ottilie, which")."""
        chain = re.search(r"n(?:[oi]n)*$", bare)
        links = [place for place in range(chain.start() if chain else len(bare), len(bare)) if bare[place] == "i"]
        since = next((link for link in reversed(links) if self._word(self.plain[link]) == "since"), None)
        if since is not None:
            return f"{bare[:since]}v{bare[since + 1 :]}"
        found = re.search(r"n(?P<link>i)n(?:[oi]n)*$", bare)
        if found is None:
            return bare
        link = found.start("link")
        dated = "k" in self.shape[self.plain[link - 1] : self.plain[link]]
        brought_in = dated and self._first_word(link + 1) in ("a", "an")
        return f"{bare[:link]}v{bare[link + 1 :]}" if brought_in else bare

    def _part_told_of(self, before: str) -> Span | None:
        """ "Two girls, one of whom, Ada Pell, (drowned)": the name after the part, else the part."""
        part = part_told_of(before, lambda place: self._word(self.plain[place]))
        return (self.plain[part[0]], self.plain[part[1]]) if part else None

    def _before_bare_name(self, bare: str) -> int | None:
        """ "The mission to Triton that": what "that" narrows down is never a bare name."""
        chain = re.search(r"n(?:[oi]n)+$", bare)
        name = self.chunks[self.plain[len(bare) - 1]]
        named = chain is not None and set(self.letters[name.first : name.last + 1]) == {"P"}
        return chain.start() if chain is not None and named and not self._named(chain.start()) else None

    def _is_passive(self, at: int) -> bool:
        """Whether the verb of a chunk is "was" or a passive: "was sold", "has been sold"."""
        verb = self.letters[self.chunks[at].first : self.chunks[at].last + 1]
        return verb[0] == "B" or "BL" in verb

    def _with_its_agent(self, bare: str, at: int) -> Span | None:
        """ "A visit to the mine by the king, which was planned": what somebody does, where the verb is said of that
        alone; None elsewhere."""
        acts = re.search(r"n[oi]nin$", bare) is not None and self._word(self.plain[len(bare) - 2]) == "by"
        if not acts or not self._is_somebody(len(bare) - 1):
            return None
        fitting = self._fitting(bare, at, passive=self._is_passive(at))
        return (self.plain[fitting], self.plain[len(bare) - 1]) if fitting is not None else None

    def _fitting(self, bare: str, at: int, *, passive: bool) -> int | None:
        """The one place of "a treaty on the river" that the clause's verb is said of; None for none or more."""
        chain = re.search(r"n(?:[oi]g?n|[oi]un(?:v(?:[oi]n)*)?)+$", bare)
        if chain is None:
            return None
        if all(
            bare[place] in "no" and (bare[place] == "o" or self._named(place))
            for place in range(chain.start(), len(bare))
        ):
            return None  # "the Forces of Peace Treaty" is one name
        if self.shape[at + 1 : at + 2] == "t" and self._word(at) in ("is", "are"):
            at, passive = at + 1, "BL" in self.letters[self.chunks[at + 1].first : self.chunks[at + 1].last + 1]
        verb = base(self._word(at))  # of "talks on the tax, which are to open", what opens
        if verb in ("come", "enter", "go") and self._in_force(at):
            verb, passive = "ratify", True
        if verb in TOGETHER and self._word(self.plain[len(bare) - 2]) == "between":
            return len(bare) - 1  # "relations between the two towns, which separated"
        places = [place for place in range(chain.start(), len(bare)) if bare[place] == "n"]
        heads = [nouns.singular(self._word(self.plain[place])) for place in places]
        named = [self._named(place) for place in places]
        found = selection.one_said_of(heads, verb, passive=passive, named=named)
        return places[found] if found is not None else None

    def _in_force(self, at: int) -> bool:
        """ "Came into force", "entered into effect"."""
        return at + 2 < len(self.chunks) and self._word(at + 2) in ("force", "effect")

    def _counts_names(self, place: int) -> bool:
        """ "Two models, the Stadt and the Senda": a number of the things that are named after it."""
        counted = "Q" in self.letters[self.chunks[self.plain[place]].first : self.chunks[self.plain[place]].last]
        return counted and not self._named(place) and self._named(place + 2) and self._named(place + 4)

    def _is_amount(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is a sum: "a shortfall of 11 million pounds that ..."."""
        chunk = self.chunks[self.plain[place]]
        return (
            "Q" in self.letters[chunk.first : chunk.last + 1] and self._word(self.plain[place]) in nounclasses.AMOUNTS
        )

    def _explains(self, name: int, noun: int) -> bool:
        """ "Netlink, the company that ...": a noun that says what a name is."""
        letters = self.letters[self.chunks[self.plain[noun]].first :]
        return self._named(name) and not self._named(noun) and letters[0] == "D"

    def _extraposed(self, before: str, bare: str, first: int) -> bool:
        """ "sent a probe to Mars in 2013 that reached ...": over a date, a clause is the object's, not the place's."""
        relative = self.plain[before.rindex("w")]
        over_date = self.shape[relative - 1 : relative] == "k" and bare[first - 1 : first] in ("v", "t", "g")
        return over_date and len(bare) - first > 1 and self._named(len(bare) - 1) and not self._named(first)

    def _lends_its_name(self, phrase: str, first: int) -> bool:
        """Whether "which" after "the support of Norway", "take part in the cup" can only mean the second of the two."""
        head = self._word(self.plain[first])
        if phrase == "nin" and head in LIGHT:
            return True
        return phrase == "non" and (head in _ABOUT or (head in _BELONGING and self._named(first + 2)))

    def _beside_a_name(self, before: str, bare: str) -> bool:
        """ "A successor to Tern-1, which", "union with Norland, which": the name right before the comma is meant, where
        the noun before it is no thing, nobody and nothing that happens."""
        last = len(bare) - 1
        if not (before.endswith(",w") and bare.endswith("nin") and self._named(last) and not self._named(last - 2)):
            return False
        joined = self._word(self.plain[last - 1]) in ("to", "with", "from")
        return joined and self._word(self.plain[last - 2]) in _RELATION

    def _of_a_name(self, before: str, at: int) -> bool:
        """ "At the request of Norway, which ...": nothing tells which of the two is meant."""
        if not before.endswith("w") or self._word(self.plain[len(before) - 1]) not in ("which", "that"):
            return False
        chain = re.search(r"n(?P<link>[oi])n,?w$", before)
        bare = before.rstrip("w").rstrip(",")
        if chain is None or self._agreeing(bare, at) is not None or self._is_handed(bare):
            return False
        if self._beside_a_name(before, bare):
            return False
        fitting = self._fitting(bare, at, passive=self.letters[self.chunks[at].first] == "B") is not None
        if fitting or self._made_for(bare, at) is not None or self._on_its_day(bare, at) is not None:
            return False
        name = chain.start("link") + 1
        if self._word(at) in _SCHEDULED or self._takes_place(name, at):
            return False  # "a visit to Rome that had been planned", "the squad for the World Cup, which ends"
        joined = self._word(self.plain[name - 1]) in ("of", "to", "for", "with", "from")
        if self.shape[self.plain[len(before) - 1] - 1] == "k":
            return False
        lent = self._lends_its_name(before[chain.start() : name + 1], chain.start())
        return joined and self._named(name) and not self._named(chain.start()) and not lent

    def _of_two(self, subject: Span) -> bool:
        """Whether an antecedent is one of two nouns that a preposition joins, so that either may be meant."""
        chain = self.shape[max(0, subject[0] - 2) : subject[1] + 1]
        return (chain[:2] in ("ni", "no") and "c" not in chain) or "i" in chain[1:-1]
