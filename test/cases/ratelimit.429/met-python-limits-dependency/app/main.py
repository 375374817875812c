from fastapi import Depends, FastAPI

from app.throttle import Throttle

app = FastAPI(dependencies=[Depends(Throttle("100/minute"))])


@app.get("/weather/{city}")
async def weather(city: str):
    return {"city": city, "temp": 12}
