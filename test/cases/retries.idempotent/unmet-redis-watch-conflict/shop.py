import redis
import requests

store = redis.from_url("redis://redis:6379/0")


def reserve(name):
    tries = 0
    while tries < 5:
        tries += 1
        pipe = store.pipeline()
        try:
            pipe.watch(name)
            try:
                state = requests.get("https://stock.example.org/" + name, timeout=2).json()
            except ValueError:
                state = {}
            pipe.multi()
            pipe.set(name, state.get("count", 0))
            pipe.execute()
            break
        except redis.WatchError:
            continue
