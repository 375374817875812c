import requests


def fetch_json(url, timeout=5):
    reply = requests.get(url, timeout=timeout)
    reply.raise_for_status()
    return reply.json()
