import httpx
from redis.asyncio import Redis
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

from clinic.settings import Settings


class Container:
    def __init__(self, settings: Settings) -> None:
        b = settings.budget
        self.engine = create_async_engine(
            settings.database_url,
            pool_size=10,
            pool_timeout=b.connect,
            connect_args={"timeout": b.connect, "command_timeout": b.sql},
        )
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        self.redis = Redis.from_url(
            settings.redis_url,
            socket_connect_timeout=b.cache,
            socket_timeout=b.cache,
        )
        self.insurer = httpx.AsyncClient(
            base_url=settings.insurer_url,
            timeout=httpx.Timeout(b.insurer, connect=b.connect),
        )

    async def close(self) -> None:
        await self.insurer.aclose()
        await self.redis.aclose()
        await self.engine.dispose()
