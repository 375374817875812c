from litestar import Controller, get, post

from app.store import berths


class BerthController(Controller):
    path = "/berths"

    @get("/")
    async def list_berths(self) -> list[dict]:
        return await berths.all()

    @post("/")
    async def reserve(self, data: dict) -> dict:
        return await berths.add(data)
