import httpx
from tenacity import retry, stop_after_attempt, wait_exponential, wait_random_exponential

http = httpx.Client(timeout=2.0)


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(multiplier=0.2, max=5), reraise=True)
def tile(x: int, y: int) -> bytes:
    return http.get(f"http://maps.internal/{x}/{y}").raise_for_status().content


@retry(stop=stop_after_attempt(3), wait=wait_exponential(multiplier=0.2, max=5), reraise=True)
def traffic(x: int, y: int) -> dict:
    return http.get(f"http://traffic.internal/{x}/{y}").raise_for_status().json()
