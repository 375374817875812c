from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from app.types import Sealed

class Base(DeclarativeBase):
    pass

class Guest(Base):
    __tablename__ = "guests"
    id: Mapped[int] = mapped_column(primary_key=True)
    room: Mapped[int]
    full_name: Mapped[str] = mapped_column(Sealed)
    email: Mapped[str] = mapped_column(Sealed())
