from contextvars import ContextVar

current_request = ContextVar("request", default=None)
