import asyncio


async def limited(work, seconds=2):
    return await asyncio.wait_for(work, timeout=seconds)
