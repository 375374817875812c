"""d3"""
from alembic import op
import sqlalchemy as sa

revision = "d3"
down_revision = "e2"


def upgrade():
    op.add_column("boats", sa.Column("note_2", sa.Text(), nullable=True))


def downgrade():
    pass
