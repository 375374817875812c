import httpx
from fastapi import FastAPI

from .breaker import Breaker

app = FastAPI()
http = httpx.Client(base_url="http://weather.internal", timeout=2.0)
breaker = Breaker()


def _now(city):
    return http.get(f"/now/{city}").raise_for_status().json()


@app.get("/weather/{city}")
def weather(city: str):
    return breaker.call(_now, city)
