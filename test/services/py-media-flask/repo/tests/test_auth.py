import pytest

from media import create_app


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv("APP_ENV", "testing")
    return create_app().test_client()


def test_guard(client):
    assert client.get("/api/v1/assets").status_code == 401


def test_health_open(client):
    assert client.get("/healthz").status_code == 200
