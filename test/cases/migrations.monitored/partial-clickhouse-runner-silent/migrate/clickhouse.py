import os

import clickhouse_connect

MIGRATIONS = [
    (
        "0001_draws",
        "CREATE TABLE draws (drawn_at DateTime, numbers Array(UInt8)) ENGINE = MergeTree ORDER BY drawn_at",
    ),
    ("0002_winners", "ALTER TABLE draws ADD COLUMN winners UInt32 DEFAULT 0"),
]


def main() -> None:
    client = clickhouse_connect.get_client(dsn=os.environ["CLICKHOUSE_DSN"])
    client.command("CREATE TABLE IF NOT EXISTS applied (name String) ENGINE = MergeTree ORDER BY name")
    applied = {row[0] for row in client.query("SELECT name FROM applied").result_rows}
    for name, statement in MIGRATIONS:
        if name not in applied:
            client.command(statement)
            client.insert("applied", [[name]], column_names=["name"])


if __name__ == "__main__":
    main()
