"""Text people typed: made safe to store, and folded so that searching finds it however it was spelt."""

import re
import unicodedata

_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_WORD = re.compile(r"[^\W_]+")
_BLANKS = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_DIRECTION_MARKS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MOST_MARKS_IN_A_ROW = 8

# Letters that Unicode does not take apart into a base letter and an accent.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)


def fold(text: str) -> str:
    """One spelling for all spellings: compatibility forms, case and accents removed. For search keys only."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(character for character in parts if not unicodedata.combining(character))
    return unicodedata.normalize("NFKC", bare.casefold().translate(_PLAIN_LETTERS))


def words(text: str) -> list[str]:
    """The folded words in order: "O’Brien-Smith, SE22" gives obrien, smith, se22."""
    return _WORD.findall(_APOSTROPHES.sub("", fold(text)))


def clean_line(text: str, limit: int) -> str:
    """One line as it is stored: composed, trimmed, single blanks. An empty line is allowed.

    Raises ValueError with a sentence for inner line breaks and tabs, unprintable characters, and more than `limit`.
    """
    trimmed = text.strip(" \t\r\n")
    if _LINE_ENDS.search(trimmed) or "\n" in trimmed:
        raise ValueError("This must be a single line, without line breaks.")
    if "\t" in trimmed:
        raise ValueError("This must not contain a tab.")
    _refuse_unprintable(trimmed)
    return _within(_BLANKS.sub(" ", _composed(trimmed)).strip(), limit)


def clean_text(text: str, limit: int) -> str:
    """Several lines as they are stored: composed, lines ended by LF, no blanks at line ends. Tabs may stay.

    Raises ValueError with a sentence for unprintable characters and more than `limit` characters.
    """
    lined = _LINE_ENDS.sub("\n", text)
    _refuse_unprintable(lined)
    return _within("\n".join(line.rstrip() for line in _composed(lined).split("\n")).strip(), limit)


def printable(text: str, limit: int = 30) -> str:
    """What was typed, short and safe enough to repeat inside a sentence."""
    shown = "".join(character if character.isprintable() else " " for character in text[: limit + 1]).strip()
    return shown if len(shown) <= limit else f"{shown[:limit].rstrip()}…"


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise ValueError(f"This has {len(text):,} characters; at most {limit:,} are allowed.")
    return text


def _refuse_unprintable(text: str) -> None:
    if found := _CONTROLS.search(text):
        raise ValueError(f"This contains an unprintable control character (U+{ord(found[0]):04X}).")
    if text.isascii():
        return
    if _SURROGATES.search(text):
        raise ValueError("This contains half a character; it may have been cut or decoded wrongly.")
    if found := _DIRECTION_MARKS.search(text):
        raise ValueError(f"This contains an invisible text direction mark (U+{ord(found[0]):04X}).")
    _refuse_piled_accents(text)


def _refuse_piled_accents(text: str) -> None:
    in_a_row = 0
    for character in text:
        in_a_row = in_a_row + 1 if unicodedata.combining(character) else 0
        if in_a_row > _MOST_MARKS_IN_A_ROW:
            raise ValueError("This contains a letter with too many accents piled on it.")
