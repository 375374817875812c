import os
import time
from pathlib import Path

import psycopg
import structlog
from statsd import StatsClient

log = structlog.get_logger()


def main() -> None:
    metrics = StatsClient(os.environ["STATSD_HOST"], prefix="lottery.migrations")
    with psycopg.connect(os.environ["POSTGRES_DSN"]) as db:
        db.execute("CREATE TABLE IF NOT EXISTS applied (name text PRIMARY KEY)")
        applied = {row[0] for row in db.execute("SELECT name FROM applied")}
        for path in sorted(Path("postgres").glob("*.sql")):
            if path.name in applied:
                continue
            start = time.monotonic()
            try:
                with db.transaction():
                    db.execute(path.read_text())
                    db.execute("INSERT INTO applied (name) VALUES (%s)", (path.name,))
            except Exception:
                log.exception("migration_failed", migration=path.name, duration_s=round(time.monotonic() - start, 3))
                metrics.incr("failed")
                raise
            duration = time.monotonic() - start
            log.info("migration_done", migration=path.name, duration_s=round(duration, 3))
            metrics.timing("duration", duration * 1000)


if __name__ == "__main__":
    main()
