from litestar import Litestar, Router

from app.berths import BerthController, RepairController

api = Router(path="/v1", route_handlers=[BerthController, RepairController])
app = Litestar(route_handlers=[api])
