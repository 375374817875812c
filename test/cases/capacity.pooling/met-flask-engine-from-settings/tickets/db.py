from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker

from tickets.settings import DatabaseSettings

_settings = DatabaseSettings()
engine = create_engine(_settings.url, **_settings.engine_options())
session = scoped_session(sessionmaker(engine))
