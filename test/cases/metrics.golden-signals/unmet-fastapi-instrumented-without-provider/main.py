from fastapi import FastAPI
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor

app = FastAPI()


@app.get("/loaves")
def loaves():
    return []


FastAPIInstrumentor.instrument_app(app)
