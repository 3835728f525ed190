"""Who is a person, and he or she, as far as titles and given names tell. Used only to keep a pronoun from a wrong
name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from events.extract.countries import country
from events.extract.words import word_set

_MEN = word_set(
    """
    Aaron Abdul Abraham Adam Adolf Ahmed Alan Albert Alex Alexander Alexei Alfred Ali Andreas Andrew Angelo
    Anthony Antonio Arthur Bashar Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brian Bruce Carl Carlos
    Charles Chris Christopher Colin Craig Dan Daniel Dave David Dennis Dick Diego Dmitri Dmitry Don Donald Doug
    Douglas Ed Edward Emmanuel Eric Ernest Evo Ferdinand Fidel Francis Francisco Franco Frank Franklin Franz
    Fred Frederick Friedrich Gary Gavin Geoffrey George Gerald Giovanni Gordon Graham Greg Gregory Hamid Hans
    Harold Harry Hassan Helmut Henri Henry Herbert Herman Hideki Howard Hugh Hugo Ian Ibrahim Igor Imran Isaac Ivan
    Jack Jacob Jacques Jair James Jan Jason Javier Jeff Jeffrey Jens Jeremy Jerry Jim Jimmy Joe Joel Johan
    Johann John Johnny Jonathan Jorge José Jose Josef Joseph Joshua Juan Julian Julius Justin Karl Keith Ken
    Kenneth Kevin Kim Konstantin Larry Lars Laurent Lee Leo Leon Leonard Leonardo Louis Luis Luke Manuel Marcel
    Marco Mario Mark Martin Marvin Matt Matthew Max Michael Michel Miguel Mike Mikhail Mohamed Mohammad Mohammed
    Muhammad Narendra Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah Oleg Oliver Osama Oscar Otto Pablo
    Patrick Paul Pedro Pervez Peter Philip Philippe Pierre Prince Rafael Ralph Ray Raymond Recep Rex Ricardo
    Richard Rick Robert Roberto Rodrigo Roger Roland Ron Ronald Roy Rudolf Russell Ryan Saddam Salvador Sam
    Samuel Scott Sean Sebastian Sergei Sergey Shinzo Silvio Simon Stefan Stephen Steve Steven Stuart Ted Thabo
    Theodore Thomas Tim Timothy Toby Tom Tony Valery Viktor Vincent Vladimir Volodymyr Walter Warren Wayne
    Wilhelm William Winston Wolfgang Xavier Xi Yasser Yuri Zachary
    """
)
_WOMEN = word_set(
    """
    Abigail Ada Agnes Alexandra Alice Alison Amanda Amy Ana Andrea Angela Anita Ann Anna Anne Annette Barbara
    Benazir Beth Betty Brenda Brigitte Camilla Carla Carmen Carol Caroline Catherine Charlotte Cheryl Christina
    Christine Claire Claudia Condoleezza Cynthia Deborah Debra Diana Diane Donna Doris Dorothy Elaine Eleanor
    Elena Elisabeth Elizabeth Ellen Emily Emma Erica Eva Eve Evelyn Fatima Fiona Florence Frances Francesca Gloria
    Grace Greta Hannah Heather Heidi Helen Hillary Indira Ingrid Irene Isabel Isabella Jacinda Jacqueline Jane
    Janet Janice Jasmin Jasmine Jennifer Jessica Jill Joan Joanna Josephine Joyce Judith Judy Julia Julie
    Kamala Karen Kate Katherine Kathleen Kathryn Kelly Kimberly Laura Lauren Liliana Lillian Linda Lisa Liz
    Louise Lucy Madeleine Malala Margaret Maria Marie Marilyn Marine Martha Mary Megan Melania Melissa Meredith
    Michelle Monica Nadia Nancy Natalie Nicola Nicole Olga Olivia Pamela Patricia Paula Priti Queen Rachel
    Rebecca Rita Rosa Rose Ruth Samantha Sandra Sara Sarah Serena Sharon Sheila Shirley Sofia Sonia Sophia
    Sophie Stephanie Susan Suzanne Sylvia Tamara Tatiana Teresa Theresa Tina Ursula Valentina Valerie Vanessa
    Venus Vera Veronica Victoria Virginia Wendy Yulia Yvonne Zoe
    """
)
_HE = word_set(
    """
    Mr Mr. King Prince Sir Lord Father Pope Emperor Duke Baron Sheikh Sultan Brother Bishop Archbishop Cardinal
    """
)
_SHE = word_set("Ms Ms. Mrs Mrs. Miss Queen Princess Lady Dame Empress Duchess Baroness Sister")
TITLES = (
    word_set(
        """
    President Vice Prime Minister Chancellor Senator Congressman Congresswoman Representative Governor Mayor
    Secretary Speaker Judge Justice General Colonel Major Captain Lieutenant Sergeant Admiral Commander Marshal
    Professor Dr Dr. Prof. Gen. Col. Maj. Capt. Lt. Sgt. Adm. Sen. Rep. Gov. Rev. Reverend Rabbi Imam Ayatollah
    Chairman Chairwoman Chief Director Ambassador Attorney Engineer Administrator Taoiseach Premier Leader
    Flight Coach Inspector Detective Officer Astronaut Cosmonaut Foreign Current Former Acting Deputy
    """
    )
    | _HE
    | _SHE
)
ORGANISATION_WORDS = word_set(
    """
    Party Ministry Department University College Institute Institution Council Committee Commission Company
    Corporation Corp Corp. Inc Inc. Ltd Ltd. Group Bank Agency Association Union Court Congress Parliament
    Senate House Army Navy Force Forces Police Airlines Airways Museum School Center Centre Church Club Team
    Times Post News Journal Organization Organisation Federation League Fund Foundation Front Movement Service
    Services Station Administration Bureau Authority Office Board Society Academy Nations States Kingdom
    Republic Empire Islands Island River Lake Sea Ocean Mountain Mount City Town Village County State Province
    District Street Road Airport Bridge Canal Channel Strait Bay Gulf Valley Desert Park Stadium Hospital Cup
    Games Olympics War Battle Treaty Act Agreement Conference Summit Festival Award Prize Project Programme
    Program
    """
)
_NAME = re.compile(
    r"[A-Z][\w’'‘.-]*(?: (?:de|da|di|von|van|al|bin|el|la|du|dos|der) [A-Z][\w’'‘.-]*| [A-Z][\w’'‘.-]*)+"
)
_ROLES = word_set(
    """
    astronaut cosmonaut inventor president leader minister pilot actor actress singer author writer artist
    scientist researcher director founder chairman senator governor mayor judge lawyer spokesman spokeswoman
    spokesperson king queen prince princess general coach player captain professor entrepreneur businessman
    journalist activist candidate analyst engineer commander officer driver citizen executive wife husband son
    daughter brother sister mother father lawmaker official
    """
)
_WORD_BEFORE = re.compile(r"([a-z]{3,14}),? $")
_AGE_AFTER = re.compile(r", (?:\d{2}|aged \d{1,3}),")


@dataclass(frozen=True, slots=True)
class People:
    """The persons whom an article names: last name -> "he", "she" or "" where nothing tells."""

    known: Mapping[str, str]
    names: Mapping[str, str]
    """Last name -> the one full name it was seen in, "" where there are two."""

    def full_name(self, name: str) -> str:
        """The full name for a last name alone; other names as they are."""
        return self.names.get(name) or name

    def may_be_person(self, name: str) -> bool:
        """Whether a name looks like a person's: two or three capitalised words, none of an organisation or a place."""
        parts = name.split()
        plain = all(part.isalpha() and part[0].isupper() and not part.isupper() for part in parts)
        return len(parts) in (2, 3) and plain and not country(name) and not ORGANISATION_WORDS.intersection(parts)

    def gender(self, name: str) -> str | None:
        """ "he", "she", "" for a person of unknown gender, None for what is no person as far as is known."""
        if not name or country(name):
            return None
        parts = [part for part in name.split() if part[:1].isupper()]
        if not parts or parts[-1] in ORGANISATION_WORDS:
            return None
        last = parts[-1]
        if last in self.known:
            return self.known[last] or _gender(parts)
        return _gender(parts) if _person(parts) else None


