class Base:
    WAREHOUSE_URL = "https://warehouse.internal"
    WAREHOUSE_TIMEOUT = 60


class Production(Base):
    DEBUG = False
