import logging

import httpx
from tenacity import AsyncRetrying, before_sleep_log, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

logger = logging.getLogger(__name__)


class ApiClient:
    base_url = ""

    def __init__(self):
        self._client = httpx.AsyncClient(base_url=self.base_url, timeout=httpx.Timeout(4.0, connect=1.0))

    def _retrying(self):
        return AsyncRetrying(
            stop=stop_after_attempt(3),
            wait=wait_exponential_jitter(initial=0.2, max=3),
            retry=retry_if_exception_type(httpx.TransportError),
            before_sleep=before_sleep_log(logger, logging.WARNING),
            reraise=True,
        )

    async def fetch(self, path):
        async for attempt in self._retrying():
            with attempt:
                response = await self._client.get(path)
                response.raise_for_status()
        return response.json()
