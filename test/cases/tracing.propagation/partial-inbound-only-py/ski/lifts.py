import httpx

_client = httpx.AsyncClient(base_url="http://lifts.internal", timeout=2.0)


async def is_open(lift: str) -> bool:
    res = await _client.get(f"/lifts/{lift}", headers={"Accept": "application/json"})
    res.raise_for_status()
    return res.json()["open"]
