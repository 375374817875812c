"""55"""
from alembic import op
import sqlalchemy as sa

revision = "55"
down_revision = "66"


def upgrade():
    op.alter_column("boats", "length_10", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
