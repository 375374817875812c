from fastapi import FastAPI, HTTPException

app = FastAPI(title="Pollen forecast")

FORECAST = {"birch": 3, "grass": 1, "ragweed": 0}


@app.get("/forecast")
def forecast():
    return FORECAST


@app.get("/forecast/{plant}")
def plant(plant: str):
    if plant not in FORECAST:
        raise HTTPException(status_code=404)
    return {"plant": plant, "level": FORECAST[plant]}
