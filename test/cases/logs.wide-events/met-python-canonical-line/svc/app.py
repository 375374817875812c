import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import JSONResponse
from starlette.routing import Route

from svc.canonical import CanonicalLine

structlog.configure(processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()])


async def reserve(request):
    body = await request.json()
    request.state.event["customer_id"] = body["customer"]
    request.state.event["slots"] = len(body["slots"])
    return JSONResponse({"ok": True}, status_code=201)


app = Starlette(routes=[Route("/reservations", reserve, methods=["POST"])], middleware=[Middleware(CanonicalLine)])
