"""44"""
from alembic import op
import sqlalchemy as sa

revision = "44"
down_revision = "55"


def upgrade():
    op.add_column("boats", sa.Column("note_11", sa.Text(), nullable=True))


def downgrade():
    pass
