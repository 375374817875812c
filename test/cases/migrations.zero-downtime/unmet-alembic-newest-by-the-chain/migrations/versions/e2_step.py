"""e2"""
from alembic import op
import sqlalchemy as sa

revision = "e2"
down_revision = "f1"


def upgrade():
    op.add_column("boats", sa.Column("note_1", sa.Text(), nullable=True))


def downgrade():
    pass
