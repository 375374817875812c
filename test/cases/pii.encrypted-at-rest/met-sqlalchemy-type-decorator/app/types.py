import os
from cryptography.fernet import Fernet
from sqlalchemy import LargeBinary
from sqlalchemy.types import TypeDecorator

_box = Fernet(open("/run/secrets/key", "rb").read())

class Sealed(TypeDecorator):
    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return None if value is None else _box.encrypt(value.encode())

    def process_result_value(self, value, dialect):
        return None if value is None else _box.decrypt(value).decode()
