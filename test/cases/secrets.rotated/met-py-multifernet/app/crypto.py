import os

from cryptography.fernet import Fernet, MultiFernet

box = MultiFernet([Fernet(k) for k in os.environ["FIELD_KEYS"].split(",")])


def seal(text: str) -> bytes:
    return box.encrypt(text.encode())
