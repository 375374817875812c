import asyncio

from alembic import context
from sqlalchemy import Connection, pool
from sqlalchemy.ext.asyncio import create_async_engine

from clinic.core.settings import get_settings
from clinic.db.models import Base


def run(connection: Connection) -> None:
    connection.exec_driver_sql("SET lock_timeout = '2s'")
    connection.exec_driver_sql("SET statement_timeout = '15min'")
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        transaction_per_migration=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def main() -> None:
    engine = create_async_engine(
        get_settings().database_url.get_secret_value(),
        poolclass=pool.NullPool,
        connect_args={"ssl": "prefer" if get_settings().environment == "ci" else "require"},
    )
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


asyncio.run(main())
