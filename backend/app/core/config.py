"""Settings, read once at start from the environment (and a `.env` in development) and passed down."""

from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.core.development import DevelopmentSecrets

REPOSITORY = Path(__file__).resolve().parents[3]


class Environment(StrEnum):
    DEVELOPMENT = "development"
    TEST = "test"
    STAGING = "staging"
    PRODUCTION = "production"


class _Group(BaseSettings):
    model_config = SettingsConfigDict(env_file=(REPOSITORY / ".env",), extra="ignore", env_ignore_empty=True)


class ServerSettings(_Group):
    environment: Environment = Environment.DEVELOPMENT
    host: str = "127.0.0.1"
    port: int = 8000
    data_dir: Path = REPOSITORY / "data"
    ui_dir: Path = REPOSITORY / "frontend" / "dist"
    docs_enabled: bool | None = None
    embedded_worker: bool = False
    max_body_bytes: int = 2 * 1024 * 1024
    max_upload_bytes: int = 50 * 1024 * 1024

    @property
    def in_development(self) -> bool:
        return self.environment in (Environment.DEVELOPMENT, Environment.TEST)

    @property
    def serves_docs(self) -> bool:
        return self.in_development if self.docs_enabled is None else self.docs_enabled


class DatabaseSettings(_Group):
    database_url: str = ""
    database_pool_size: int = 10


class SecuritySettings(_Group):
    secret_key: SecretStr = SecretStr("")
    field_encryption_keys: SecretStr = SecretStr("")
    admin_email: str = ""
    admin_password: SecretStr = SecretStr("")
    session_idle_minutes: int = 30
    session_absolute_hours: int = 8
    session_remembered_days: int = 14


class DemoSettings(_Group):
    demo_data: bool = False


class Settings(ServerSettings, DatabaseSettings, SecuritySettings, DemoSettings):
    """Everything the application can be told. Secrets have no default outside development."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.database_url:
            self.database_url = f"sqlite+aiosqlite:///{self.data_dir / 'crm.db'}"
        if self.in_development:
            self._use_development_secrets()
        for name in ("secret_key", "field_encryption_keys"):
            if not getattr(self, name).get_secret_value():
                raise ValueError(
                    f"{name.upper()} is not set: outside development the application does not start without it"
                )
        return self

    def _use_development_secrets(self) -> None:
        if self.secret_key.get_secret_value() and self.field_encryption_keys.get_secret_value():
            return
        kept = DevelopmentSecrets.load(self.data_dir)
        if not self.secret_key.get_secret_value():
            self.secret_key = SecretStr(kept.secret_key)
        if not self.field_encryption_keys.get_secret_value():
            self.field_encryption_keys = SecretStr(kept.field_encryption_keys)
