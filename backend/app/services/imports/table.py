"""What a file is once it has been taken apart: a header, if it has one, and rows of text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.domain.errors import InvalidInput, TooLarge
from app.domain.text import printable

MOST_ROWS = 200_000
MOST_COLUMNS = 400
LONGEST_VALUE = 100_000

Format = Literal["csv", "json", "xlsx"]


class Row(NamedTuple):
    """One record. `number` is the row a spreadsheet program shows; in JSON, its place in the list, from 1."""

    number: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows of text. A row may be shorter or longer than the header: whoever reads the row judges that.

    `header` is None where the first row is data already. `notes` are sentences: what was assumed in reading.
    """

    format: Format
    header: tuple[str, ...] | None
    rows: Sequence[Row]
    notes: list[str] = field(default_factory=list)
    filename: str | None = None

    @property
    def width(self) -> int:
        """Columns by the header, or, without one, by the longest row."""
        if self.header is not None:
            return len(self.header)
        return max((len(row.values) for row in self.rows), default=0)

    @property
    def columns(self) -> tuple[str, ...]:
        """A name for every column: its heading, or "#3" for the third where it has none."""
        headings = self.header or ("",) * self.width
        return tuple(heading or f"#{position}" for position, heading in enumerate(headings, start=1))

    def column(self, position: int, limit: int | None = None) -> list[str]:
        """The values that are there in one column (position from 0), at most `limit` of them."""
        found: list[str] = []
        for row in self.rows:
            if position < len(row.values) and row.values[position].strip():
                found.append(row.values[position])
                if limit is not None and len(found) >= limit:
                    break
        return found


def checked(table: Table) -> Table:
    """The table, if it is within what one import takes. Raises TooLarge or InvalidInput with a sentence."""
    if len(table.rows) > MOST_ROWS:
        raise TooLarge(
            f"This file has {len(table.rows):,} rows; one import takes at most {MOST_ROWS:,}. Split the file."
        )
    check_values(table.rows)
    return table


def check_values(rows: Iterable[Row]) -> None:
    """Raises InvalidInput with a sentence for a row with too many columns or a value that is too long."""
    for row in rows:
        if len(row.values) > MOST_COLUMNS:
            raise InvalidInput(f"Row {row.number} has {len(row.values):,} columns; at most {MOST_COLUMNS} are allowed.")
        for value in row.values:
            if len(value) > LONGEST_VALUE:
                raise InvalidInput(
                    f"Row {row.number} has a value of {len(value):,} characters (“{printable(value)}”); "
                    f"at most {LONGEST_VALUE:,} are allowed."
                )
