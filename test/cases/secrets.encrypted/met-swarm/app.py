import os
from flask import Flask

app = Flask(__name__)
password = open(os.environ["DB_PASSWORD_FILE"]).read().strip()


@app.get("/")
def root():
    return str(len(password))
