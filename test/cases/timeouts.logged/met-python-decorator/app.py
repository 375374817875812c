import functools, logging, os
import requests
from flask import Flask, jsonify
app = Flask(__name__)
log = logging.getLogger("x")


def watched(name):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args):
            try:
                return fn(*args)
            except requests.Timeout:
                log.error("upstream timed out", extra={"upstream": name, "args": args})
                raise
        return inner
    return wrap


@watched("rates")
def rates(cur):
    return requests.get(os.environ["RATES"] + cur, timeout=2).json()


@app.get("/x/<cur>")
def x(cur):
    return jsonify(rates(cur))
