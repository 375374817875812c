from fastapi import FastAPI, Response

from . import geo

app = FastAPI()


@app.get("/tiles/{x}/{y}")
def tile(x: int, y: int):
    return Response(geo.tile(x, y), media_type="image/png")


@app.get("/traffic/{x}/{y}")
def traffic(x: int, y: int):
    return geo.traffic(x, y)
