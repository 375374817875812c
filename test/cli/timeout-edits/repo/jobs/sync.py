import requests


def sync():
    return requests.get("https://suppliers.example.com/list").json()
