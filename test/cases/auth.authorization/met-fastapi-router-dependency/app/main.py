from fastapi import Depends, FastAPI

from app.routers import clinic, pets
from app.security import current_user, require_role

app = FastAPI(title="vet-appointments")
app.include_router(pets.router, prefix="/pets", dependencies=[Depends(current_user)])
app.include_router(
    clinic.router,
    prefix="/clinic",
    dependencies=[Depends(require_role("clinic_admin"))],
)


@app.get("/healthz", include_in_schema=False)
async def healthz() -> dict[str, str]:
    return {"status": "ok"}
