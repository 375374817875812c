import os

from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_size=5, max_overflow=5, pool_timeout=3)


def add_well(address: str, lat: float, lon: float) -> int:
    with engine.begin() as connection:
        return connection.execute(
            text("insert into wells (address, lat, lon) values (:a, :lat, :lon) returning id"),
            {"a": address, "lat": lat, "lon": lon},
        ).scalar_one()
