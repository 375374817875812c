from fastapi import FastAPI

from stamps.tasks import thumbnail

api = FastAPI()


@api.post("/scans/{name}", status_code=202)
def scanned(name: str):
    thumbnail.delay(f"/scans/{name}.tif")
    return {"name": name}
