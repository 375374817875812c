import sqlite3

from passlib.hash import bcrypt

db = sqlite3.connect("/var/lib/bikeshare/riders.db", check_same_thread=False)


def verify(name: str, password: str) -> bool:
    row = db.execute("SELECT hash FROM riders WHERE name = ?", (name,)).fetchone()
    return bool(row) and bcrypt.verify(password, row[0])


def rides(name: str) -> list[dict]:
    rows = db.execute("SELECT bike, started_at FROM rides WHERE rider = ? ORDER BY started_at DESC", (name,))
    return [{"bike": b, "started_at": s} for b, s in rows]
