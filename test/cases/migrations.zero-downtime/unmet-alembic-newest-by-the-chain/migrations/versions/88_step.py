"""88"""
from alembic import op
import sqlalchemy as sa

revision = "88"
down_revision = "99"


def upgrade():
    op.add_column("boats", sa.Column("note_7", sa.Text(), nullable=True))


def downgrade():
    pass
