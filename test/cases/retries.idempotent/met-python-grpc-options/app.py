import json
import os
import grpc
from flask import Flask
import stock_pb2
import stock_pb2_grpc

CONFIG = json.dumps({
    "methodConfig": [{
        "name": [{}],
        "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "2s", "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]},
    }]
})
channel = grpc.insecure_channel(os.environ["STOCK"], options=[("grpc.enable_retries", 1), ("grpc.service_config", CONFIG)])
stub = stock_pb2_grpc.StockStub(channel)
app = Flask(__name__)


@app.get("/s/<sku>")
def s(sku):
    return str(stub.Get(stock_pb2.GetRequest(sku=sku), timeout=2).count)
