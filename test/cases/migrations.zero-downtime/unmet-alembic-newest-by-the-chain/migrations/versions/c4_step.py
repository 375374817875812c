"""c4"""
from alembic import op
import sqlalchemy as sa

revision = "c4"
down_revision = "d3"


def upgrade():
    op.add_column("boats", sa.Column("note_3", sa.Text(), nullable=True))


def downgrade():
    pass
