from pathlib import Path


def public_key() -> str:
    return Path("/run/keys/issuer.pem").read_text()
