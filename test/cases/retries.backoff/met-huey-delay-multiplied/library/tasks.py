import functools

import requests
from huey.contrib.djhuey import HUEY as huey


def task(retries=4, retry_delay=20, retry_backoff=3):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            job = kwargs.pop("task")
            try:
                return fn(*args, **kwargs)
            except Exception:
                job.retry_delay *= retry_backoff
                raise

        return huey.task(retries=retries, retry_delay=retry_delay, context=True)(inner)

    return deco


@task()
def load_cover(isbn):
    response = requests.get(f"https://covers.example.org/{isbn}.jpg", timeout=10)
    response.raise_for_status()
    return response.content
