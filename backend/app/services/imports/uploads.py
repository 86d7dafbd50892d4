"""The files people sent, kept beside the database so that an import can go on and its refused rows be had back."""

import os
from pathlib import Path
from uuid import UUID

from app.domain.errors import NotFound


class Uploads:
    """One file for each import, readable by the application alone: it may hold people's bank details."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "imports"

    def keep(self, import_id: UUID, content: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._folder / str(import_id), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def forget(self, import_id: UUID) -> None:
        (self._folder / str(import_id)).unlink(missing_ok=True)

    def read(self, import_id: UUID) -> bytes:
        """Raises:
        NotFound: when the file is gone.
        """
        try:
            return (self._folder / str(import_id)).read_bytes()
        except FileNotFoundError as error:
            raise NotFound("The file of this import is no longer here. Import it again.") from error
