"""What a relative clause stands for: the noun phrase before it, or a phrase further back."""

import re
from collections.abc import Iterator

from events.extract.lexicon import kinds, nouns, selection, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.beneficiaries import Beneficiaries
from events.extract.syntax.concord import NUMBER_OF_VERB
from events.extract.syntax.locatives import LIGHT
from events.extract.syntax.partitives import part_told_of
from events.extract.syntax.skeleton import SUBJECT, WHO_ENDINGS
from events.patterns import seldom
from events.sentences import Span

_BELONGING = words.word_set(
    """
    support backing help aid assistance approval consent leader leadership leaders head president chairman chairwoman
    member members spokesman spokeswoman behalf favour favor side part shores people citizens
    """
)
"""Nouns before "of" and a name that a "which" after them does not stand for."""
_BELONGING_TO = words.word_set(
    """
    resident inhabitant citizen villager native islander member employee official minister leader president governor
    mayor ambassador king
    """
)
"""Who is of a place or a body: "residents of Lorca, who left"."""
_CAUSING = words.word_set("cause delay mean spark trigger anger provoke surprise prevent hamper complicate")
_CAUSING_TO = words.word_set("lead force prompt push oblige enable allow help encourage compel drive")
"""What a clause does that "which" takes up, before what it makes somebody do."""
_PUSHING = words.word_set("push plunge drive throw force")
_CAUSES = kinds.ABSTRACT | {"product"}
_SCHEDULED = words.word_set("planned scheduled postponed cancelled canceled arranged")
_TOGETHER = words.word_set("share meet marry divorce split collaborate reunite merge clash separate")
_SOMEBODYS = words.word_set(
    """
    friend pupil student disciple follower admirer supporter assistant victim killer murderer assassin successor partner
    predecessor colleague lover neighbour neighbor biographer rival opponent descendant girlfriend boyfriend mistress
    """
)
"""Who is somebody's, and no place's."""
_ABOUT = words.word_set(
    "purpose aim goal objective fate future cause origin origins scale extent importance whereabouts"
)
"""What a thing has and what hardly anything happens to: who asks after it tells of the thing."""
_MADE_OF = words.word_set("album collection anthology book volume series set suite cycle chain team crew troupe string")
"""What is one of the many it is of: of "an album of songs that won a prize" the album did."""
_HANDING = words.word_set(
    "sell lose cede surrender yield give hand transfer lease lend rent grant award donate return pass bequeath"
)
"""What is done with a thing "to" whoever has it next."""
_HANDED = seldom(r"[vtg]n(?:on)*in$")
_HAVING = words.word_set("lose employ own lend borrow owe house contain serve win operate store")
"""What no happening does, with an object: "the closure of the mine, which employed 900"."""
_IMPETUS = words.word_set("momentum steam pace force favour favor support")
"""What a campaign or a boom loses."""
_DOING = re.compile(r"(?P<head>n)(?:on)*gn(?:[oi]n)*$")
_PAIR = seldom(r"(?P<one>n)c(?P<other>n)(?:on)*$")
_LISTS = ("ncn", "n,cn", "n,ncn", "n,n,cn")


