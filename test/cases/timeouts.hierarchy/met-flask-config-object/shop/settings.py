class Base:
    WAREHOUSE_URL = "https://warehouse.internal"
    WAREHOUSE_TIMEOUT = 4


class Production(Base):
    DEBUG = False
