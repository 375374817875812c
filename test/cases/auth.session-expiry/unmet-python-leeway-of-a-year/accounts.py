import bcrypt

HASHES = {}


def verify_password(name, password):
    stored = HASHES.get(name)
    return bool(stored) and bcrypt.checkpw(password.encode(), stored)
