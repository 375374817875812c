"""55"""
from alembic import op
import sqlalchemy as sa

revision = "55"
down_revision = "66"


def upgrade():
    op.add_column("boats", sa.Column("note_10", sa.Text(), nullable=True))


def downgrade():
    pass
