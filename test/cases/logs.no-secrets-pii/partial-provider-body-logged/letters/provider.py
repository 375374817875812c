import os
from pathlib import Path

import httpx

from letters.logs import log

TOKEN = Path("/run/secrets/post-token")


class ProviderRefused(Exception):
    pass


async def print_letter(letter_id: str, recipient: dict, pdf_url: str) -> str:
    async with httpx.AsyncClient(base_url=os.environ["POST_URL"], timeout=6.0) as client:
        response = await client.post(
            "/letters",
            json={"recipient": recipient, "document": pdf_url},
            headers={"Authorization": f"Bearer {TOKEN.read_text().strip()}"},
        )
    if response.status_code >= 400:
        log.error("provider refused letter", letter=letter_id, status=response.status_code, body=response.text)
        raise ProviderRefused(letter_id)
    return response.json()["tracking"]
