from fastapi import FastAPI

from .upstream import route

app = FastAPI()


@app.get("/route")
def get_route(origin: str, dest: str):
    return route(origin, dest)
