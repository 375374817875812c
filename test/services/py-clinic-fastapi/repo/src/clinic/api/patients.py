import uuid
from datetime import date
from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, HTTPException, Query
from pydantic import BaseModel, ConfigDict, EmailStr
from sqlalchemy import select

from clinic.core.security import CurrentPrincipal, Principal, require_role
from clinic.db.models import Patient
from clinic.db.session import DbSession

log = structlog.get_logger(__name__)
router = APIRouter(prefix="/v1/patients", tags=["patients"])


class PatientIn(BaseModel):
    full_name: str
    email: EmailStr
    phone: str | None = None
    birth_date: date
    national_id: str


class PatientOut(PatientIn):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID


@router.post("", status_code=201, response_model=PatientOut)
async def register(
    body: PatientIn, session: DbSession, _: Annotated[Principal, Depends(require_role("reception"))]
):
    patient = Patient(**body.model_dump())
    session.add(patient)
    await session.flush()
    log.info("patient_registered", patient_id=str(patient.id))
    return patient


@router.get("", response_model=list[PatientOut])
async def search(
    session: DbSession,
    _: Annotated[Principal, Depends(require_role("clinician"))],
    name: Annotated[str, Query(min_length=3)],
    limit: Annotated[int, Query(le=50)] = 20,
):
    rows = await session.scalars(
        select(Patient).where(Patient.full_name.ilike(f"{name}%")).limit(limit)
    )
    return rows.all()


@router.get("/{patient_id}", response_model=PatientOut)
async def read(patient_id: uuid.UUID, session: DbSession, principal: CurrentPrincipal):
    if "clinician" not in principal.roles and principal.patient_id != str(patient_id):
        raise HTTPException(403, "forbidden")
    patient = await session.get(Patient, patient_id)
    if patient is None:
        raise HTTPException(404, "unknown patient")
    return patient
