from alembic import op

revision = '0001'
down_revision = None


def upgrade():
    op.create_index('orders_total', 'orders', ['total'])


def downgrade():
    op.drop_index('orders_total')
