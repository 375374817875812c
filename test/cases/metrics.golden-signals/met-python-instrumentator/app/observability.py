from prometheus_fastapi_instrumentator import Instrumentator


def setup(app):
    Instrumentator(should_group_status_codes=False, excluded_handlers=["/metrics", "/healthz"]).instrument(app).expose(app)
