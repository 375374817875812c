from alembic import op
import sqlalchemy as sa


def upgrade():
    op.create_index("by_kind", "tickets", ["kind"])
    op.create_index("by_state", "tickets", ["state"], postgresql_concurrently=True)
    op.add_column("tickets", sa.Column("owner", sa.String(), nullable=False))
    op.add_column("tickets", sa.Column("color", sa.String(), nullable=False, server_default="red"))
    op.alter_column("tickets", "kind", nullable=False)
    op.create_table("labels", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_index("by_label", "labels", ["id"])


def downgrade():
    op.drop_column("tickets", "owner")
