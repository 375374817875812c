from flask_caching import Cache
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from prometheus_client import Counter

db = SQLAlchemy()
migrate = Migrate()
cache = Cache()

REQUESTS = Counter("media_requests_total", "Requests by endpoint and status", ["endpoint", "status"])
UPLOADS = Counter("media_uploads_total", "Assets accepted", ["kind"])
