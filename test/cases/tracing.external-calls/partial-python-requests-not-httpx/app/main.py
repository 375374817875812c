import httpx
import requests
from fastapi import FastAPI

from .tracing import setup

app = FastAPI()
setup(app)


@app.get("/roads/{road}")
def road(road: str):
    with httpx.Client(timeout=2.0) as c:
        closures = c.get(f"http://closures.internal/{road}").json()
    cameras = requests.get(f"http://cameras.internal/{road}", timeout=2).json()
    return {"closures": closures, "cameras": cameras}
