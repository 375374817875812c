import requests

session = requests.Session()


def level(region: str) -> int:
    res = session.get(f"http://avalanche.internal/regions/{region}", timeout=(1, 3))
    res.raise_for_status()
    return res.json()["level"]
