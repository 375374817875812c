"""b5"""
from alembic import op
import sqlalchemy as sa

revision = "b5"
down_revision = "c4"


def upgrade():
    op.add_column("boats", sa.Column("note_4", sa.Text(), nullable=True))


def downgrade():
    pass
