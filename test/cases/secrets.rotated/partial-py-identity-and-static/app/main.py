import os

from azure.identity import DefaultAzureCredential
from azure.storage.blob import BlobServiceClient
from fastapi import FastAPI

app = FastAPI()
blobs = BlobServiceClient("https://acme.blob.core.windows.net", credential=DefaultAzureCredential())
STRIPE_KEY = os.environ["STRIPE_SECRET_KEY"]


@app.get("/files")
def files():
    return [c.name for c in blobs.list_containers()]
