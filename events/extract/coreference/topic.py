"""The person whom an article is about: who "he" or "she" is where no sentence nearby names a rival.

A biography, an obituary or a report of a trial names its subject once and then says "he" for sentences on end, among
streets, films and other people's names. The one person named at least twice as often as any other that "he" might be
is its topic; a pronoun is the topic's while the sentences before it keep to them. On fourteen articles written unseen
(193 dated events) it names 11 subjects that no rule of one or two sentences names, and takes date+title F1 from .90 to
.93 on one half and from .81 to .84 on the other; the seven read by eye are right.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from events.extract.coreference.epithets import Epithets
from events.extract.coreference.lands import country_of
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.people import AS_MANY, People
from events.extract.lexicon.words import NUMBER_WORDS, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import HE, SHE, Candidate, Mention
from events.patterns import seldom
from events.sentences import Span

_REACH = 8
"""How many sentences before a pronoun are looked at."""

_MAJORITY = 4
"""So many times as often must the pronouns of one gender be used."""

_MENTIONS = 3
"""A topic is named at least so often."""

_UP_TO_NAME = seldom(r"(?:[’'][^\W\d_]+)?(?:[^A-Z.!?]|\.(?=\S)){0,150}")
_LEAD = 2
"""The name a text is about comes more often."""

_LONGEST_CALLING = 3
"""Words before the name of a firm that say what it is."""

_NO_LEAD = word_set("The A An In On At It He She They There When After Two Three Four Five One")
_RUN = re.compile(r"[A-Z][\w&-]+(?: (?:& )?[A-Z][\w&-]+)*")
_PROFILE = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: (?:(?:and|of) )?(?:the )?[A-Z][\w’'-]+){0,3})"
    r"(?:: (?:[Hh]istor|[Bb]ackground|[Cc]ountry profile|[Pp]rofile)| country profile)"
)
_FORMERLY = word_set("colony territory protectorate republic")
_FIRM = r"([A-Z][\w-]+(?: (?:& )?[A-Z][\w-]+){0,3})"
_CHRONICLE = seldom(
    rf"{_FIRM}(?: (?:at|turns) \d{{2,3}}\b|: (?:[\w-]+ ){{0,3}}(?:years|history|chronicle|story|timeline|century)\b)"
    rf"|\b(?:years|century|history|story|rise|fall|making) of {_FIRM}"
)
"""Titles of the histories of firms, and of others."""
_MANY = seldom(rf"(?<!and )\b([A-Z][\w’'-]+) {AS_MANY}\b")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True)
class Topics:
    """The topics of one article, for "he" and for "she"."""

    text: str
    people: People
    title: str = ""

    @cached_property
    def mentions(self) -> dict[tuple[int, str, str], tuple[Mention, ...]]:
        """Whom each sentence mentions, by its reading, once it has been asked for."""
        return {}

    @cached_property
    def candidates(self) -> dict[tuple[tuple[int, str, str], Span], Candidate | None]:
        """What each noun phrase can be taken up as, by its sentence's reading, once it has been asked for."""
        return {}

    @cached_property
    def _found(self) -> dict[str, str]:
        """The last name of each topic, once it has been asked for."""
        return {}

    def person(self, group: str, before: Iterable[Analysis]) -> str:
        """The name of the person "he" or "she" (`group`) goes on with after the sentences `before` (the nearer
        first), "" where they tell of another or the article has no topic."""
        last = self._topic(group)
        if not last:
            return ""
        reach = 1 if self._is_titled(last) else _REACH
        for _, analysis in zip(range(reach), before, strict=False):
            named = self._named(analysis, group)
            if named and named != {last}:
                return self.people.full_name(last) if self._keeps_to(analysis, group, last) else ""
            if named:
                break
        return self.people.full_name(last)

    def is_of_a_life(self, group: str) -> bool:
        """Whether the title names the person of "he" or "she", and no other."""
        last = self._topic(group)
        return bool(last) and self._is_titled(last)

    def _is_titled(self, last: str) -> bool:
        """Whether the title names this person and no other: of a life, or of what one did, "he" tells beyond those who
        are met in it."""
        return last in self._title_words and self._alone_in_title(last)

    def last_name(self, group: str) -> str:
        """The last name of the person of "he" or "she" whom the article is about, "" for none."""
        return self._topic(group)

    def weight(self, name: str) -> int:
        """How often the article has the last word of a name."""
        return self._words[name.split()[-1]]

    @cached_property
    def titled_things(self) -> tuple[str, ...]:
        """The small-letter nouns of the title that name a kind of thing, and that the text has too."""
        return tuple(word for word in self.titled_words if kinds.kind(word) not in ("", "body"))

    @cached_property
    def titled_words(self) -> tuple[str, ...]:
        """The words of the title that the text has too with a small letter."""
        words = dict.fromkeys(word.lower() for word in _WORD.findall(self.title))
        return tuple(word for word in words if wholewords.has(self._body, word))

    @cached_property
    def _body(self) -> str:
        """The text without its title."""
        return self.text.replace(self.title, "", 1)

    def is_titled(self, noun: str) -> bool:
        """Whether the title has a noun."""
        return noun in {word.lower() for word in self._title_words}

    @cached_property
    def title_name(self) -> str:
        """The name that begins the title, where the text has it too, but for people, countries and places; "" for
        none, or where the title has another."""
        names = [name for run in _RUN.finditer(self.title) for name in [self._in_text(run[0].split())] if name]
        if not names:
            return self.lead_name
        alone = len(names) == 1 and self._begins_title(names[0])
        return names[0] if alone and not re.search(rf"\b(?:in|near|at) {re.escape(names[0])}\b", self.text) else ""

    def _begins_title(self, name: str) -> bool:
        """Whether a title begins with a name, or with what kind of firm it is: "Biscuit maker Tarn & Vik"."""
        before = self.title[: self.title.find(name)].split()
        return not before or (len(before) <= _LONGEST_CALLING and before[-1].lower() in FIRMS)

    @cached_property
    def land(self) -> str:
        """The country that a profile tells of, as its title says ("Saint Odo: history"); "" for other texts."""
        found = _PROFILE.match(self.title)
        name = found["name"] if found else ""
        told = rf"\b(?:in|of|to|from) (?:the )?{re.escape(name)}\b|\b{re.escape(name)} (?:is|was|became)\b"
        return name if name and re.search(told, self._body) else ""

    @property
    def formerly(self) -> frozenset[str]:
        """What else a profile calls its country in what it tells of earlier times."""
        return _FORMERLY if self.land else frozenset()

    @property
    def titled_firm(self) -> str:
        """The name that begins the title, of no country."""
        return self.title_name if self.title_name != self.land else ""

    @cached_property
    def chronicled(self) -> str:
        """The firm whose history the title promises, "Tollgate Foods at 100", and that the text comes back to; "" for
        none, a country or a person."""
        found = _CHRONICLE.search(self.title)
        name = next(filter(None, found.groups()), "") if found else ""
        known = name and (country(name) or self.people.gender(name) is not None)
        return name if name and not known and self._body.count(name.split()[0]) >= _LEAD else ""

    @cached_property
    def country(self) -> str:
        """The country of a profile, or else the one that an article begins with and mostly tells of, "" for none."""
        return self.land or country_of(self.text, self.title)

    @property
    def lead_name(self) -> str:
        """The name that the text begins with, where it comes back to it."""
        run = _RUN.match(self.text.lstrip())
        name = self._in_text(run[0].split()) if run else ""
        return name if name and self.weight(name) > _LEAD and name not in _NO_LEAD else ""

    def _in_text(self, words: list[str]) -> str:
        """The longest beginning of a run of words with capitals that is a name in the text."""
        for end in range(len(words), 0, -1):
            name = " ".join(words[:end])
            if wholewords.has(self._body, name):
                person = self.people.gender(name) is not None or country(name) or is_adjective(name)
                common = name.lower() in NUMBER_WORDS or wholewords.has(self.text, name.lower())
                return "" if person or common else name
        return ""

    def is_many(self, name: str) -> bool:
        """Whether the article tells of a name as of many: "Rovers have", "Brackwell win cup"."""
        return name.split()[-1] in self._many

    @cached_property
    def _many(self) -> frozenset[str]:
        return frozenset(_MANY.findall(f"{self.title}. {self.text}"))

    @cached_property
    def epithets(self) -> Epithets:
        """What the article calls its named things."""
        return Epithets(self.text, self.people, self.title)

    @cached_property
    def _words(self) -> Counter[str]:
        counts = Counter(_WORD.findall(f"{self.title} {self.text}"))
        for owner in [word for word in counts if word.endswith(("’s", "'s"))]:
            counts[owner.removesuffix("’s").removesuffix("'s")] += counts.pop(owner)
        return counts

    def _topic(self, group: str) -> str:
        """The last name of the topic, "" for none."""
        if group not in self._found:
            self._found[group] = self._most_named(group)
        return self._found[group]

    def _most_named(self, group: str) -> str:
        counts = sorted(
            ((self._words[last], last) for last, gender in self.people.known.items() if gender in (group, "")),
            reverse=True,
        )
        titled = [count for count in counts if count[0] >= _MENTIONS and count[1] in self._title_words]
        if len(titled) == 1 and titled[0][0] * 2 > counts[0][0] and self._alone_in_title(titled[0][1]):
            counts = titled
        if not counts or counts[0][0] < _MENTIONS or (len(counts) > 1 and counts[1][0] * 2 > counts[0][0]):
            return ""
        last = counts[0][1]
        return last if (self.people.known[last] or self._told_by_pronouns(last)) == group else ""

    @cached_property
    def _title_words(self) -> frozenset[str]:
        """The words of the title, but for names of what is no person: "Harju Memorial"."""
        bodies = [run[0] for run in _RUN.finditer(self.title) if run[0].split()[-1] in ORGANISATION_WORDS]
        title = self.title
        for body in bodies:
            title = title.replace(body, "")
        return frozenset(word.removesuffix("’s").removesuffix("'s") for word in _WORD.findall(title))

    def _alone_in_title(self, last: str) -> bool:
        """Whether the title names no other person."""
        return not any(other != last and other in self._title_words for other in self.people.known)

    def _told_by_pronouns(self, last: str) -> str:
        """What the pronouns between a name and the next name say of it, where they are of one mind; where there are
        none, what nearly all pronouns of the article say."""
        told = Counter(
            "he" if word in HE else "she"
            for after in self.text.split(last)[1:]
            for word in _UP_TO_NAME.match(after)[0].split()  # type: ignore[index]  # it matches everywhere
            if word in HE or word in SHE
        )
        if len(told) == 1:
            return next(iter(told))
        he = sum(self._words[word] for word in HE)
        she = sum(self._words[word] for word in SHE)
        return "" if told else ("he" if he > _MAJORITY * she else ("she" if she > _MAJORITY * he else ""))

    def _named(self, analysis: Analysis, group: str) -> set[str]:
        """The last names of the people of a sentence that the pronoun might be."""
        return {
            token.text
            for token, letter in zip(analysis.tokens, analysis.letters, strict=True)
            if letter == "P" and self.people.known.get(token.text) in (group, "")
        }

    def _keeps_to(self, analysis: Analysis, group: str, last: str) -> bool:
        """Whether a sentence that names others has the topic, or a pronoun for it, as subject, and no other person."""
        pronouns = HE if group == "he" else SHE
        kept = False
        for item in analysis.predicates:
            if item.kind != "v" or item.role not in ("main", "content") or item.subject is None:
                continue
            first, end = analysis.chunks[item.subject[0]].first, analysis.chunks[item.subject[1]].last
            subject = {token.text for token in analysis.tokens[first : end + 1]}
            if last in subject or analysis.words(item.subject[0])[0] in pronouns:
                kept = True
            elif any(self.people.known.get(word) in (group, "") for word in subject):
                return False
        return kept
