import httpx
from circuitbreaker import circuit

http = httpx.Client(timeout=2.0)


def bestsellers(user: str) -> list:
    return ["A-100", "A-200", "A-300"]


@circuit(failure_threshold=5, recovery_timeout=20, fallback_function=bestsellers)
def recommend(user: str) -> list:
    return http.get(f"http://recs.internal/{user}").raise_for_status().json()


@circuit(failure_threshold=5, recovery_timeout=20)
def reviews(sku: str) -> list:
    return http.get(f"http://reviews.internal/{sku}").raise_for_status().json()
