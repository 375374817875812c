import structlog
from fastapi import FastAPI, Request
from sqlalchemy import create_engine, text

log = structlog.get_logger()
engine = create_engine("postgresql+psycopg://db/wards")
app = FastAPI()


@app.middleware("http")
async def line(request: Request, call_next):
    response = await call_next(request)
    if response.status_code >= 500:
        log.info("failed", path=request.url.path, status=response.status_code)
    return response


@app.get("/patients/{pid}")
def patient(pid: int):
    with engine.connect() as c:
        return dict(c.execute(text("SELECT id, full_name, email FROM patients WHERE id = :id"), {"id": pid}).mappings().one())


@app.post("/patients")
def admit(full_name: str, email: str):
    with engine.begin() as c:
        c.execute(text("INSERT INTO patients (full_name, email) VALUES (:n, :e)"), {"n": full_name, "e": email})
