import asyncio
import uuid
from datetime import datetime

import structlog
from arq import ArqRedis
from opentelemetry.propagate import inject
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from clinic.clients.base import UpstreamError
from clinic.clients.partners import Partners
from clinic.core.telemetry import appointments_booked, appointments_cancelled
from clinic.db.models import Appointment, Patient, Prescription

log = structlog.get_logger(__name__)


class SlotTaken(Exception):
    pass


class BookingService:
    def __init__(self, session: AsyncSession, partners: Partners, queue: ArqRedis) -> None:
        self.session = session
        self.partners = partners
        self.queue = queue

    async def book(self, patient: Patient, clinician_id: str, starts_at: datetime) -> Appointment:
        taken = await self.session.scalar(
            select(Appointment.id).where(
                Appointment.clinician_id == clinician_id,
                Appointment.starts_at == starts_at,
                Appointment.status == "booked",
            )
        )
        if taken:
            raise SlotTaken
        coverage = await self.partners.insurer.eligibility(
            patient.national_id, starts_at.date().isoformat()
        )
        appointment = Appointment(
            patient_id=patient.id, clinician_id=clinician_id, starts_at=starts_at, coverage=coverage
        )
        self.session.add(appointment)
        await self.session.flush()
        appointments_booked.add(1, {"coverage": coverage})
        await self._remind(appointment.id)
        return appointment

    async def cancel(self, appointment: Appointment) -> None:
        appointment.status = "cancelled"
        await self.session.flush()
        appointments_cancelled.add(1)

    async def prescribe(self, patient_id: uuid.UUID, drug_code: str, notes: str | None) -> Prescription:
        prescription = Prescription(patient_id=patient_id, drug_code=drug_code, notes=notes)
        self.session.add(prescription)
        await self.session.flush()
        try:
            if await self.partners.pharmacy.stock(drug_code) > 0:
                prescription.pharmacy_ref = await self.partners.pharmacy.place(
                    str(prescription.id), drug_code
                )
        except UpstreamError:
            log.error("pharmacy_order_failed", prescription_id=str(prescription.id), exc_info=True)
            raise
        return prescription

    async def _remind(self, appointment_id: uuid.UUID) -> None:
        carrier: dict[str, str] = {}
        inject(carrier)
        request_id = structlog.contextvars.get_contextvars().get("request_id")
        try:
            async with asyncio.timeout(1.5):
                await self.queue.enqueue_job(
                    "send_reminder", str(appointment_id), request_id=request_id, carrier=carrier
                )
        except (TimeoutError, ConnectionError) as exc:
            log.info("reminder_not_queued", appointment_id=str(appointment_id), error=repr(exc))
