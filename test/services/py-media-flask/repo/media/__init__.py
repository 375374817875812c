import logging
import uuid

from flask import Flask, Response, g, jsonify, request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest, multiprocess
from sqlalchemy.exc import SQLAlchemyError

from media import config, logs
from media.blueprints import albums, assets, auth
from media.clients.partners import ModerationUnavailable
from media.extensions import REQUESTS, cache, db, migrate

logger = logging.getLogger(__name__)


def create_app() -> Flask:
    logs.configure()
    app = Flask(__name__)
    app.config.from_object(config.current())
    db.init_app(app)
    migrate.init_app(app, db)
    cache.init_app(app)
    app.register_blueprint(auth.bp, url_prefix="/auth")
    app.register_blueprint(assets.bp, url_prefix="/api/v1/assets")
    app.register_blueprint(albums.bp, url_prefix="/api/v1/albums")
    app.register_blueprint(albums.share_bp, url_prefix="/share")

    @app.before_request
    def correlate():
        g.request_id = request.headers.get("X-Request-ID") or uuid.uuid4().hex

    app.before_request(auth.authenticate)

    @app.after_request
    def count(response: Response) -> Response:
        REQUESTS.labels(request.endpoint or "unknown", response.status_code).inc()
        return response

    @app.get("/healthz")
    def health():
        return jsonify(ok=True)

    @app.get("/metrics")
    def metrics():
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)
        return Response(generate_latest(registry), mimetype=CONTENT_TYPE_LATEST)

    @app.errorhandler(SQLAlchemyError)
    def database_error(exc):
        db.session.rollback()
        logger.error("database failure on %s: %s", request.path, type(exc).__name__)
        return jsonify(error="try_later"), 503

    @app.errorhandler(ModerationUnavailable)
    def moderation_error(exc):
        logger.error("upload refused, moderation unavailable: %s", exc)
        return jsonify(error="moderation_unavailable"), 503

    return app
