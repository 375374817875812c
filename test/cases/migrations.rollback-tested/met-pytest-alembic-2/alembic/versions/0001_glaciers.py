import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "glaciers",
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("name", sa.String(80), nullable=False, unique=True),
    )
    op.create_table(
        "lengths",
        sa.Column("glacier_id", sa.BigInteger, sa.ForeignKey("glaciers.id"), primary_key=True),
        sa.Column("measured_on", sa.Date, primary_key=True),
        sa.Column("metres", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("lengths")
    op.drop_table("glaciers")
