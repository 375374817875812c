import os

import requests


def ticks(tower: str) -> list[float]:
    answer = requests.get(f"{os.environ['RECORDER_URL']}/towers/{tower}/ticks", timeout=3)
    answer.raise_for_status()
    return answer.json()
