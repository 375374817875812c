import json
import os
from functools import lru_cache

import boto3
from botocore.config import Config

_client = boto3.client(
    "secretsmanager",
    region_name=os.environ["AWS_REGION"],
    config=Config(connect_timeout=2, read_timeout=3),
)


@lru_cache
def secret(name: str) -> dict[str, str]:
    return json.loads(_client.get_secret_value(SecretId=name)["SecretString"])
