"""e2"""
from alembic import op
import sqlalchemy as sa

revision = "e2"
down_revision = "f1"


def upgrade():
    op.alter_column("boats", "length_1", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
