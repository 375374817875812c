import httpx
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential


@retry(
    retry=retry_if_exception_type(httpx.TransportError),
    stop=stop_after_attempt(4),
    wait=wait_random_exponential(max=5),
    reraise=True,
)
async def get_json(client: httpx.AsyncClient, path: str) -> dict:
    res = await client.get(path)
    res.raise_for_status()
    return res.json()
