"""77"""
from alembic import op
import sqlalchemy as sa

revision = "77"
down_revision = "88"


def upgrade():
    op.add_column("boats", sa.Column("note_8", sa.Text(), nullable=True))


def downgrade():
    pass
