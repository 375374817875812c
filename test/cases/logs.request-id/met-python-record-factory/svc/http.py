import requests

from svc.context import request_id


class Session(requests.Session):
    def request(self, method, url, **kwargs):
        headers = kwargs.pop("headers", None) or {}
        headers["X-Request-ID"] = request_id.get()
        return super().request(method, url, headers=headers, timeout=5, **kwargs)


session = Session()
