"""Bytes to text: which encoding a file is in, and which files are no table at all.

Statistical detectors guess wrongly on short files, so this goes by what is certain: marks, zero bytes, valid UTF-8.
"""

import codecs
import re

from app.domain.errors import UnsupportedMedia

_SAMPLE = 65_536
_ENOUGH_ZEROS = 0.3
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 (little endian)",
    "utf-16-be": "UTF-16 (big endian)",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or sound file"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "a database"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a word-processor document"),
)
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_TEXT_THAT_IS_NO_TABLE = (
    (re.compile(r"(?:<\?xml|<!doctype|<html|<rss|<feed)\b", re.IGNORECASE), "a web page or XML document"),
    (re.compile(r"BEGIN:VCARD", re.IGNORECASE), "a file of vCards"),
    (re.compile(r"BEGIN:VCALENDAR", re.IGNORECASE), "a calendar"),
    (re.compile(r"#HEADER#", re.IGNORECASE), "a Rightmove BLM feed"),
)
_ASK = "Send a CSV, JSON or Excel (.xlsx) file."


def refuse_what_is_no_table(content: bytes) -> None:
    """Raises UnsupportedMedia with a sentence for pictures, documents, archives and programs, whatever their name."""
    if content.startswith(_OLD_EXCEL):
        raise UnsupportedMedia("This is an old Excel (.xls) or Word file. Save it as .xlsx or CSV and send that.")
    for magic, what in _MAGIC:
        if content.startswith(magic):
            raise UnsupportedMedia(f"This is {what}, not a table of rows. {_ASK}")


def decode(content: bytes) -> tuple[str, list[str]]:
    """The text and what was assumed to read it. Raises UnsupportedMedia for what is no text, or no table."""
    text, notes = _decoded(content)
    start = text[:200].lstrip("\ufeff \t\r\n")
    for pattern, what in _TEXT_THAT_IS_NO_TABLE:
        if pattern.match(start):
            raise UnsupportedMedia(f"This is {what}, not a table of rows. {_ASK}")
    return text, notes


def _decoded(content: bytes) -> tuple[str, list[str]]:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _strictly(content[len(bom) :], encoding)
    if wide := _wide_without_mark(content):
        return _strictly(content, wide)
    if _is_binary(content):
        raise UnsupportedMedia(f"This is no text: it holds unprintable bytes throughout. {_ASK}")
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError:
        return _not_quite_utf8(content)


def _strictly(content: bytes, encoding: str) -> tuple[str, list[str]]:
    name = _NAMES[encoding]
    try:
        return content.decode(encoding), [] if encoding == "utf-8" else [f"Read as {name}."]
    except UnicodeDecodeError as error:
        text = content.decode(encoding, errors="replace")
        return text, [
            f"Read as {name}; byte {error.start + 1:,} and perhaps more could not be read and show as \ufffd."
        ]


def _wide_without_mark(content: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in every other byte: the odd ones if it is little-endian."""
    sample = content[:_SAMPLE]
    if len(sample) < 4 or len(content) % 2:
        return None
    even, odd = sample[::2].count(0) / len(sample[::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > _ENOUGH_ZEROS and even < odd / 10:
        return "utf-16-le"
    if even > _ENOUGH_ZEROS and odd < even / 10:
        return "utf-16-be"
    return None


def _is_binary(content: bytes) -> bool:
    """A stray zero byte spoils one row; many controls mean that this never was text."""
    sample = content[:_SAMPLE]
    controls = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\x0c\x1a")
    return controls > max(2, len(sample) // 50)


def _not_quite_utf8(content: bytes) -> tuple[str, list[str]]:
    """A few damaged bytes in a UTF-8 file must not turn every pound sign into two characters."""
    mended = content.decode("utf-8", errors="replace")
    damaged = mended.count("\ufffd")
    good = sum(1 for character in mended if ord(character) > 127) - damaged
    if good > 3 * damaged:
        return mended, [f"Read as UTF-8; {damaged:,} damaged bytes show as \ufffd."]
    for encoding in ("cp1252", "latin-1"):
        try:
            return content.decode(encoding), [f"Read as {_NAMES[encoding]}, because it is not valid UTF-8."]
        except UnicodeDecodeError:
            continue
    raise UnsupportedMedia(f"This is no text. {_ASK}")  # pragma: no cover - Latin-1 takes every byte
