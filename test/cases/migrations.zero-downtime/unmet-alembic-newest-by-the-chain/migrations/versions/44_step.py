"""44"""
from alembic import op
import sqlalchemy as sa

revision = "44"
down_revision = "55"


def upgrade():
    op.alter_column("boats", "length_11", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
