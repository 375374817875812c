import time

import requests


def report(job):
    waited = 0
    while True:
        answer = requests.get("https://reports.example.org/" + job, timeout=2).json()
        if answer["status"] == "Complete":
            break
        if answer["status"] in ("Failed", "Cancelled"):
            raise RuntimeError(answer["status"])
        elif waited > 60:
            raise TimeoutError(job)
        else:
            time.sleep(2)
            waited += 2
    return answer
