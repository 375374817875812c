import os

from litestar import Controller, get, post
from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException
from litestar.handlers import BaseRouteHandler

from app.store import berths


def signed_in(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
    if connection.headers.get("x-dock-key") != os.environ["DOCK_KEY"]:
        raise NotAuthorizedException()


class BerthController(Controller):
    path = "/berths"

    @get("/")
    async def list_berths(self) -> list[dict]:
        return await berths.all()

    @post("/")
    async def reserve(self, data: dict) -> dict:
        return await berths.add(data)


class RepairController(Controller):
    path = "/repairs"
    guards = [signed_in]

    @post("/")
    async def order(self, data: dict) -> dict:
        return await berths.add(data)
