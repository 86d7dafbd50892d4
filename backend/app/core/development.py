"""Secrets for a laptop: made at random once and kept, readable by the owner only, in the data folder."""

import base64
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DevelopmentSecrets:
    secret_key: str
    field_encryption_keys: str
    admin_password: str

    @classmethod
    def load(cls, data_dir: Path) -> "DevelopmentSecrets":
        """Return the kept secrets of this data folder, making them on first use."""
        path = data_dir / "development-secrets.json"
        if path.exists():
            return cls(**json.loads(path.read_text()))
        made = cls(
            secret_key=secrets.token_urlsafe(48),
            field_encryption_keys="dev1:" + base64.b64encode(secrets.token_bytes(32)).decode(),
            admin_password="-".join(secrets.token_hex(3) for _ in range(3)),
        )
        data_dir.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(asdict(made), file, indent=2)
        return made
