from datetime import datetime, timezone
from fastapi import FastAPI
from pymongo import MongoClient

db = MongoClient("mongodb://db/guests").get_default_database()
db.guests.create_index("created_at", expireAfterSeconds=90 * 24 * 3600)
app = FastAPI()

@app.post("/guests")
def add(full_name: str, email: str):
    db.guests.insert_one({"full_name": full_name, "email": email, "created_at": datetime.now(timezone.utc)})
