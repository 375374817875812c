import hvac
from flask import Flask

app = Flask(__name__)
client = hvac.Client(url="http://vault.internal:8200", token=open("/vault/token").read())
key = client.secrets.kv.v2.read_secret_version(path="web")["data"]["data"]["key"]


@app.get("/")
def root():
    return "ok"
