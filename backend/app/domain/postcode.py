"""UK postcodes by their grammar. A well-formed postcode need not exist, and does not tell which nation it is in."""

import re
import unicodedata
from dataclasses import dataclass

from app.domain.text import printable

# Letters that never occur in a position are left out: Q V X first, I J Z second, C I K M O V in the inward half.
_OUTCODE = r"(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]))"
_INCODE = r"(?:[0-9][ABD-HJLNP-UW-Z]{2})"
_POSTCODE = re.compile(rf"({_OUTCODE}|GIR(?=0AA))({_INCODE})")
_OUTCODE_ALONE = re.compile(rf"{_OUTCODE}|GIR")
_NOT_PART_OF_IT = re.compile(r"[\s!-/:-@\[-`{-~\u2010-\u2015\u2212]+")
_LONGEST_INPUT = 40

_IN_TEXT = re.compile(
    rf"(?<![A-Z0-9])({_OUTCODE}|GIR(?=\W{{0,3}}0AA))[ \t.\-\xa0]{{0,3}}({_INCODE})(?![A-Z0-9])",
    re.IGNORECASE | re.ASCII,
)
_AT_END = re.compile(rf"(?<![A-Z0-9])({_OUTCODE})\Z", re.IGNORECASE | re.ASCII)
_COUNTRY_AT_END = re.compile(
    r"(?:\b(?:uk|u\.k|gb|united kingdom|great britain|england|scotland|wales|northern ireland))?[\s.,;:)\]]*\Z",
    re.IGNORECASE,
)
_A_DOOR_NOT_A_POSTCODE = re.compile(
    r"\b(?:flat|apartment|apt|unit|room|studio|block|suite|plot|house|floor|level|bed|no|number)[\s.:#]*\Z",
    re.IGNORECASE,
)
_TAIL = 60

_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
    "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR "
    "NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA "
    "WC WD WF WN WR WS WV YO ZE"
)
AREAS = frozenset(_AREAS.split())
"""The areas mail is sorted into: the letters a postcode starts with."""


@dataclass(frozen=True, slots=True)
class PostcodeFound:
    """A postcode, or only its first half, seen inside other text; `span` is where, as in `text[slice(*span)]`."""

    postcode: str | None
    outcode: str
    span: tuple[int, int]


def normalise_postcode(text: str) -> str:
    """ "sw1a1aa" as "SW1A 1AA". Raises ValueError with a sentence."""
    bare = _bare(text)
    if found := _POSTCODE.fullmatch(bare):
        return f"{found[1]} {found[2]}"
    if not bare:
        raise ValueError("A postcode is needed, such as SE22 8HN.")
    if _OUTCODE_ALONE.fullmatch(bare):
        raise ValueError(f"{bare} is only the first half of a postcode; the second half, such as 8HN, is missing.")
    raise ValueError(f"“{printable(text)}” is not a UK postcode; one looks like SE22 8HN.")


def normalise_outcode(text: str) -> str:
    """The first half alone, " se22" as "SE22". Raises ValueError with a sentence."""
    bare = _bare(text)
    if not _OUTCODE_ALONE.fullmatch(bare):
        raise ValueError(f"“{printable(text)}” is not the first half of a UK postcode; one looks like SE22.")
    return bare


def outcode_of(postcode: str) -> str:
    """The first half: "SE22" of "SE22 8HN"."""
    return normalise_postcode(postcode).split(" ")[0]


def sector_of(postcode: str) -> str:
    """The first half and the digit after it: "SE22 8" of "SE22 8HN"."""
    return normalise_postcode(postcode)[:-2]


def area_of(outcode: str) -> str:
    """The leading letters: "SE" of "SE22"."""
    return re.split(r"[0-9]", normalise_outcode(outcode), maxsplit=1)[0]


def find_postcode(text: str) -> PostcodeFound | None:
    """The last full postcode inside an address, or else the first half that ends it ("St Katherine Docks, E1")."""
    whole = None
    for found in _IN_TEXT.finditer(text):
        outcode, incode = found[1].upper(), found[2].upper()
        if outcode == "GIR" or area_of(outcode) in AREAS:
            whole = PostcodeFound(f"{outcode} {incode}", outcode, found.span())
    return whole or _outcode_at_end(text)


def _outcode_at_end(text: str) -> PostcodeFound | None:
    start = max(0, len(text) - _TAIL)
    tail = text[start:]
    ending = _COUNTRY_AT_END.search(tail)
    head = tail[: ending.start()].rstrip(" \t\r\n.,;:)(]") if ending else tail
    found = _AT_END.search(head)
    if not found or area_of(found[1]) not in AREAS or _A_DOOR_NOT_A_POSTCODE.search(head[: found.start()]):
        return None
    return PostcodeFound(None, found[1].upper(), (start + found.start(), start + found.end()))


def _bare(text: str) -> str:
    if len(text) > _LONGEST_INPUT:
        return printable(text)
    return _NOT_PART_OF_IT.sub("", unicodedata.normalize("NFKC", text)).upper()
