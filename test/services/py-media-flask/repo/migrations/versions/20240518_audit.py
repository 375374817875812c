import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "20240518"
down_revision = "20220911"


def upgrade():
    op.create_table(
        "audit_events",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=True),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("entity", sa.String(32), nullable=False),
        sa.Column("entity_id", sa.Uuid, nullable=False),
        sa.Column("detail", JSONB),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.add_column("users", sa.Column("birth_date", sa.Date))


def downgrade():
    op.drop_column("users", "birth_date")
    op.drop_table("audit_events")
