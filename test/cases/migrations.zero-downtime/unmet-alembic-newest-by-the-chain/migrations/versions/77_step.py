"""77"""
from alembic import op
import sqlalchemy as sa

revision = "77"
down_revision = "88"


def upgrade():
    op.alter_column("boats", "length_8", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
