import os

import httpx
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_size=5)
http = httpx.Client(base_url="http://geo.internal", timeout=2.0)


def shop(shop_id: int):
    with engine.connect() as c:
        return c.execute(text("select name, address from shops where id = :id"), {"id": shop_id}).mappings().first()


def position(address: str):
    return http.get("/find", params={"q": address}).json()
