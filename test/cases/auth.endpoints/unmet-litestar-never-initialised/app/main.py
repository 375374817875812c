from litestar import Litestar, Router

from app.berths import BerthController

api = Router(path="/v1", route_handlers=[BerthController])
app = Litestar(route_handlers=[api])
