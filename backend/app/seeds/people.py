"""Invented people: names as written in the files, drama numbers, addresses at example.com, nobody twice."""

from random import Random
from typing import Any

from app.domain.text import fold

DRAMA_NUMBERS = 1000


class People:
    """Gives each person an e-mail of their own and a telephone number from Ofcom's range for drama."""

    def __init__(self, random: Random, taken: list[str]) -> None:
        numbers = [f"07700 900{number:03}" for number in range(DRAMA_NUMBERS)]
        self._free = [number for number in numbers if number not in taken]
        random.shuffle(self._free)
        self._emails: set[str] = set()

    def person(self, title: str, first: str, last: str, phone: str = "") -> dict[str, Any]:
        return {
            "title": title, "first_name": first, "last_name": last,
            "email": self._email(first, last), "phone": phone or self._free.pop(),
        }  # fmt: skip

    def organisation(self, name: str, phone: str = "") -> dict[str, Any]:
        return {
            "organisation_name": name, "email": self._email("accounts", name), "phone": phone or self._free.pop(),
        }  # fmt: skip

    def _email(self, first: str, last: str) -> str:
        email = f"{_word(first)}.{_word(last)}@example.com"
        if email in self._emails:
            raise ValueError(f"two people of the demo agency are called {first} {last}")
        self._emails.add(email)
        return email


def split_name(name: str) -> tuple[str, str, str]:
    """ "Ms Mei Ling Chen" as title, first names and last name."""
    title, *first, last = name.split()
    return title, " ".join(first), last


def _word(name: str) -> str:
    plain = fold(name).replace("ı", "i")
    return "".join(letter for letter in plain if letter.isascii() and (letter.isalnum() or letter == "-"))
