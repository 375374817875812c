import httpx
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential

http = httpx.Client(base_url="http://bank.internal", timeout=3.0)


@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(0.1, 2), retry=retry_if_exception_type(httpx.TransportError), reraise=True)
def _get(path: str) -> dict:
    r = http.get(path)
    r.raise_for_status()
    return r.json()


def balance(account: str) -> dict:
    return _get(f"/accounts/{account}/balance")


def statement(account: str) -> dict:
    return _get(f"/accounts/{account}/statement")


def transfer(payload: dict) -> dict:
    return http.post("/transfers", json=payload).json()
