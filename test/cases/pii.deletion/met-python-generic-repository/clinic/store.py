from typing import Generic, TypeVar

from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from clinic.models import User

M = TypeVar("M")
open_session = sessionmaker(bind=create_engine("postgresql://db/clinic"))


class Repository(Generic[M]):
    def __init__(self, session: Session, model: type[M]) -> None:
        self.session = session
        self.model = model

    def add(self, row: M) -> None:
        self.session.add(row)
        self.session.commit()

    def delete(self, key: int) -> None:
        row = self.session.query(self.model).filter_by(id=key).one()
        self.session.delete(row)
        self.session.commit()


def users() -> Repository[User]:
    return Repository[User](open_session(), User)
