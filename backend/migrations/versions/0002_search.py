"""What searching is served from: full text over the documents, trigrams over the words."""

from collections.abc import Sequence

from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# The tokens are made by the application. Neither database may take them apart in a way of its own.
POSTGRESQL = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "ALTER TABLE search_documents ADD COLUMN search_documents_fts tsvector"
    " GENERATED ALWAYS AS (array_to_tsvector(string_to_array(body, ' '))) STORED",
    "CREATE INDEX search_documents_fts_tokens ON search_documents USING gin (search_documents_fts)",
    "CREATE INDEX search_words_fts_trigrams ON search_words USING gin (('00' || word || '00') gin_trgm_ops)",
)
POSTGRESQL_BACK = (
    "DROP INDEX search_words_fts_trigrams",
    "ALTER TABLE search_documents DROP COLUMN search_documents_fts",
)

FORGET = "INSERT INTO search_documents_fts (search_documents_fts, rowid, body) VALUES ('delete', old.number, old.body);"
LEARN = "INSERT INTO search_documents_fts (rowid, body) VALUES (new.number, new.body);"
SQLITE = (
    "CREATE VIRTUAL TABLE search_documents_fts USING fts5"
    "(body, content='search_documents', content_rowid='number', detail=none, tokenize=\"ascii tokenchars '@._+-'\")",
    f"CREATE TRIGGER search_documents_added AFTER INSERT ON search_documents BEGIN {LEARN} END",
    f"CREATE TRIGGER search_documents_removed AFTER DELETE ON search_documents BEGIN {FORGET} END",
    f"CREATE TRIGGER search_documents_changed AFTER UPDATE OF body ON search_documents BEGIN {FORGET} {LEARN} END",
    "CREATE VIRTUAL TABLE search_words_fts USING fts5(padded, detail=none, tokenize='trigram')",
    "CREATE TRIGGER search_words_added AFTER INSERT ON search_words"
    " BEGIN INSERT INTO search_words_fts (rowid, padded) VALUES (new.rowid, '00' || new.word || '00'); END",
    "CREATE TRIGGER search_words_removed AFTER DELETE ON search_words"
    " BEGIN DELETE FROM search_words_fts WHERE rowid = old.rowid; END",
)
SQLITE_BACK = (
    "DROP TRIGGER search_words_removed",
    "DROP TRIGGER search_words_added",
    "DROP TABLE search_words_fts",
    "DROP TRIGGER search_documents_changed",
    "DROP TRIGGER search_documents_removed",
    "DROP TRIGGER search_documents_added",
    "DROP TABLE search_documents_fts",
)


def upgrade() -> None:
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    for statement in POSTGRESQL_BACK if op.get_bind().dialect.name == "postgresql" else SQLITE_BACK:
        op.execute(statement)
