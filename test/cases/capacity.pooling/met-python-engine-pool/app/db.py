import os

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine(os.environ["DATABASE_URL"], pool_size=10, max_overflow=5, pool_timeout=3, pool_pre_ping=True)
Session = sessionmaker(engine)


def session():
    with Session() as s:
        yield s
