import httpx
import pytest
import respx

from logs.utils.retrying import get_json


@pytest.mark.asyncio
@respx.mock
async def test_second_attempt_succeeds():
    route = respx.get("https://b.test/x").mock(side_effect=[httpx.ConnectError("no"), httpx.Response(200, json={})])
    async with httpx.AsyncClient(base_url="https://b.test") as client:
        await get_json(client, "/x")
    assert route.call_count == 2
