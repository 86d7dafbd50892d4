"""the first tables

Revision ID: 0001
Revises:
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


REFERENCES = ("contact", "landlord", "applicant", "property")
FIRST_REFERENCE = 10_001


def upgrade() -> None:
    op.create_table(
        "agencies",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agencies")),
    )
    op.create_table(
        "branches",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("outcode", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branches")),
        sa.UniqueConstraint("name", name=op.f("uq_branches_name")),
    )
    op.create_table(
        "events",
        sa.Column("event_type", sa.String(), nullable=False),
        sa.Column("entity_type", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("entity_version", sa.Integer(), nullable=True),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column(
            "metadata",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("actor_name", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=True),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("hash", sa.String(), nullable=True),
        sa.Column("previous_hash", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("sequence", name=op.f("uq_events_sequence")),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index("ix_events_created_at_id", ["created_at", "id"], unique=False)
        batch_op.create_index(
            "ix_events_entity_type_entity_id_created_at", ["entity_type", "entity_id", "created_at", "id"], unique=False
        )
        batch_op.create_index("ix_events_event_type_created_at", ["event_type", "created_at", "id"], unique=False)
        batch_op.create_index(
            "ix_events_unnumbered",
            ["created_at", "id"],
            unique=False,
            postgresql_where=sa.text("sequence IS NULL"),
            sqlite_where=sa.text("sequence IS NULL"),
        )

    op.create_table(
        "jobs",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column(
            "payload",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum("queued", "running", "done", "failed", name="jobstatus", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
    )
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.create_index("ix_jobs_status_run_at", ["status", "run_at", "id"], unique=False)

    op.create_table(
        "outcodes",
        sa.Column("outcode", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("district", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("outcode", name=op.f("pk_outcodes")),
    )
    op.create_table(
        "postcodes",
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("postcode", name=op.f("pk_postcodes")),
    )
    op.create_table(
        "reference_counters",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_reference_counters")),
    )
    op.create_table(
        "search_documents",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("entity_type", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("subtitle", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_documents")),
    )
    with op.batch_alter_table("search_documents", schema=None) as batch_op:
        batch_op.create_index("uq_search_documents_entity_type_entity_id", ["entity_type", "entity_id"], unique=True)

    op.create_table(
        "search_words",
        sa.Column("word", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_words")),
    )
    op.create_table(
        "source_records",
        sa.Column(
            "kind",
            sa.Enum("landlords", "properties", "applicants", name="importkind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("source_key", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "source_key", name=op.f("pk_source_records")),
    )
    with op.batch_alter_table("source_records", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_records_entity_id"), ["entity_id"], unique=False)

    op.create_table(
        "contacts",
        sa.Column(
            "kind", sa.Enum("person", "organisation", name="contactkind", native_enum=False, length=32), nullable=False
        ),
        sa.Column(
            "title",
            sa.Enum("Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Prof", name="title", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("first_name", sa.String(), nullable=True),
        sa.Column("last_name", sa.String(), nullable=True),
        sa.Column("organisation_name", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_contacts_branch_id_branches")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("reference", name=op.f("uq_contacts_reference")),
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contacts_branch_id"), ["branch_id"], unique=False)
        batch_op.create_index("ix_contacts_created_at_id", ["created_at", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contacts_email"), ["email"], unique=False)
        batch_op.create_index(batch_op.f("ix_contacts_phone"), ["phone"], unique=False)

    op.create_table(
        "users",
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("role", sa.Enum("admin", name="role", native_enum=False, length=32), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_users_branch_id_branches")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email", name=op.f("uq_users_email")),
    )
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_users_branch_id"), ["branch_id"], unique=False)

    op.create_table(
        "applicants",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "new",
                "active",
                "viewing",
                "offer_made",
                "offer_accepted",
                "referencing",
                "approved",
                "tenant",
                "on_hold",
                "inactive",
                name="applicantstatus",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("min_bedrooms", sa.Integer(), nullable=True),
        sa.Column("max_rent_pcm", sa.BigInteger(), nullable=True),
        sa.Column(
            "preferred_areas",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("move_from", sa.Date(), nullable=True),
        sa.Column(
            "employment_status",
            sa.Enum(
                "employed",
                "self_employed",
                "student",
                "unemployed",
                "retired",
                name="employmentstatus",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("annual_income", sa.BigInteger(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_applicants_branch_id_branches")),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_applicants_contact_id_contacts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applicants")),
        sa.UniqueConstraint("reference", name=op.f("uq_applicants_reference")),
    )
    with op.batch_alter_table("applicants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_applicants_branch_id"), ["branch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_applicants_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index("ix_applicants_created_at_id", ["created_at", "id"], unique=False)

    op.create_table(
        "checks",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("aml", "reference", "right_to_rent", name="checkkind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum("passed", "failed", "pending", name="checkoutcome", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("checked_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["checked_by_id"], ["users.id"], name=op.f("fk_checks_checked_by_id_users")),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_checks_contact_id_contacts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checks")),
    )
    with op.batch_alter_table("checks", schema=None) as batch_op:
        batch_op.create_index(
            "ix_checks_contact_id_kind_checked_on", ["contact_id", "kind", "checked_on"], unique=False
        )

    op.create_table(
        "imports",
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum("landlords", "properties", "applicants", name="importkind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("filename", sa.String(), nullable=False),
        sa.Column("content_sha256", sa.String(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "queued", "running", "done", "failed", "cancelled", name="importstatus", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "columns",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column(
            "notes",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("warned", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_imports_branch_id_branches")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_imports_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    with op.batch_alter_table("imports", schema=None) as batch_op:
        batch_op.create_index("ix_imports_created_at_id", ["created_at", "id"], unique=False)

    op.create_table(
        "landlords",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("bank_account_name", sa.String(), nullable=True),
        sa.Column("bank_name", sa.String(), nullable=True),
        sa.Column("bank_details_encrypted", sa.String(), nullable=True),
        sa.Column("bank_sort_code_masked", sa.String(), nullable=True),
        sa.Column("bank_account_masked", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_landlords_branch_id_branches")),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_landlords_contact_id_contacts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_landlords")),
        sa.UniqueConstraint("reference", name=op.f("uq_landlords_reference")),
    )
    with op.batch_alter_table("landlords", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_landlords_branch_id"), ["branch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_landlords_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index("ix_landlords_created_at_id", ["created_at", "id"], unique=False)

    op.create_table(
        "user_sessions",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("idle_seconds", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_sessions_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_sessions")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_user_sessions_token_hash")),
    )
    with op.batch_alter_table("user_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_user_sessions_user_id"), ["user_id"], unique=False)

    op.create_table(
        "applicant_areas",
        sa.Column("outcode", sa.String(), nullable=False),
        sa.Column("applicant_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["applicant_id"], ["applicants.id"], name=op.f("fk_applicant_areas_applicant_id_applicants")
        ),
        sa.PrimaryKeyConstraint("outcode", "applicant_id", name=op.f("pk_applicant_areas")),
    )
    with op.batch_alter_table("applicant_areas", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_applicant_areas_applicant_id"), ["applicant_id"], unique=False)

    op.create_table(
        "applicant_parties",
        sa.Column("applicant_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum("joint_applicant", "guarantor", "occupier", name="partyrole", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["applicant_id"], ["applicants.id"], name=op.f("fk_applicant_parties_applicant_id_applicants")
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_applicant_parties_contact_id_contacts")),
        sa.PrimaryKeyConstraint("applicant_id", "contact_id", name=op.f("pk_applicant_parties")),
    )
    with op.batch_alter_table("applicant_parties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_applicant_parties_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "import_rows",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum("created", "updated", "skipped", "refused", name="rowoutcome", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("entity_id", sa.Uuid(), nullable=True),
        sa.Column(
            "problems",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_rows_import_id_imports")),
        sa.PrimaryKeyConstraint("import_id", "row_number", name=op.f("pk_import_rows")),
    )
    op.create_table(
        "landlord_owners",
        sa.Column("landlord_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("share_percent", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_landlord_owners_contact_id_contacts")),
        sa.ForeignKeyConstraint(
            ["landlord_id"], ["landlords.id"], name=op.f("fk_landlord_owners_landlord_id_landlords")
        ),
        sa.PrimaryKeyConstraint("landlord_id", "contact_id", name=op.f("pk_landlord_owners")),
    )
    with op.batch_alter_table("landlord_owners", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_landlord_owners_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "properties",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("outcode", sa.String(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("bedrooms", sa.Integer(), nullable=True),
        sa.Column("bathrooms", sa.Integer(), nullable=True),
        sa.Column("rent_amount", sa.BigInteger(), nullable=True),
        sa.Column(
            "rent_frequency",
            sa.Enum(
                "weekly",
                "fortnightly",
                "four_weekly",
                "monthly",
                "pppw",
                "quarterly",
                "annual",
                "daily",
                name="rentfrequency",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("rent_pcm", sa.BigInteger(), nullable=True),
        sa.Column(
            "property_type",
            sa.Enum(
                "house",
                "detached_house",
                "semi_detached_house",
                "terraced_house",
                "end_terrace_house",
                "link_detached_house",
                "town_house",
                "mews_house",
                "cluster_house",
                "cottage",
                "bungalow",
                "detached_bungalow",
                "semi_detached_bungalow",
                "terraced_bungalow",
                "flat",
                "ground_floor_flat",
                "apartment",
                "studio",
                "penthouse",
                "maisonette",
                "ground_floor_maisonette",
                "duplex",
                "triplex",
                "coach_house",
                "house_share",
                "flat_share",
                "hmo",
                "serviced_apartment",
                "private_halls",
                "retirement",
                "park_home",
                "mobile_home",
                "houseboat",
                "barn_conversion",
                "farmhouse",
                "garage",
                "parking",
                "land",
                "other",
                name="propertytype",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "appraisal",
                "instructed",
                "available",
                "under_offer",
                "let_agreed",
                "let",
                "withdrawn",
                "lost_instruction",
                name="propertystatus",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("available_from", sa.Date(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("landlord_id", sa.Uuid(), nullable=True),
        sa.Column(
            "furnishing",
            sa.Enum(
                "furnished",
                "part_furnished",
                "unfurnished",
                "furnished_or_unfurnished",
                "not_specified",
                name="furnishing",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "let_type",
            sa.Enum(
                "long_term",
                "short_term",
                "student",
                "commercial",
                "not_specified",
                name="lettype",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "service_level",
            sa.Enum("let_only", "rent_collection", "fully_managed", name="servicelevel", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column(
            "nation",
            sa.Enum("england", "wales", "scotland", "northern_ireland", name="nation", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column(
            "council_tax_band",
            sa.Enum(
                "A",
                "B",
                "C",
                "D",
                "E",
                "F",
                "G",
                "H",
                "I",
                "TBC",
                "exempt",
                name="counciltaxband",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "epc_band",
            sa.Enum(
                "A", "B", "C", "D", "E", "F", "G", "exempt", "pending", name="epcband", native_enum=False, length=32
            ),
            nullable=True,
        ),
        sa.Column("floor_area_sqm", sa.Integer(), nullable=True),
        sa.Column(
            "features",
            sa.JSON(none_as_null=True).with_variant(
                postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), "postgresql"
            ),
            nullable=False,
        ),
        sa.Column("instructed_on", sa.Date(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_properties_branch_id_branches")),
        sa.ForeignKeyConstraint(["landlord_id"], ["landlords.id"], name=op.f("fk_properties_landlord_id_landlords")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_properties")),
        sa.UniqueConstraint("reference", name=op.f("uq_properties_reference")),
    )
    with op.batch_alter_table("properties", schema=None) as batch_op:
        batch_op.create_index("ix_properties_address_id", ["address", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_properties_branch_id"), ["branch_id"], unique=False)
        batch_op.create_index(
            "ix_properties_created_at_id",
            ["created_at", "id"],
            unique=False,
            postgresql_where=sa.text("archived_at IS NULL"),
            sqlite_where=sa.text("archived_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_properties_landlord_id"), ["landlord_id"], unique=False)
        batch_op.create_index(
            "ix_properties_outcode_created_at_id",
            ["outcode", "created_at", "id"],
            unique=False,
            postgresql_where=sa.text("archived_at IS NULL"),
            sqlite_where=sa.text("archived_at IS NULL"),
        )
        batch_op.create_index(
            "ix_properties_status_created_at_id",
            ["status", "created_at", "id"],
            unique=False,
            postgresql_where=sa.text("archived_at IS NULL"),
            sqlite_where=sa.text("archived_at IS NULL"),
        )
        batch_op.create_index("ix_properties_instructed_on", ["instructed_on"], unique=False)
        batch_op.create_index("ix_properties_updated_at_id", ["updated_at", "id"], unique=False)

    op.create_table(
        "marketing_episodes",
        sa.Column("property_id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("first_published_on", sa.Date(), nullable=False),
        sa.Column("let_agreed_on", sa.Date(), nullable=True),
        sa.Column("fell_through_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["branch_id"], ["branches.id"], name=op.f("fk_marketing_episodes_branch_id_branches")),
        sa.ForeignKeyConstraint(
            ["property_id"], ["properties.id"], name=op.f("fk_marketing_episodes_property_id_properties")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marketing_episodes")),
    )
    with op.batch_alter_table("marketing_episodes", schema=None) as batch_op:
        batch_op.create_index("ix_marketing_episodes_first_published_on_id", ["first_published_on", "id"], unique=False)
        batch_op.create_index("ix_marketing_episodes_let_agreed_on_id", ["let_agreed_on", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_marketing_episodes_property_id"), ["property_id"], unique=False)

    op.create_table(
        "stated_rents",
        sa.Column("episode_id", sa.Uuid(), nullable=False),
        sa.Column("stated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column(
            "frequency",
            sa.Enum(
                "weekly",
                "fortnightly",
                "four_weekly",
                "monthly",
                "pppw",
                "quarterly",
                "annual",
                "daily",
                name="rentfrequency",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["marketing_episodes.id"], name=op.f("fk_stated_rents_episode_id_marketing_episodes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stated_rents")),
    )
    with op.batch_alter_table("stated_rents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stated_rents_episode_id"), ["episode_id"], unique=False)
    # With what stands in for "no rent", so that homes without one come last in either direction.
    op.execute("CREATE INDEX ix_properties_rent_descending ON properties (coalesce(rent_pcm, -1), id)")
    op.execute("CREATE INDEX ix_properties_rent_ascending ON properties (coalesce(rent_pcm, 100000000000), id)")
    if op.get_bind().dialect.name == "postgresql":
        for kind in REFERENCES:
            op.execute(f"CREATE SEQUENCE {kind}_reference_seq START {FIRST_REFERENCE}")
    else:
        counters = sa.table("reference_counters", sa.column("kind", sa.String), sa.column("last_number", sa.Integer))
        op.bulk_insert(counters, [{"kind": kind, "last_number": FIRST_REFERENCE - 1} for kind in REFERENCES])


def downgrade() -> None:
    with op.batch_alter_table("stated_rents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stated_rents_episode_id"))

    op.drop_table("stated_rents")
    with op.batch_alter_table("marketing_episodes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_marketing_episodes_property_id"))
        batch_op.drop_index("ix_marketing_episodes_let_agreed_on_id")
        batch_op.drop_index("ix_marketing_episodes_first_published_on_id")

    op.drop_table("marketing_episodes")
    with op.batch_alter_table("properties", schema=None) as batch_op:
        batch_op.drop_index("ix_properties_updated_at_id")
        batch_op.drop_index("ix_properties_instructed_on")
        batch_op.drop_index("ix_properties_status_created_at_id")
        batch_op.drop_index("ix_properties_outcode_created_at_id")
        batch_op.drop_index(batch_op.f("ix_properties_landlord_id"))
        batch_op.drop_index("ix_properties_created_at_id")
        batch_op.drop_index(batch_op.f("ix_properties_branch_id"))
        batch_op.drop_index("ix_properties_address_id")

    op.drop_table("properties")
    with op.batch_alter_table("landlord_owners", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_landlord_owners_contact_id"))

    op.drop_table("landlord_owners")
    op.drop_table("import_rows")
    with op.batch_alter_table("applicant_parties", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_applicant_parties_contact_id"))

    op.drop_table("applicant_parties")
    with op.batch_alter_table("applicant_areas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_applicant_areas_applicant_id"))

    op.drop_table("applicant_areas")
    with op.batch_alter_table("user_sessions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_user_sessions_user_id"))

    op.drop_table("user_sessions")
    with op.batch_alter_table("landlords", schema=None) as batch_op:
        batch_op.drop_index("ix_landlords_created_at_id")
        batch_op.drop_index(batch_op.f("ix_landlords_contact_id"))
        batch_op.drop_index(batch_op.f("ix_landlords_branch_id"))

    op.drop_table("landlords")
    with op.batch_alter_table("imports", schema=None) as batch_op:
        batch_op.drop_index("ix_imports_created_at_id")

    op.drop_table("imports")
    with op.batch_alter_table("checks", schema=None) as batch_op:
        batch_op.drop_index("ix_checks_contact_id_kind_checked_on")

    op.drop_table("checks")
    with op.batch_alter_table("applicants", schema=None) as batch_op:
        batch_op.drop_index("ix_applicants_created_at_id")
        batch_op.drop_index(batch_op.f("ix_applicants_contact_id"))
        batch_op.drop_index(batch_op.f("ix_applicants_branch_id"))

    op.drop_table("applicants")
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_users_branch_id"))

    op.drop_table("users")
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contacts_phone"))
        batch_op.drop_index(batch_op.f("ix_contacts_email"))
        batch_op.drop_index("ix_contacts_created_at_id")
        batch_op.drop_index(batch_op.f("ix_contacts_branch_id"))

    op.drop_table("contacts")
    with op.batch_alter_table("source_records", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_source_records_entity_id"))

    op.drop_table("source_records")
    op.drop_table("search_words")
    with op.batch_alter_table("search_documents", schema=None) as batch_op:
        batch_op.drop_index("uq_search_documents_entity_type_entity_id")

    op.drop_table("search_documents")
    op.drop_table("reference_counters")
    op.drop_table("postcodes")
    op.drop_table("outcodes")
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.drop_index("ix_jobs_status_run_at")

    op.drop_table("jobs")
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_events_unnumbered",
            postgresql_where=sa.text("sequence IS NULL"),
            sqlite_where=sa.text("sequence IS NULL"),
        )
        batch_op.drop_index("ix_events_event_type_created_at")
        batch_op.drop_index("ix_events_entity_type_entity_id_created_at")
        batch_op.drop_index("ix_events_created_at_id")

    op.drop_table("events")
    op.drop_table("branches")
    op.drop_table("agencies")
    if op.get_bind().dialect.name == "postgresql":
        for kind in REFERENCES:
            op.execute(f"DROP SEQUENCE {kind}_reference_seq")
