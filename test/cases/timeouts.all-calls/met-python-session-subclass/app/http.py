import requests


class ApiSession(requests.Session):
    def __init__(self, base_url):
        super().__init__()
        self.base_url = base_url.rstrip("/")

    def request(self, method, url, **kwargs):
        kwargs.setdefault("timeout", 5)
        return super().request(method, self.base_url + url, **kwargs)
