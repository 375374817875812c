import os

import requests

from kiosk.policy import persistent


@persistent
def opening_hours(branch: str) -> dict:
    res = requests.get(f"{os.environ['BRANCHES_URL']}/branches/{branch}/hours", timeout=3)
    res.raise_for_status()
    return res.json()
