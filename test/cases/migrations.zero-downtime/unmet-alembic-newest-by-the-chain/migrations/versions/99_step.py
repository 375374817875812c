"""99"""
from alembic import op
import sqlalchemy as sa

revision = "99"
down_revision = "a6"


def upgrade():
    op.add_column("boats", sa.Column("note_6", sa.Text(), nullable=True))


def downgrade():
    pass
