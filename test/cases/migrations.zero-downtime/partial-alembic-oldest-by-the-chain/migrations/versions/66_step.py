"""66"""
from alembic import op
import sqlalchemy as sa

revision = "66"
down_revision = "77"


def upgrade():
    op.add_column("boats", sa.Column("note_9", sa.Text(), nullable=True))


def downgrade():
    pass
