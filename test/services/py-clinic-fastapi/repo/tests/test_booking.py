from datetime import UTC, datetime
from unittest.mock import AsyncMock
from uuid import uuid4

import pytest

from clinic.core.logging import mask_sensitive
from clinic.db.models import Patient
from clinic.services.booking import BookingService, SlotTaken


@pytest.fixture
def patient():
    return Patient(id=uuid4(), full_name="Test", email="t@example.org", national_id="X1")


async def test_slot_conflict(patient):
    session = AsyncMock()
    session.scalar.return_value = uuid4()
    service = BookingService(session, AsyncMock(), AsyncMock())
    with pytest.raises(SlotTaken):
        await service.book(patient, "dr-1", datetime.now(UTC))


def test_masking():
    event = mask_sensitive(None, "info", {"event": "x", "body": {"email": "t@example.org"}})
    assert event["body"]["email"] == "***"
