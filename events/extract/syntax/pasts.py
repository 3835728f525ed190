"""Past forms: is "warned" a finite verb, a participle or an adjective, is "put" a past at all?

The open clauses decide most of it: after "a think tank linked to a ministry warned", the second of two pasts is the
clause's verb, and the first a reduced relative. See `tagging` for the pass as a whole.
"""

import re

from events.extract.lexicon import kinds, nouns, verbs, words
from events.extract.syntax.lookahead import FINITE, OPENS_OBJECT
from events.extract.syntax.reporting import Reporting

_COMPOUND = re.compile(r"[SG][JNQ]*N$")
""" "Its profit forecast"."""
_DATED_PAST = re.compile(r"V[^;LBUHW]*K,$")
_SERIES = re.compile(r"[vVf][^,;WUC]*(?:,[vVf][^,;WUC]*)*,?C[vVf]")
""" "Lost in 2009, split in 2010 and dissolved"."""
_SAID_IN = re.compile(r"[VZ]I[DSJQ]*N$")
_AFTER_PREPOSITION = re.compile(r"^[^UWHC,;]*VH[^UWHC,;]*[VMB][^UWHC,;]*I[DS][JQGN]*N$")
""" "Said that she would not play because of an injury (suffered)": both clauses have their verb."""
_DOING = words.word_set("admit deny begin start stop finish keep continue resume quit cease avoid risk")
"""Verbs whose object is a -ing form: "admitted paying bribes"."""
_LIKE_SHED = words.word_set("shed bid bet")
"""Pasts that after a noun are nouns: "a converted railway shed", but for what is shed."""
_SHED = words.word_set("tears blood jobs light leaves skin weight pounds kilos kilograms")
OBJECTS = words.word_set("me him us them")
"""To whom something is done: "had him jailed", but "three of them left"."""
_MADE = words.word_set("profit loss film speech debut statement offer fortune living record comeback appearance")
"""What one makes, and is not made."""
_HELPING = words.word_set("help let make see have go come dare need")
"""Verbs that another's base follows: "help cut costs"."""
_ISSUING = words.word_set("publish release sell")
_SUFFERERS = words.word_set("wounded injured accused arrested detained convicted displaced deceased bereaved")
"""Who is told of by what befell them: "two of the wounded died"."""
_OBJECT_NEXT = re.compile("[vf]D?[JQ]*[Nnz]+")
_STAYING = words.word_set("served worked played starred lived reigned stayed remained sat stood")
"""What nobody is done by: "was elected in 1992 and served until 2000"."""
AWAITED = words.word_set("scheduled planned expected slated timed")
"""What is said, after a comma, of a thing to come: "the election, scheduled for May"."""
_HOLDING = words.word_set(
    "thought believed presumed feared considered declared reported deemed found assumed left kept"
)
"""What is said of what something is: "had been thought lost"."""
_CLAD = words.word_set("dressed disguised clad")
"""How somebody looks, where another verb follows: "a man dressed as a clown fled"."""
_CHARGED = words.word_set("accuse suspect convict acquit rob deprive strip")
"""What is done to whoever stands before it, where "of" follows at once: "a man accused of theft"."""
_AS_SUCH = re.compile(r"IR$")
_LEAVING_SO = words.JUDGING_SO | words.word_set("return leave keep get have send bring want order")
"""What is done to a thing that is so, or is to be: "returned it damaged", "asked to have it closed"."""
_ACTING = words.NEVER_REDUCED | words.GOING
_SPEAKER_AND_PLACE = re.compile(r",[DSQJNPG]*NI[JNP]*P,P+,$")
""" "..., controllers in Darmstadt, Germany, (confirmed)"."""
_AND_ANOTHER = re.compile(r"[^,;CWUvVMABO]*C[DSQ][JNPnzQ]*[Nnz][vV](?:$|[.,;IKR])[^vVMABO]*$")
_OPENED = re.compile(r"[UH]R*[DSJNPQG]+$")
_AS_WHOM = re.compile(r"CID[JNQ]*N$")
""" "Lived in Paris and as a young man (painted)"."""
_COMMA_AND_VERB = re.compile(r"[^,;WU]*,[vVMBA]")
_GAP_AND = re.compile(r"W[DSJNPQGX]+[AB]*L[r]?C$")
_OPENS_PHRASE = "DSXQPJNGY"


