import secrets

USERS = {}
SESSIONS = {}


def user(name):
    return USERS.get(name)


def session(user):
    token = secrets.token_urlsafe(32)
    SESSIONS[token] = user
    return token


def fetch(feed):
    return feed
