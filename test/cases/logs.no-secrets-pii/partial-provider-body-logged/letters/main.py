from uuid import uuid4

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from letters.logs import log
from letters.provider import ProviderRefused, print_letter

app = FastAPI()


class Recipient(BaseModel):
    name: str
    street: str
    postcode: str


class Letter(BaseModel):
    recipient: Recipient
    pdf_url: str


@app.post("/letters", status_code=202)
async def send(letter: Letter) -> dict:
    letter_id = str(uuid4())
    try:
        await print_letter(letter_id, letter.recipient.model_dump(), letter.pdf_url)
    except ProviderRefused:
        raise HTTPException(status_code=502, detail="letter could not be printed") from None
    log.info("letter printed", letter=letter_id)
    return {"id": letter_id}
