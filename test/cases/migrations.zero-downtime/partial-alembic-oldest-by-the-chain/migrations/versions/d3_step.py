"""d3"""
from alembic import op
import sqlalchemy as sa

revision = "d3"
down_revision = "e2"


def upgrade():
    op.alter_column("boats", "length_2", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
