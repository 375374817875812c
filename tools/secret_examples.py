"""Makes texts out of the templates in rules/*.yaml, so that no file holds anything that looks like a
live secret. {hex:32} is 32 random hexadecimal digits, and so on (docs/secrets.md); {open} and {close}
are braces. The same seed gives the same text."""
import base64
import binascii
import json
import random
import re
import string

UPPER, LOWER, DIGITS = string.ascii_uppercase, string.ascii_lowercase, string.digits
BASE62 = DIGITS + UPPER + LOWER
ALPHABETS = {
    "hex": "0123456789abcdef", "alnum": BASE62, "low": LOWER + DIGITS, "up": UPPER + DIGITS,
    "b32": UPPER + "234567", "url": BASE62 + "_-", "secret": BASE62 + "+/", "digit": DIGITS,
    "alpha": UPPER + LOWER, "age": "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
}
ENDS_IN_LETTERS = {"url", "secret"}  # texts that must not start or end with punctuation


# Two of these make a password of words.
FIRST = "copper velvet marble orchid willow saffron juniper pebble thistle hazel coral dusky mossy ivory lilac opal".split()
SECOND = "falcon lantern badger magpie puffin otter heron walrus gecko bison ferret iguana stoat tapir wombat gibbon".split()


def draw(rng, kind, n):
    """N characters of an alphabet, with each sort of character that it has among them, no long runs."""
    alphabet = ALPHABETS[kind]
    sorts = [s for s in (UPPER, LOWER, DIGITS) if n >= 6 and kind not in ("digit",) and set(s) & set(alphabet)]
    while True:
        text = "".join(rng.choice(alphabet) for _ in range(n))
        edges = kind not in ENDS_IN_LETTERS or (text[0] in BASE62 and text[-1] in BASE62)
        if edges and all(set(s) & set(text) for s in sorts) and (n < 8 or len(set(text)) >= min(n // 2, 8)):
            return text


def checksum(body):
    crc, text = binascii.crc32(body.encode()), ""
    for _ in range(6):
        crc, digit = divmod(crc, 62)
        text = BASE62[digit] + text
    return text


def url64(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def token(rng, kind, argument):
    if kind == "open":
        return "{"
    if kind == "close":
        return "}"
    if kind == "uuid":
        h = draw(rng, "hex", 32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"
    if kind == "github":
        body = draw(rng, "alnum", 30)
        return argument + body + checksum(body)
    if kind == "word":
        return rng.choice(FIRST) + rng.choice(SECOND)
    if kind == "jwt":
        head = json.dumps({"alg": "HS256", "typ": "JWT"}).encode()
        claims = json.dumps({"sub": draw(rng, "digit", 10), "role": "service", "iss": "auth"}).encode()
        return f"{url64(head)}.{url64(claims)}.{draw(rng, 'url', 43)}"
    if kind == "basic":
        return base64.b64encode(f"deploy:{draw(rng, 'alnum', 18)}".encode()).decode()
    if kind == "b64of":
        return base64.b64encode(draw(rng, "alnum", int(argument)).encode()).decode()
    if kind == "pem":
        return "\n".join(draw(rng, "secret", 64) for _ in range(int(argument)))
    return draw(rng, kind, int(argument))


KINDS = "|".join(list(ALPHABETS) + ["github", "b64of", "pem"])
TEMPLATE = re.compile(r"\{(open|close|uuid|jwt|basic|word|(?:" + KINDS + r"):[a-z0-9_]+)\}")


def expand(template, seed):
    """The text, and the random parts of it that are long enough to be recognised in an output."""
    rng, parts = random.Random(seed), []

    def one(match):
        kind, _, argument = match.group(1).partition(":")
        text = token(rng, kind, argument)
        parts.extend(line for line in text.split("\n") if len(line) >= 8)
        return text
    return TEMPLATE.sub(one, template), parts
