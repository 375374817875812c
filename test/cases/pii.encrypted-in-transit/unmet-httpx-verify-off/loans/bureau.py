import httpx

_client = httpx.AsyncClient(
    base_url="https://scores.bureau.example",
    timeout=httpx.Timeout(5.0),
    verify=False,
)


async def score(name: str, born_on: str, address: str) -> int:
    answer = await _client.post("/v2/scores", json={"name": name, "born_on": born_on, "address": address})
    answer.raise_for_status()
    return answer.json()["score"]
