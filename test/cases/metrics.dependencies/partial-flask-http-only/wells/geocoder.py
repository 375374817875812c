import os
from time import perf_counter

import requests
from prometheus_client import Histogram

session = requests.Session()

CALLS = Histogram(
    "outbound_call_seconds",
    "Duration of outbound calls",
    ["service", "outcome"],
)


def locate(address: str) -> tuple[float, float]:
    started = perf_counter()
    outcome = "error"
    try:
        response = session.get(f"{os.environ['GEOCODER_URL']}/search", params={"q": address}, timeout=3)
        response.raise_for_status()
        outcome = "ok"
    finally:
        CALLS.labels("geocoder", outcome).observe(perf_counter() - started)
    hit = response.json()[0]
    return hit["lat"], hit["lon"]
