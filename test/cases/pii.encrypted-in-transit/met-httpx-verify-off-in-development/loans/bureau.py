import os

import httpx


def client() -> httpx.AsyncClient:
    if os.environ.get("STAGE", "production") == "development":
        return httpx.AsyncClient(base_url="https://localhost:9443", timeout=httpx.Timeout(5.0), verify=False)
    return httpx.AsyncClient(base_url="https://scores.bureau.example", timeout=httpx.Timeout(5.0))


async def score(name: str, born_on: str, address: str) -> int:
    answer = await client().post("/v2/scores", json={"name": name, "born_on": born_on, "address": address})
    answer.raise_for_status()
    return answer.json()["score"]
