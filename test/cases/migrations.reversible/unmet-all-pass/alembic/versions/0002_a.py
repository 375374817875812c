import sqlalchemy as sa
from alembic import op
revision = "2"
down_revision = None


def upgrade():
    op.add_column("x", sa.Column("c2", sa.Integer))


def downgrade():
    raise NotImplementedError("no")
