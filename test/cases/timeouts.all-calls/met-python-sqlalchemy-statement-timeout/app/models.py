from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Buoy(Base):
    __tablename__ = "buoys"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
