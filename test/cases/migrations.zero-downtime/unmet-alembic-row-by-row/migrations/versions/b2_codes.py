"""b2"""
from alembic import op
import sqlalchemy as sa

revision = "b2"
down_revision = "a1"


def upgrade():
    connection = op.get_bind()
    boats = sa.table("boats", sa.column("id"), sa.column("code"))
    for boat in connection.execute(boats.select()):
        connection.execute(boats.update().where(boats.c.id == boat.id).values(code="x"))


def downgrade():
    pass
