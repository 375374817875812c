import os

from litestar.security.jwt import JWTAuth, Token


async def caller(token: Token, connection) -> str:
    return token.sub


jwt = JWTAuth[str](retrieve_user_handler=caller, token_secret=os.environ["TOKEN_KEY"])
