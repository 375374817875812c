import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

policy = Retry(total=4, connect=4, read=2, backoff_factor=0.3, status_forcelist=(502, 503, 504), allowed_methods=frozenset({"GET"}))


def build():
    s = requests.Session()
    s.mount("https://", HTTPAdapter(max_retries=policy))
    return s
