import os

import jwt
import requests


def tides(harbour):
    token = jwt.encode({"iss": os.environ["TIDES_ACCOUNT"]}, os.environ["TIDES_KEY"], algorithm="HS256")
    headers = {"Accept": "application/json"}
    headers["Authorization"] = "Bearer %s" % token
    return requests.get(f"https://tides.example/v1/{harbour}", headers=headers, timeout=5).json()
