"""Every exception of the project.

DatelineError
├── ArticleError          a source that cannot be read as an article (source, reason)
│   └── ExtractionFailed  an article that our own rules fail on (source, fault)
├── ArticleNotFound       no article has that identity (article)
├── BrokenExport          a file that is no whole export of a timeline (source, line, reason)
├── ConfigError           a setting or an option that cannot be used (setting, reason)
├── InvalidEDTF           a text that is no EDTF (text, position, reason)
├── InvalidQuery          a parameter of a query that cannot be used (parameter, value, reason)
├── EventNotFound         no event has that id (event)
├── AmbiguousEvent        several events have an id that begins so (event, candidates)
├── EventGone             the event was hidden or withdrawn (event)
├── EventMoved            the event was merged into another (event, survivor)
├── PageNotFound          there is no such page (path)
├── CorrectionError       a correction that cannot be made (event, reason)
├── ExportError           a folder that the static site cannot be written to (directory, reason)
└── StoreError            a database that cannot be used (database, reason)
    ├── SchemaTooNew      made by a later version (database, found, known)
    └── SchemaTooOld      made by an earlier version, and not upgraded yet (database, found, known)

Each carries its fields and builds one clear sentence in `__str__`. Statuses and exit codes are mapped elsewhere, once
each.
"""

AMBIGUOUS_NAMED = 5
"""How many candidates a sentence names."""


class DatelineError(Exception):
    """The root: whatever goes wrong that a user can be told in one sentence."""


class ArticleError(DatelineError):
    """A source that cannot be read as an article."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


class ExtractionFailed(ArticleError):
    """An article that our own rules fail on; `fault` says what failed, and where in the program."""

    def __init__(self, source: str, fault: str) -> None:
        super().__init__(source, f"could not be read through a fault of this program, please report it ({fault})")
        self.fault = fault


class ArticleNotFound(DatelineError):
    """No article of the timeline has that identity or key."""

    def __init__(self, article: str) -> None:
        super().__init__(article)
        self.article = article

    def __str__(self) -> str:
        return f"{self.article}: no such article"


class BrokenExport(DatelineError):
    """A file that is no whole export of a timeline; `line` counts from 1, and is 0 of an empty one."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        super().__init__(source, line, reason)
        self.source = source
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}, line {self.line}: {self.reason}; nothing was imported"


class ConfigError(DatelineError):
    """A setting or an option that cannot be used."""

    def __init__(self, setting: str, reason: str) -> None:
        super().__init__(setting, reason)
        self.setting = setting
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.setting}: {self.reason}"


class InvalidEDTF(DatelineError, ValueError):
    """A text that is no EDTF; `position` is the offset of the first character that cannot be read."""

    def __init__(self, text: str, position: int, reason: str) -> None:
        super().__init__(text, position, reason)
        self.text = text
        self.position = position
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.text!r} is no EDTF: {self.reason} at character {self.position + 1}"


class InvalidQuery(DatelineError, ValueError):
    """A parameter of a query with a value that cannot be used."""

    def __init__(self, parameter: str, value: str, reason: str) -> None:
        super().__init__(parameter, value, reason)
        self.parameter = parameter
        self.value = value
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.parameter}: {self.reason}"


class EventNotFound(DatelineError):
    """No event of the timeline has that id."""

    def __init__(self, event: str) -> None:
        super().__init__(event)
        self.event = event

    def __str__(self) -> str:
        return f"{self.event}: no such event"


class AmbiguousEvent(DatelineError):
    """Several events have an id that begins as the given one."""

    def __init__(self, event: str, candidates: tuple[str, ...]) -> None:
        super().__init__(event, candidates)
        self.event = event
        self.candidates = candidates

    def __str__(self) -> str:
        named = ", ".join(self.candidates[:AMBIGUOUS_NAMED])
        more = " and others" if len(self.candidates) > AMBIGUOUS_NAMED else ""
        return f"{self.event}: several events have an id that begins so: {named}{more}"


class CorrectionError(DatelineError):
    """A correction of an event that cannot be made, or that would change nothing."""

    def __init__(self, event: str, reason: str) -> None:
        super().__init__(event, reason)
        self.event = event
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.event}: {self.reason}"


class EventGone(DatelineError):
    """The event was taken off the timeline: hidden, or left without evidence."""

    def __init__(self, event: str) -> None:
        super().__init__(event)
        self.event = event

    def __str__(self) -> str:
        return f"{self.event}: this event was withdrawn"


class EventMoved(DatelineError):
    """The event was merged into another, the survivor."""

    def __init__(self, event: str, survivor: str) -> None:
        super().__init__(event, survivor)
        self.event = event
        self.survivor = survivor

    def __str__(self) -> str:
        return f"{self.event}: this event was merged into {self.survivor}"


class PageNotFound(DatelineError):
    """A path that leads nowhere: an archive that is not begun yet, a tag that no event has."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: no such page"


class ExportError(DatelineError):
    """A folder that the static site cannot be written to."""

    def __init__(self, directory: str, reason: str) -> None:
        super().__init__(directory, reason)
        self.directory = directory
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.directory}: {self.reason}"


class StoreError(DatelineError):
    """A database that cannot be used."""

    def __init__(self, database: str, reason: str) -> None:
        super().__init__(database, reason)
        self.database = database
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.database}: {self.reason}"


class SchemaTooNew(StoreError):
    """A database whose schema was made by a later version of this program."""

    def __init__(self, database: str, found: str, known: str) -> None:
        super().__init__(database, f"its schema {found} is newer than this version knows ({known}); upgrade dateline")
        self.found = found
        self.known = known


class SchemaTooOld(StoreError):
    """A database whose schema was made by an earlier version of this program."""

    def __init__(self, database: str, found: str, known: str) -> None:
        super().__init__(database, f"its schema {found} is older than this version's ({known}); run `dateline upgrade`")
        self.found = found
        self.known = known