class Antecedents(Beneficiaries):
    """The finding of what "who", "which" and "that" mean."""

    def _antecedent(self, before: str, at: int) -> Span | None:
        """The noun phrase that the last relative word of `before` stands for: the nearest, a whole list of names, or,
        before ", which", all of "reports to Congress", since nothing tells which noun is meant."""
        bare = before[: before.rindex("w")].removesuffix("i").removesuffix(",").removesuffix("v")
        bare = self._from_last_date(self._past_a_time(bare))
        whole = SUBJECT.search(bare)
        if whole is None:
            return None
        word = self._word(self.plain[before.rindex("w")])
        last = self.plain[len(bare) - 1]
        if self.letters[self.chunks[last].last] == "J" and self.shape[last + 1 : last + 2] == "k":
            return None  # "a dry summer, which left little hay"
        if word == "which" and before.endswith(",w") and self._takes_up_the_clause(len(bare) - 1, at):
            return None
        meant = self._meant_by_who(before, bare, at) if word == "who" else None
        meant = self._meant_by_which(before, bare, at) if word == "which" else meant
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
        verb = self.letters[self.chunks[at].first : self.chunks[at].last + 1]
        fitting = self._fitting(bare, at, passive=verb[0] == "B" or "BL" in verb)
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

    def _of_many(self, bare: str, word: str, at: int) -> Span | None:
        """ "A shortfall of 11 million pounds that", "an album of songs that won": what is of many, or None."""
        found = re.search(r"non$", bare)
        if found is None:
            return None
        whole = found.start()
        if self._is_amount(len(bare) - 1):
            return self.plain[whole], self.plain[whole]
        if word == "who" or self._number_of_verb(at) == "many" or self._word(self.plain[whole]) not in _MADE_OF:
            return None
        if re.search("n,$", bare[:whole]) and self._named(whole - 2):
            return self.plain[whole - 2], self.plain[whole - 2]  # "Low Water, an album of songs that won"
        return self.plain[whole], self.plain[len(bare) - 1]

    def _meant_by_who(self, before: str, bare: str, at: int) -> Span | None:
        """The antecedent of "who" where a person of several nouns can be told; None elsewhere."""
        joint = "o" if self._is_somebody(len(bare) - 1) else "[oi]"  # "Ada Pell, a historian at Leeds University, who"
        role = re.search(rf"(?:^|[^oi])n,n(?:{joint}n)+$", bare)
        name = role.end() - len(role.group().lstrip("^;uhwvtglj,-c")) if role else -1
        if role and self._named(name) and (self._can_be_who(name + 2) or self._is_one_from(name + 2, len(bare) - 1)):
            return self.plain[name], self.plain[name]
        person = self._of_institution(bare) or self._acting(bare)
        if person is not None:
            return person
        if re.search(r"n,n$", bare) and not self._named(len(bare) - 1) and self._named(len(bare) - 3):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 3]
        pair = _PAIR.search(bare)
        if pair and before.endswith(",w") and self._of_both(pair.start("one"), pair.start("other"), at):
            return self.plain[pair.start("one")], self.plain[len(bare) - 1]
        if before.endswith(",w") and bare.endswith("non") and self._is_somebody(len(bare) - 3):
            return self.plain[self._of_whom(len(bare) - 1)], self.plain[len(bare) - 1]
        return None

    def _of_institution(self, bare: str) -> Span | None:
        """ "Pupils of the Art College, Leith, who": the name after a school's or a church's is its town's."""
        found = re.search(r"(?P<who>n)on,n$", bare)
        if found is None or not self._can_be_who(found.start("who")) or not self._named(len(bare) - 1):
            return None
        school = kinds.kind(self._word(self.plain[len(bare) - 3])) == "institution"
        return (self.plain[found.start("who")],) * 2 if school else None

    def _meant_by_which(self, before: str, bare: str, at: int) -> Span | None:
        """The antecedent of "which" beside somebody, a participle or an apposition; None elsewhere."""
        whole = self._of_all(bare, at) or self._on_its_day(bare, at)
        whole = whole or (self._with_its_participle(bare, at) if before.endswith(",w") else None)
        if whole is not None:
            return whole
        if self._is_handed(bare):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        made = self._made_for(bare, at)
        if made is not None:
            return self.plain[made], self.plain[len(bare) - 1]
        of_somebody = re.search(r"n[oi]n$", bare) if self._is_somebody(len(bare) - 1) else None
        if of_somebody and not self._is_somebody(of_somebody.start()):
            return self.plain[of_somebody.start()], self.plain[of_somebody.start()]
        if bare.endswith("non") and self._happens_to(len(bare) - 3, at):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        whose = re.search(r"n[oi]n$", bare)
        if whose and kinds.person_gender(self._word(self.plain[whose.start()])) is not None:
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]  # "the editor of the paper, which was closed"
        told = self._told_of_apposition(bare, at)
        if told is not None:
            return self.plain[told], self.plain[told]
        return None

    def _happens_to(self, place: int, at: int) -> bool:
        """ "The fall of the krone, which has lost half of its worth": whether a noun is of what happens to the next,
        and a verb, with its object, of what only things and bodies do."""
        happening = nouns.is_event(nouns.singular(self._word(self.plain[place])))
        acts = base(self._word(at)) in _HAVING and self.shape[at + 1 : at + 2] == "n"
        return happening and acts and self._word(at + 1) not in _IMPETUS

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

    def _is_handed(self, bare: str) -> bool:
        """ "Sold the plant to Kessler, which went bankrupt": the name that a thing is handed to."""
        handed = _HANDED.search(bare) if self._named(len(bare) - 1) else None
        if handed is None or self._word(self.plain[len(bare) - 2]) != "to":
            return False
        return base(self._word(self.plain[handed.start()])) in _HANDING

    def _with_its_participle(self, bare: str, at: int) -> Span | None:
        """ "A law limiting rents, which was adopted": a thing and what it does, unless the verb has the number of the
        noun before "which" only."""
        found = _DOING.search(bare)
        if found is None or self._is_somebody(found.start("head")) or self._can_be_who(found.start("head")):
            return None
        number = NUMBER_OF_VERB.get(self.tokens[self.chunks[at].first].lower, "")
        own, last = self._number(found.start("head")), self._number(len(bare) - 1)
        if number and own and own != number and last in (number, ""):
            return None
        return self.plain[found.start("head")], self.plain[len(bare) - 1]

    def _part_told_of(self, before: str) -> Span | None:
        """ "Two girls, one of whom, Ada Pell, (drowned)": the name after the part, else the part."""
        part = part_told_of(before, lambda place: self._word(self.plain[place]))
        return (self.plain[part[0]], self.plain[part[1]]) if part else None

    def _takes_up_the_clause(self, place: int, at: int) -> bool:
        """ "Refused to meet the miners, which caused a strike": what causes, forces or delays is what was done, unless
        a happening or a rule stands before."""
        noun = nouns.singular(self._word(self.plain[place]))
        if self.letters[self.chunks[self.plain[place]].last] == "X":
            return True
        verb = base(self._word(at))
        following = self.shape[at + 1 : at + 3]
        if verb == "cost" and following[:1] == "n" and self._is_whom(at + 1):
            return True
        if nouns.is_event(noun) or kinds.kind(noun) in _CAUSES:
            return False
        into = re.match(r"n(?:on)*i", self.shape[at + 1 :])
        return (
            verb in _CAUSING
            or (verb in _CAUSING_TO and re.match(r"n(?:[oi]n)*t", self.shape[at + 1 :]) is not None)
            or (verb in ("lead", "contribute") and following == "in" and self._word(at + 1) == "to")
            or (verb in _PUSHING and into is not None and self._word(at + into.end()) in ("into", "out"))
            or (verb == "make" and following[:1] == "n" and self._is_whom(at + 1))
        )

    def _is_whom(self, at: int) -> bool:
        """ "Cost him the chairmanship", "cost the minister his seat"."""
        chunk = self.chunks[at]
        return self.letters[chunk.last] == "X" or kinds.is_person(self._word(at))

    def _before_bare_name(self, bare: str) -> int | None:
        """ "The mission to Triton that": what "that" narrows down is never a bare name."""
        chain = re.search(r"n(?:[oi]n)+$", bare)
        name = self.chunks[self.plain[len(bare) - 1]]
        named = chain is not None and set(self.letters[name.first : name.last + 1]) == {"P"}
        return chain.start() if chain is not None and named and not self._named(chain.start()) else None

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
        verb = base(self._word(at))
        if verb in ("come", "enter", "go") and self._word(at + 2) in ("force", "effect"):
            verb, passive = "ratify", True
        if verb in _TOGETHER and self._word(self.plain[len(bare) - 2]) == "between":
            return len(bare) - 1  # "relations between the two towns, which separated"
        places = [place for place in range(chain.start(), len(bare)) if bare[place] == "n"]
        heads = [nouns.singular(self._word(self.plain[place])) for place in places]
        named = [self._named(place) for place in places]
        found = selection.one_said_of(heads, verb, passive=passive, named=named)
        return places[found] if found is not None else None

    def _acting(self, bare: str) -> Span | None:
        """ "Inspectors from the ministry of mines who ...": whoever of the phrases before it can be a "who"."""
        if re.search(r"[oi]ncn$", bare) and self._named(len(bare) - 3) and self._named(len(bare) - 1):
            found = self._acting(bare[:-2])  # "the ministers of Norland and Sweden, who"
            return (found[0], self.plain[len(bare) - 1]) if found else None
        chain = re.search(r"n(?:[oi]n)+$", bare)
        person = kinds.person_gender(self._word(self.plain[len(bare) - 1])) is not None
        if chain is None or person or self._is_somebody(len(bare) - 1):
            return None
        if self._named(len(bare) - 1):
            return next((span for span in self._people_of(bare, chain.start())), None)
        if self._word(self.plain[len(bare) - 1]).endswith(("ers", "ors", "ists", "ians", "men", "women", "people")):
            return None
        for place in range(len(bare) - 3, chain.start() - 1, -2):
            if self._can_be_who(place):
                return self.plain[place], self.plain[len(bare) - 1]
        return None

    def _people_of(self, bare: str, start: int) -> Iterator[Span]:
        """ "Observers from the Organization of American States, who arrived": people at, from or with a name."""
        for place in range(len(bare) - 3, start - 1, -2):
            many = self._word(self.plain[place])
            one = nouns.singular(many)
            plural = one != many and (kinds.is_person(one) or one.endswith(WHO_ENDINGS))
            plural = plural or many.endswith(("men", "women"))
            joined = self._word(self.plain[place + 1])
            a_body = joined == "of" and self.letters[self.chunks[self.plain[len(bare) - 1]].first] == "D"
            head = place < len(bare) - 3 and self._word(self.plain[len(bare) - 2]) in ("in", "at", "near", "from")
            plural = plural or (kinds.person_gender(many) is not None and (head or joined in ("in", "from", "at")))
            a_body = a_body or (joined == "of" and one in _BELONGING_TO)
            if plural and (head or joined in ("at", "from", "in", "with", "to", "near") or a_body):
                yield self.plain[place], self.plain[len(bare) - 1]

    def _counts_names(self, place: int) -> bool:
        """ "Two models, the Stadt and the Senda": a number of the things that are named after it."""
        counted = "Q" in self.letters[self.chunks[self.plain[place]].first : self.chunks[self.plain[place]].last]
        return counted and not self._named(place) and self._named(place + 2) and self._named(place + 4)

    def _is_amount(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is a sum: "a shortfall of 11 million pounds that ..."."""
        chunk = self.chunks[self.plain[place]]
        return "Q" in self.letters[chunk.first : chunk.last + 1] and self._word(self.plain[place]) in words.AMOUNTS

    def _of_whom(self, last: int) -> int:
        """ "The king of Norland, who died": who of two nouns with "of" between them is meant, the second where it is a
        name of somebody: "the widow of Ada Pell"."""
        related = self._word(self.plain[last - 2]) in _SOMEBODYS | kinds.KIN
        return last if self._named(last) and related else last - 2

    def _explains(self, name: int, noun: int) -> bool:
        """ "Netlink, the company that ...": a noun that says what a name is."""
        letters = self.letters[self.chunks[self.plain[noun]].first :]
        return self._named(name) and not self._named(noun) and letters[0] == "D"

    def _of_both(self, first: int, second: int, at: int) -> bool:
        """ "By Mayor and Queloz, who shared a prize": what only two do, or a plural; both of those "between" whom."""
        verb = self.tokens[self.chunks[at].first].lower in ("were", "are", "have")
        together = base(self._word(at)) in _TOGETHER or (first > 0 and self._word(self.plain[first - 1]) == "between")
        one, other = (self.chunks[self.plain[place]] for place in (first, second))
        surname = one.first == one.last and other.last == other.first + 1  # "Orville and Wilbur Wright"
        return self._named(first) and self._named(second) and (verb or together or surname)

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

    def _of_a_name(self, before: str, at: int) -> bool:
        """ "At the request of Norway, which ...": nothing tells which of the two is meant."""
        if not before.endswith("w") or self._word(self.plain[len(before) - 1]) not in ("which", "that"):
            return False
        chain = re.search(r"n(?P<link>[oi])n,?w$", before)
        bare = before.rstrip("w").rstrip(",")
        if chain is None or self._agreeing(bare, at) is not None or self._is_handed(bare):
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
