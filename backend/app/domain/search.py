"""What searching compares: the tokens a record is found by, and the terms someone asks for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from app.domain.phone import phone_digits_for_search, phone_query_digits
from app.domain.postcode import find_postcode
from app.domain.text import fold, words

FORWARD, BACKWARD = "+", "-"
MOST_TERMS = 12
_SHORTEST_WORD, _LONGEST_WORD = 3, 40
_NEAREST = 20
_PAD = "00"  # digits, because the trigrams of PostgreSQL are made of letters and digits only; no word holds one
_WORD_IN_TEXT = re.compile(r"[^\W_]+(?:['’‘ʼ`´][^\W_]+)*")
_REFERENCE = re.compile(r"\b(con|lld|app|let)[\s-]*([0-9]{4,12})\b")
_PHONE = re.compile(r"(?<![\w@.])\+?[0-9(][0-9\s().\-]{5,30}[0-9](?![\w@])")
_FULL_PHONE_DIGITS = 7
_NOT_IN_EMAIL = re.compile(r"[^\w@.+\-]")
_HOUSE_WITH_LETTER = re.compile(r"([0-9]+)[a-z]")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be there: a token that begins with one of `tokens`, or is one of them if `whole`."""

    tokens: tuple[str, ...]
    whole: bool = False
    text: str = ""

    @property
    def correctable(self) -> bool:
        return _SHORTEST_WORD <= len(self.text) <= _LONGEST_WORD and self.text.isalpha()

    def matches_whole(self, found: frozenset[str]) -> bool:
        return not found.isdisjoint(self.tokens)


def reference_tokens(reference: str) -> list[str]:
    """ "LET-10482" is found as let10482 and as 10482."""
    prefix, _, number = fold(reference).partition("-")
    return [prefix + number, number]


def phone_tokens(phone: str | None) -> list[str]:
    if not phone:
        return []
    forward, backward = phone_digits_for_search(phone)
    return [FORWARD + forward, BACKWARD + backward]


def email_tokens(email: str | None) -> list[str]:
    """The whole address, and the words before the @."""
    return [_email(email), *words(email.rpartition("@")[0])] if email else []


def postcode_tokens(postcode: str | None, outcode: str | None = None) -> list[str]:
    """The whole without its blank, and each half."""
    if postcode:
        return [fold(postcode).replace(" ", ""), *fold(postcode).split()]
    return [fold(outcode)] if outcode else []


def address_tokens(address: str | None) -> list[str]:
    """Its words; a house 14a is found as 14 too."""
    found = words(address or "")
    return found + [bare[1] for word in found if (bare := _HOUSE_WITH_LETTER.fullmatch(word))]


def vocabulary(*texts: str | None) -> set[str]:
    """The words that typing errors may be corrected to."""
    return {word for text in texts if text for word in words(text) if Term((), text=word).correctable}


def parse_query(text: str) -> list[Term]:
    """What someone asks for, all of which must be there. Empty if there is no letter or digit in it."""
    if digits := phone_query_digits(text):
        return [_number(digits, typed=text.strip())]
    terms: list[Term] = []
    rest = _take_emails(text, terms)
    rest = _take_phones(rest, terms)
    rest = _take_references(fold(rest), terms)
    rest = _take_postcode(rest, terms)
    found = words(rest)
    for position, word in enumerate(found):
        terms.append(_word(word, last=position == len(found) - 1))
    return list(dict.fromkeys(terms))[:MOST_TERMS]


def _word(word: str, *, last: bool) -> Term:
    if word.isdigit():
        if phone_query_digits(word):
            return _number(word, typed=word)
        return Term((word,), whole=not last, text=word)  # "1 High Street" is not 14 High Street
    return Term((word,), text=word)


def _number(digits: str, typed: str) -> Term:
    """Digits may begin or end a phone number, and be a reference or the number of a house."""
    plain = (typed,) if typed.isdigit() and typed.isascii() else ()
    return Term((FORWARD + digits, BACKWARD + digits[::-1], *plain), text=digits)


def _take_emails(text: str, terms: list[Term]) -> str:
    rest = []
    for piece in text.split():
        name, at, _ = piece.strip("<>,;()\"'").partition("@")
        if at and name:
            terms.append(Term((_email(piece.strip("<>,;()\"'")),)))
        else:
            rest.append(piece)
    return " ".join(rest)


def _take_phones(text: str, terms: list[Term]) -> str:
    def take(found: re.Match[str]) -> str:
        digits = phone_query_digits(found[0])
        if digits is None or len(digits) < _FULL_PHONE_DIGITS:
            return found[0]
        terms.append(_number(digits, typed=found[0]))
        return " "

    return _PHONE.sub(take, text)


def _take_references(text: str, terms: list[Term]) -> str:
    terms.extend(Term((found[1] + found[2],)) for found in _REFERENCE.finditer(text))
    return _REFERENCE.sub(" ", text)


def _take_postcode(text: str, terms: list[Term]) -> str:
    found = find_postcode(text)
    if found is None or found.postcode is None:
        return text
    terms.append(Term((fold(found.postcode).replace(" ", ""),), whole=True))
    start, end = found.span
    return f"{text[:start]} {text[end:]}"


def _email(email: str) -> str:
    return _NOT_IN_EMAIL.sub("_", fold(email))


def padded(word: str) -> str:
    return f"{_PAD}{word}{_PAD}"


def trigrams(word: str) -> list[str]:
    """Of the padded word, so that a shared beginning or ending counts too."""
    text = padded(word)
    return list(dict.fromkeys(text[start : start + 3] for start in range(len(text) - 2)))


def most_errors(word: str) -> int:
    return 1 if len(word) <= 5 else 2


def nearest(word: str, candidates: Iterable[str]) -> list[tuple[int, str]]:
    """The candidates within reach of a typing error, nearest first, with the number of errors."""
    most = most_errors(word)
    measured = ((DamerauLevenshtein.distance(word, other, score_cutoff=most), other) for other in candidates)
    return sorted((errors, other) for errors, other in measured if 0 < errors <= most)[:_NEAREST]


def correct_text(text: str, corrections: dict[str, str]) -> str:
    """What was typed with some of its words put right."""
    return _WORD_IN_TEXT.sub(lambda found: corrections.get("".join(words(found[0])), found[0]), text)


def highlights(title: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Where in the title the terms are: start and end, in characters, in order."""
    spans = []
    for found in _WORD_IN_TEXT.finditer(title):
        folded = "".join(words(found[0]))
        shared = max((len(token) for term in terms for token in term.tokens if _begins(folded, token, term)), default=0)
        if shared:
            same_length = len(folded) == len(found[0])
            spans.append((found.start(), found.start() + shared if same_length else found.end()))
    return spans


def _begins(word: str, token: str, term: Term) -> bool:
    return word == token if term.whole else word.startswith(token)
