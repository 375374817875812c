import uuid
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request
from pydantic import BaseModel, ConfigDict

from clinic.core.security import CurrentPrincipal, Principal, require_role
from clinic.db.models import Appointment, Patient
from clinic.db.session import DbSession
from clinic.services.booking import BookingService, SlotTaken

router = APIRouter(prefix="/v1", tags=["appointments"])


class AppointmentIn(BaseModel):
    patient_id: uuid.UUID
    clinician_id: str
    starts_at: datetime


class AppointmentOut(AppointmentIn):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    status: str
    coverage: str


class PrescriptionIn(BaseModel):
    drug_code: str
    notes: str | None = None


def booking_service(request: Request, session: DbSession) -> BookingService:
    return BookingService(session, request.app.state.partners, request.app.state.queue)


Booking = Annotated[BookingService, Depends(booking_service)]


@router.post("/appointments", status_code=201, response_model=AppointmentOut)
async def book(body: AppointmentIn, service: Booking, session: DbSession, principal: CurrentPrincipal):
    if "reception" not in principal.roles and principal.patient_id != str(body.patient_id):
        raise HTTPException(403, "forbidden")
    patient = await session.get(Patient, body.patient_id)
    if patient is None:
        raise HTTPException(404, "unknown patient")
    try:
        return await service.book(patient, body.clinician_id, body.starts_at)
    except SlotTaken as exc:
        raise HTTPException(409, "slot taken") from exc


@router.get("/appointments/{appointment_id}", response_model=AppointmentOut)
async def read(appointment_id: uuid.UUID, session: DbSession):
    appointment = await session.get(Appointment, appointment_id)
    if appointment is None:
        raise HTTPException(404, "unknown appointment")
    return appointment


@router.delete("/appointments/{appointment_id}", status_code=204)
async def cancel(appointment_id: uuid.UUID, service: Booking, session: DbSession) -> None:
    appointment = await session.get(Appointment, appointment_id)
    if appointment is None:
        raise HTTPException(404, "unknown appointment")
    await service.cancel(appointment)


@router.post("/patients/{patient_id}/prescriptions", status_code=201)
async def prescribe(
    patient_id: uuid.UUID,
    body: PrescriptionIn,
    service: Booking,
    _: Annotated[Principal, Depends(require_role("clinician"))],
) -> dict:
    prescription = await service.prescribe(patient_id, body.drug_code, body.notes)
    return {"id": str(prescription.id), "pharmacy_ref": prescription.pharmacy_ref}
