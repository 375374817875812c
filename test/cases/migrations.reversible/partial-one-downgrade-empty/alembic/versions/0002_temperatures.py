import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("saunas", sa.Column("target_celsius", sa.Integer))
    op.add_column("saunas", sa.Column("max_celsius", sa.Integer))


def downgrade() -> None:
    pass
