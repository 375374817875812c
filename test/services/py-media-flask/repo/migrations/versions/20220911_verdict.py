import sqlalchemy as sa
from alembic import op

revision = "20220911"
down_revision = "20220304"


def upgrade():
    op.execute("UPDATE assets SET verdict = 'approved' WHERE verdict IS NULL")
    op.alter_column("assets", "verdict", existing_type=sa.String(16), nullable=False)
    op.create_index("ix_assets_verdict", "assets", ["verdict"])


def downgrade():
    op.drop_index("ix_assets_verdict", "assets")
    op.alter_column("assets", "verdict", existing_type=sa.String(16), nullable=True)
