from fastapi import FastAPI

app = FastAPI(title="Public street-light API")


@app.get("/lights/{nr}")
def light(nr: int):
    return {"nr": nr, "on": nr % 7 != 0}


@app.post("/lights/{nr}/faults", status_code=201)
def report(nr: int):
    return {"nr": nr}
