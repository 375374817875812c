"""f1"""
from alembic import op
import sqlalchemy as sa

revision = "f1"
down_revision = None


def upgrade():
    op.alter_column("boats", "length_0", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
