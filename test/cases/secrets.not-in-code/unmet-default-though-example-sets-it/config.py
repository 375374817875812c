import os

JWT_SECRET = os.getenv("JWT_SECRET", "local-only-signing-7")