def find_people(text: str) -> People:
    """The persons of a text: names of two words or more with a title, a role or a known given name before the last."""
    known: dict[str, str] = {}
    names: dict[str, str] = {}
    for found in _NAME.finditer(text):
        parts = found.group().removesuffix("’s").removesuffix("'s").removesuffix("’").rstrip(".,").split()
        if len(parts) < 2 or parts[-1] in ORGANISATION_WORDS or country(" ".join(parts)) or country(parts[-1]):
            continue
        if _person(parts) or _told_by_text(text, found.start(), found.end()):
            known[parts[-1]] = known.get(parts[-1]) or _gender(parts)
            full = _without_titles(parts)
            if len(full.split()) > 1:
                names[parts[-1]] = full if names.get(parts[-1], full) == full else ""
    return People(known, names)


def _without_titles(parts: list[str]) -> str:
    """The given and last names of a person named with titles and offices."""
    title = next((place for place in range(len(parts) - 2, -1, -1) if parts[place] in TITLES), -1)
    return " ".join(parts[title + 1 :])


def _told_by_text(text: str, start: int, end: int) -> bool:
    """Whether a small-letter role stands before a name, or an age after it: "the pilot Ada Pell", "Ada Pell, 36,"."""
    if _AGE_AFTER.match(text, end):
        return True
    word = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return word is not None and word.group(1).removesuffix("s") in _ROLES


def _person(parts: list[str]) -> bool:
    return any(part in _MEN or part in _WOMEN or part in TITLES for part in parts[:-1])


def _gender(parts: list[str]) -> str:
    for part in parts[:-1] if len(parts) > 1 else ():
        if part in _HE or part in _MEN:
            return "he"
        if part in _SHE or part in _WOMEN:
            return "she"
    return ""
