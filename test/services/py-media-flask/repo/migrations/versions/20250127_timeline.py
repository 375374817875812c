import sqlalchemy as sa
from alembic import op

revision = "20250127"
down_revision = "20240518"


def upgrade():
    op.add_column("assets", sa.Column("duration", sa.Float))
    op.execute("ALTER TABLE assets ADD CONSTRAINT assets_duration_check CHECK (duration >= 0) NOT VALID")
    op.execute("ALTER TABLE assets VALIDATE CONSTRAINT assets_duration_check")
    with op.get_context().autocommit_block():
        op.create_index(
            "ix_assets_owner_created", "assets", ["owner_id", "created_at"],
            postgresql_concurrently=True, if_not_exists=True,
        )


def downgrade():
    op.drop_index("ix_assets_owner_created", "assets")
    op.drop_constraint("assets_duration_check", "assets")
    op.drop_column("assets", "duration")
