"""a6"""
from alembic import op
import sqlalchemy as sa

revision = "a6"
down_revision = "b5"


def upgrade():
    op.add_column("boats", sa.Column("note_5", sa.Text(), nullable=True))


def downgrade():
    pass
