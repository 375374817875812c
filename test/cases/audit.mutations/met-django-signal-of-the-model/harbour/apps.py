from django.apps import AppConfig


class HarbourConfig(AppConfig):
    name = "harbour"

    def ready(self):
        from . import signals  # noqa: F401
