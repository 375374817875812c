import sqlalchemy as sa
from alembic import op
revision = "1"
down_revision = None


def upgrade():
    op.add_column("x", sa.Column("c1", sa.Integer))


def downgrade():
    pass
