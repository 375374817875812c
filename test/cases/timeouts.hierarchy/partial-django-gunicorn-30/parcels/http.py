import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

CUSTOMS_ATTEMPT_SECONDS = 20


class BoundedAdapter(HTTPAdapter):
    def send(self, request, **kwargs):
        kwargs["timeout"] = kwargs.get("timeout") or CUSTOMS_ATTEMPT_SECONDS
        return super().send(request, **kwargs)


def customs_session() -> requests.Session:
    session = requests.Session()
    retry = Retry(total=3, backoff_factor=0.5, status_forcelist=(502, 503, 504), allowed_methods=("GET",))
    session.mount("https://", BoundedAdapter(max_retries=retry))
    return session
