import asyncio
import logging
import random

import httpx

logger = logging.getLogger("kiln.http")


class RetryTransport(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport, attempts: int = 3) -> None:
        self._inner = inner
        self._attempts = attempts

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for attempt in range(1, self._attempts + 1):
            try:
                return await self._inner.handle_async_request(request)
            except httpx.TransportError as exc:
                if attempt == self._attempts:
                    raise
                logger.warning("attempt %d to %s failed: %s", attempt, request.url, exc)
                await asyncio.sleep(random.uniform(0, 0.2 * 2**attempt))
