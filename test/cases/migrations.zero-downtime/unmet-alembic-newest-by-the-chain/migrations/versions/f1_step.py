"""f1"""
from alembic import op
import sqlalchemy as sa

revision = "f1"
down_revision = None


def upgrade():
    op.add_column("boats", sa.Column("note_0", sa.Text(), nullable=True))


def downgrade():
    pass
