"""66"""
from alembic import op
import sqlalchemy as sa

revision = "66"
down_revision = "77"


def upgrade():
    op.alter_column("boats", "length_9", type_=sa.BigInteger(), existing_type=sa.Integer())


def downgrade():
    pass
