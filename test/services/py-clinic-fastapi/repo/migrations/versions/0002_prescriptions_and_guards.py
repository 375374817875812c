"""prescriptions, audit guard, clinician calendar index"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "prescriptions",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("patient_id", sa.Uuid, sa.ForeignKey("patients.id"), nullable=False),
        sa.Column("drug_code", sa.String(32), nullable=False),
        sa.Column("notes", sa.Text),
        sa.Column("pharmacy_ref", sa.String(64)),
    )
    op.execute(
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'audit_entries is append-only';
        END $$
        """
    )
    op.execute(
        """
        CREATE TRIGGER audit_entries_guard
        BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
        """
    )
    with op.get_context().autocommit_block():
        op.create_index(
            "ix_appointments_clinician_slot",
            "appointments",
            ["clinician_id", "starts_at"],
            postgresql_concurrently=True,
        )


def downgrade() -> None:
    pass
