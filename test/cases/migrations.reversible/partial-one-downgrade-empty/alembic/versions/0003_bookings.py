import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("sauna_id", sa.BigInteger, sa.ForeignKey("saunas.id"), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("bookings_starts_at", "bookings", ["starts_at"])


def downgrade() -> None:
    op.drop_index("bookings_starts_at", "bookings")
    op.drop_table("bookings")
