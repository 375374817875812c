def issue(user):
    return "t"


async def find_user(name):
    return None
