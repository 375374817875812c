"""c4"""
from alembic import op
import sqlalchemy as sa

revision = "c4"
down_revision = "d3"


def upgrade():
    op.alter_column("boats", "length_3", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
