import httpx
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_exponential, wait_fixed

http = httpx.Client(base_url="http://routes.internal", timeout=2.0)


@retry(stop=stop_after_attempt(4), wait=wait_fixed(1), retry=retry_if_exception_type(httpx.TransportError), reraise=True)
def route(origin: str, dest: str) -> dict:
    return http.get("/route", params={"from": origin, "to": dest}).json()
