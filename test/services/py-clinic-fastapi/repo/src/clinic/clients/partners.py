from purgatory import AsyncCircuitBreakerFactory

from clinic.clients.base import PartnerClient
from clinic.core.settings import Settings


class InsurerClient(PartnerClient):
    name = "insurer"

    async def eligibility(self, national_id: str, on: str) -> str:
        body = await self.fetch("/v2/eligibility", member=national_id, date=on)
        return body["status"]


class PharmacyClient(PartnerClient):
    name = "pharmacy"

    async def stock(self, drug_code: str) -> int:
        return (await self.fetch(f"/v1/stock/{drug_code}"))["available"]

    async def place(self, prescription_id: str, drug_code: str) -> str:
        body = await self.submit("/v1/orders", {"ref": prescription_id, "drug": drug_code})
        return body["order_id"]


class SmsClient(PartnerClient):
    name = "sms"

    async def send(self, to: str, text: str) -> None:
        await self.submit("/messages", {"to": to, "text": text})


class Partners:
    def __init__(self, settings: Settings) -> None:
        self.breakers = AsyncCircuitBreakerFactory(
            default_threshold=settings.breaker_threshold, default_ttl=settings.breaker_ttl
        )
        self.insurer = InsurerClient(settings.insurer)
        self.pharmacy = PharmacyClient(settings.pharmacy)
        self.sms = SmsClient(settings.sms)

    async def aclose(self) -> None:
        for client in (self.insurer, self.pharmacy, self.sms):
            await client.aclose()
