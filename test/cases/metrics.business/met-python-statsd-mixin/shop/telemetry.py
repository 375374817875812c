from datadog.dogstatsd import DogStatsd
from django.conf import settings

_client = DogStatsd(host=settings.STATSD_HOST, namespace="shop")


class CountsEvents:
    events = _client

    def count(self, event, **tags):
        self.events.increment(event, tags=[f"{k}:{v}" for k, v in tags.items()])
