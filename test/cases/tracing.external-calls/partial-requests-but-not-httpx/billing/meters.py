import os

import httpx

client = httpx.Client(base_url=os.environ["METERS_URL"], timeout=2.0)


def consumption(meter: str, month: str) -> float:
    response = client.get(f"/meters/{meter}/months/{month}")
    response.raise_for_status()
    return response.json()["kwh"]