class PastForms(Reporting):
    """The settling of the codes "v" and "f"."""

    def past_or_participle(self, at: int) -> str:
        """The letter of "warned": V, L, or J before a noun it describes."""
        before, after = self.before(at), self.after_particle(at)
        if before == "B" or before == "A":
            return "L"
        if self._ends_compound(at, before):
            return "N"
        if before == "," and self.word(at) in AWAITED and self.open[0]:
            return "L"
        if self.word(at).startswith("un") and not verbs.is_base(verbs.base(self.word(at))):
            described = after in tuple("NPJnzg") or before == "U"
            return "J" if described else "L"  # "hung unrecognised": what was not done is done by nobody
        if before == "C" and self._over_gap(at, after):
            return "V"
        if before == "C" and after in ("N", "n", "z") and self.joins_adjective(at):
            return "J"
        if before == "T" and verbs.is_base(self.word(at)):
            return "F"
        if before == "I" and not self.lacking() and _AS_SUCH.search(self.read(at)) and self.word(at - 2) == "as":
            return "J"  # "listed it as critically endangered"
        if before in ("T", "H") and after in ("N", "n", "z"):
            return "J"  # "led to repeated delays", "ruled that convicted killers"
        if after in ("N", "n", "z") and self.follows_brand(at):
            return "J"
        named = before in ("N", "P") and after in ("P", "N", "n")
        if named and self.word(at) in ("based", "owned", "backed", "born", "led"):
            return "J"
        if self.word(at) == "led" and self.word(at + 1) == "to" and before in ("N", "P") and self.lacking():
            return "V"  # "led to the loss of a mill built in 1971"
        if before == "D" and self.word(at) in _SUFFERERS and after in ("v", "V", "f"):
            return "N"
        closed = after not in "NPJnzgQC" or (after == "g" and self.word(at) in words.NEVER_REDUCED)
        if before == "J" and closed and self.noun_after_all():  # "a jackal died trying to eat"
            return self._past_after_phrase(at, "N", after)
        if before == ";" and self._opens_sentence(at, after):
            return "L"
        if self.last_verb == "find" and after in ("I", "K", ".") and self._is_found_done(at):
            return "L"
        if before == "G" and after in ("D", "S", "X", "P", "Q"):
            return self._past_after_phrase(at, "N", after)
        if before == "Q" and self.letters[at - 2 : at - 1] in (["P"], ["N"]):
            return self._past_after_phrase(at, "N", after)
        acts = after in ("D", "S", "X", "t", "T") or self.word(at) in _ACTING or self._follows_how_many(at)
        if before == "Q" and acts and self.lacking():
            return self._past_after_phrase(at, "N", after)
        if (before == "I" and self.describes_time(at)) or (before == "q" and self.is_of_one_aged(at, after)):
            return "J"
        if before in ("D", "S", "J", "G", "Y", "Q") or (before == "I" and after in "NPnzJg"):
            return "J" if after in "NPJnzgQC" else ("N" if before in "DS" and after in "I.,BMAOV" else "L")
        return self._past_in_clause(at, before, after)

    def _past_in_clause(self, at: int, before: str, after: str) -> str:
        """After a pronoun, "who", "and" or another verb: the clause's verb, its participle, or that of an object."""
        if before in ("X", "E"):
            indefinite = self.word(at - 1) in words.INDEFINITE and not self.lacking()
            left = self.word(at - 1) == "it" and self.last_verb in _LEAVING_SO and self.read(at)[-2:-1] in "VZFLg"
            if left and after in ("I", "K", ".", ","):
                return "L"  # "which returned it damaged"
            had = self.word(at - 1) in OBJECTS and self.letters[at - 2 : at - 1] in (["A"], ["V"], ["F"], ["Z"], ["g"])
            had = had and not (self.lacking() and not self.finite_ahead(at))  # "needed to support them reached"
            return "L" if indefinite or had or self.word(at - 1) == "that" or self.in_absolute(at) else "V"
        if before == "W":
            return "V"
        never = self.word(at) in words.NEVER_REDUCED and self.word(at + 1) != "by"
        does = after == "g" and verbs.base(self.word(at)) in _DOING
        if before == "C" and (never or does or self._goes(at, after)):
            return "V"
        if before == "C" and verbs.base(self.word(at)) in words.SAYING and "t" in self.codes[at + 1 : at + 4]:
            return "V"  # "had been expected to stand but announced in May that he would not"
        if before == "C":
            return "V" if self._coordinated_past(at) or self._takes_object_actively(at, after) else "L"
        if before == "L" and self.word(at - 1) in _HOLDING and self.letters[at - 2 : at - 1] in (["B"], [","], ["R"]):
            return "L"
        if before == "L" and after in ("N", "n", "z") and self.last_verb in verbs.OBJECT_IN_PASSIVE:
            return "J"
        if before in ("V", "Z", "F") and after in ("N", "n", "z") and (before == "F" or not self.lacking()):
            return "J"  # "offered discounted tickets"
        if before == "g" and self.letters[at - 2 : at - 1] in (["I"], ["V"]) and after in tuple("NnzJP"):
            return "J"  # "for smuggling fossilised eggs", "began operating used submarines"
        if before == "V" and self.last_verb in words.JUDGING_SO and after in (",", ".", "I", "C"):
            return "J"  # "elections that observers called flawed"
        if before in ("V", "Z", "F", "g", "L", "T"):
            return "V" if self.lacking() and before != "T" else "L"
        return self._past_after_phrase(at, before, after)

    def _ends_compound(self, at: int, before: str) -> bool:
        """ "A converted railway shed", "a rifle shot in May": a noun where the clause has or awaits another verb."""
        shed = self.word(at) in _LIKE_SHED and before == "N" and self.word(at - 1) not in _SHED
        compound = shed or self.word(at - 1) in words.COMPOUNDS.get(self.word(at), ())
        return compound and (not self.lacking() or self.finite_ahead(at, over_commas=self.after(at) in ("I", "K")))

    def _past_after_phrase(self, at: int, before: str, after: str) -> str:
        """After a noun phrase or a comma: the finite verb of an open clause, or a reduced relative."""
        if before in ("N", "P") and self.subject_is_last(at, after):
            self.open.extend([] if self.open[-1] else [False])
            return "V"
        if at == 0:
            described = after in ("N", "n", "z") and not self._gives(at)
            return "J" if described else "L"
        charged = (self.word(at + 1) == "of" and verbs.base(self.word(at)) in _CHARGED) or self.is_of_source(at)
        clad = self.word(at + 1) in ("as", "in") and self.word(at) in _CLAD and self._any_finite(at)
        if self.has_agent(at) or charged or clad or self._names(at, after) or self.is_within_joined_clause(at):
            return "L"
        told = _AS_WHOM.search(self.read(at))
        if told and self.word(told.start() + 1) == "as":
            return "V"
        if self._hears(at) or (self.word(at) == "followed" and after in ("I", "K", ".") and before in ("N", "P")):
            return "V"
        inserted = self.in_fronted_phrase(at) or (before == "," and self.opens_insertion(at))
        agreed = self.word(at) == "agreed" and after in ("I", "K") and inserted
        if (self.word(at) in words.NEVER_REDUCED and not agreed) or (
            (self.lacking() if before != "," else not self.opens_insertion(at))
            and self._takes_infinitive(at, before, after)
        ):
            return "V"
        does = after == "g" and verbs.base(self.word(at)) in _DOING
        if does and self.lacking() and before in ("N", "P"):
            return "V"
        if self.lacking() and before in ("N", "P") and (self._says_in_a_statement(at) or self._says_on_a_day(at)):
            return "V"
        if (self.word(at - 1) in words.OCCASIONS or self._dated_text(at)) and _SAID_IN.search(self.read(at)):
            return "L"
        if after in ("I", "K", ".", ",") and self.word(at + 1) != "to" and _AFTER_PREPOSITION.search(self.read(at)):
            return "L"
        takes_object = after in _OPENS_PHRASE + "tHhnz" and after != ""
        takes_object = takes_object or (after == "v" and self.codes[at + 2 : at + 3] in (["N"], ["n"], ["z"]))
        if before == "," and not self.lacking() and _SPEAKER_AND_PLACE.search(self.read(at)) and self._says(at):
            return "V"
        if before in (",", "", "U", "H", "(", "I"):
            return self._past_at_edge(at, before, after, takes_object=takes_object, does=does)
        if not self.lacking() and self._attributes(at):
            return "V"
        if not self.lacking():
            return "V" if takes_object and after not in "tJ" and before in "PX" else "L"
        if takes_object or self._closes_relative(at):
            return "V"
        needs_object = verbs.base(self.word(at)) in verbs.WITH_OBJECT | _ISSUING and after in ("I", "a", "K", "R")
        if needs_object and (self._any_finite(at) or self.last_verb in words.SAYING or self.follows_joined_objects(at)):
            return "L"
        if self._alone_in_clause(at) or self.follows_relative(at, after):
            return "V"
        if len(self.open) > 1 and not self.open[-1] and _AND_ANOTHER.match("".join(self.codes[at + 1 :])):
            return "V"  # "when a boat overturned on the lake and a mechanic drowned"
        if "C" in self.codes[at:] and self.clause_joined_to(at):
            return "V"
        over_commas = self.in_apposition(at) or self.in_fronted_phrase(at) or self.dated_by_clause(at)
        return "L" if self.finite_ahead(at, over_commas=over_commas) else "V"

    def _past_at_edge(self, at: int, before: str, after: str, *, takes_object: bool, does: bool) -> str:
        """After a comma, or what opens a clause or a phrase: the verb that the clause awaits or goes on with, or a
        participle. `does`: a -ing form is its object."""
        if before in ("U", "("):
            return "L"
        if before == "," and takes_object and all(self.open[:-1]) and not self.finite_ahead(at, over_commas=True):
            return "V"
        if self.lacking() and before == "," and (self._notices(at) or self._says_on_a_day(at)):
            return "V"
        if self.lacking():
            dated = self.codes[at + 1 : at + 3] == ["K", "G"]  # "won Sunday's election"
            acts = (after in OPENS_OBJECT or dated) and not self._gives(at)
            active = acts and not self.is_naming(at) and before == ","
            closes = before == "," and self.closes_clause_inserted(at)
            closed = before == "," and self.closes_insertion(at)
            closed = closed and not (self._gives(at) and _COMMA_AND_VERB.match("".join(self.codes[at:])))
            leads_in = closed and len(self.open) > 1 and not self.open[-1] and self.subject_after(at)
            if (closes and self.word(at) in words.GOING) or (closed and takes_object) or does or leads_in:
                return "V"
            if before == "," and not active and not closes and self.opens_insertion(at, fronted=True):
                return "L"
            waits = self.finite_ahead(at, over_commas=True) and not self._clause_after_and(at)
            return "L" if not active and waits else "V"
        is_it = self.last_verb in ("was", "is")  # "it was a chapel at Holm, finished in 1969"
        goes = self.word(at) in words.GOING and not is_it
        goes_on = takes_object or goes or self._continues_series(at)
        return "V" if before == "," and goes_on else "L"

    def _follows_how_many(self, at: int) -> bool:
        """ "A party of eight reached base camp": no adjective of a noun after, where the clause has no other verb."""
        counted = self.read(at).endswith("NIQ") and self.word(at - 2) == "of"
        return counted and self.open == [False] and not self.finite_ahead(at, over_commas=True)

    def _is_found_done(self, at: int) -> bool:
        """ "Found the data offered for sale": what a thing was found to be, where no object makes it a deed."""
        found = re.search(r"[VFL][DSJNPQ]+$", self.read(at))
        return found is not None and verbs.base(self.word(at)) in verbs.WITH_OBJECT

    def _opens_sentence(self, at: int, after: str) -> bool:
        """ "...; hired back in 1956, she stayed": what is told, after a semicolon, of the subject to come."""
        comma = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        finite = any(code in "MAOBVZv" for code in self.codes[at + 1 : comma])
        return (
            after in ("I", "K", "r")
            and not finite
            and self.codes[comma + 1 : comma + 2] in (["X"], ["P"], ["D"], ["S"])
        )

    def _clause_after_and(self, at: int) -> bool:
        """ "The outbreak, at a hospital, struck in 1985, and rules came into force": the verb ahead is another's."""
        comma = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        return self.codes[comma + 1 : comma + 2] == ["C"] and self.after(comma + 1) in tuple("DSQNPJXnz")

    def _over_gap(self, at: int, after: str) -> bool:
        """ "Sold a house that they had rented and cut prices": what has an object cannot share the house as its own."""
        return after in tuple(_OPENS_PHRASE + "nzt") and _GAP_AND.search(self.read(at)) is not None

    def _alone_in_clause(self, at: int) -> bool:
        """ "Who had warned that the dam leaked were dismissed": two clauses wait, and but one verb is to come."""
        opened = _OPENED.search(self.read(at))
        return opened is not None and not self.open[0] and self.verbs_ahead(at) == 1

    def _any_finite(self, at: int) -> bool:
        """Whether a verb that may be finite comes before the next comma."""
        end = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        return any(code in "MAOBVvf" for code in self.codes[at + 1 : end])

    def _goes(self, at: int, after: str) -> bool:
        """ "Was born in Leith and moved to Canada", "and left in 1927": what is not done to one."""
        goes = self.word(at) in words.GOING and after in ("I", "T", "K")
        left = self.word(at) == "left" and after in ("I", "P", "D", "S", ".", ",")
        stays = self.word(at) in _STAYING and after in ("I", "a") and self.word(at + 1) != "by"
        return (goes or left or stays) and any(item in FINITE for item in self.letters)

    def _continues_series(self, at: int) -> bool:
        """ "Moved to Canada in 1966, taught there until 1992 and became ...": after a date, one of a row of pasts."""
        letters = self.read(at)
        agent = self.word(at + 1) == "by" or self.word(at) in words.JOINING
        if not _DATED_PAST.search(letters) or agent:
            return False
        return _SERIES.match("".join(self.codes[at:])) is not None

    def _closes_relative(self, at: int) -> bool:
        """ "the company that Hale founded collapsed": a relative clause with nothing but its subject so far."""
        letters = "".join(self.letters)
        opened = letters.rfind("W")
        between = letters[opened + 1 :]
        return not self.open[-1] and 0 < opened < at - 1 and not between.strip("DSJNPQGCXI")

    def noun_after_all(self) -> bool:
        """Take the adjective just read for a noun where it closes a noun phrase ("a jackal died")."""
        place = len(self.letters) - 1
        while self.letters[place] != "J":
            place -= 1
        if not self.letters[:place] or self.letters[place - 1] not in "DSGJYP":
            return False
        self.letters[place] = "N"
        self._read = -1, ""
        return True

    def _takes_infinitive(self, at: int, before: str, after: str) -> bool:
        """ "failed to get": no reduced relative, but of "the bases needed to support them reached a third"."""
        if self.codes[at + 3 : at + 5] in (["X", "v"], ["X", "V"], ["X", "f"]) and before == "N":
            return False
        return after == "T" and before in tuple("NPRK,") and verbs.base(self.word(at)) in verbs.TAKES_INFINITIVE

    def _names(self, at: int, after: str) -> bool:
        """ "a device called Flyboard", not "called for a new vote"."""
        naming = self.is_naming(at) and after in ("P", "D", "N", "J", "(")
        return naming and (not self.lacking() or self.finite_ahead(at, over_commas=self.in_apposition(at)))

    def _takes_object_actively(self, at: int, after: str) -> bool:
        """ "was found in 1930 and lost its status": what has an object is no passive, but for "given", "named"."""
        first = at + 1 + (self.codes[at + 1 : at + 2] == ["r"])
        named = after in ("N", "P") and self.codes[first : first + 2] != ["N", "I"]  # "smuggled out page by page"
        named = named or (after == "t" and self.codes[at + 2 : at + 3] in (["N"], ["n"], ["z"], ["J"]))
        named = named or after in ("D", "S", "Q", "h", "X")
        if after == "Q" and self.word(at + 2) in ("times", "more"):
            return False  # "passed in 1974 and amended three times"
        return named and (not self._gives(at) or self._produces(at))

    def _produces(self, at: int) -> bool:
        """ "Was founded in 1865 and made rubber boots", "made a profit": what is made, not what one was made; and what
        is taught, if nobody teaches it: "was born in 1970 and taught law"."""
        phrase = _OBJECT_NEXT.match("".join(self.codes[at:])) if self.word(at) in ("made", "taught") else None
        if phrase is None or self.word(at) == "taught":
            return phrase is not None and not self._by_agent(at)
        head = self.word(at + phrase.end() - 1)
        many = head.endswith("s") and nouns.is_plural(head) and not kinds.are_somebody(head)
        return head in _MADE or (many and not (self.read(at).count("B") and "were" in map(self.word, range(at))))

    def _by_agent(self, at: int) -> bool:
        """Whether "by" follows before the next comma or "and"."""
        end = next((place for place in range(at + 1, len(self.codes)) if self.codes[place] in ",C."), len(self.codes))
        return any(self.word(place) == "by" for place in range(at + 1, end))

    def _gives(self, at: int) -> bool:
        """ "Awarded the prize": whether one may be given an object."""
        return verbs.base(self.word(at)) in verbs.OBJECT_IN_PASSIVE and self.word(at + 1) != "off"

    def _coordinated_past(self, at: int) -> bool:
        """Whether the verb before "and" is a past, not a participle."""
        for place in range(at - 1, -1, -1):
            letter = self.letters[place]
            if letter in "VZ":
                return True
            if letter == "L":
                return False
            if letter in "BM":
                return True
            if letter == "g" and self._is_finite(place):
                return True
        return True

    def _is_finite(self, at: int) -> bool:
        """Whether a -ing form is that of "were running"."""
        return self.read(at).rstrip("R!").endswith("B")

    def base_or_past(self, at: int) -> str:
        """The letter of "put", "set": F, V or L, or N."""
        before, after = self.before(at), self.after_particle(at)
        if before in ("T", "M", "O"):
            return "F"
        if before == "N" and not self.lacking() and _COMPOUND.search(self.read(at)):
            return "N"
        if before in ("B", "A"):
            return "L"
        if before == "G" and after in ("D", "S") and self.lacking():
            return self._past_after_phrase(at, "N", after)  # "Moody's cut its rating"
        whole = self.word(at + 1) == "of" and before in ("N", "P") and self.word(at) != "rid"  # "a complete set of"
        if whole or self._ends_compound(at, before):
            return "N"
        if before == "," and self.word(at) in AWAITED and self.open[0]:
            return "L"
        goes_on = before == "C" and re.search(r"V[^VZFLgMBA,;]*K?C$", self.read(at)) is not None
        goes_on = goes_on or (before == "C" and self.word(at) in words.NEVER_REDUCED)  # "and quit in 2006"
        if goes_on or (before == "C" and self._over_gap(at, after)):
            return "V"
        numbered = before == "Q" and self.letters[at - 2 : at - 1] in (["P"], ["N"])
        if before in ("D", "S", "J", "G", "Y", "I", "Q") and not numbered:
            return "J" if after in ("N", "n", "z") and before != "I" else "N"
        if before in ("X", "W", "E"):
            return "V"
        if before in ("F", "g") and after in ("N", "n", "z") and self.last_verb not in _HELPING:
            return "J"  # "restrict set nets", "selling cut flowers"
        return self._past_after_phrase(at, before, after)
