import json
import os

import boto3
from aws_lambda_powertools import Logger

logger = Logger()
table = boto3.resource("dynamodb").Table(os.environ["TABLE"])


@logger.inject_lambda_context
def handle(event, context):
    body = json.loads(event["body"])
    table.put_item(Item={"pk": body["plate"], "zone": body["zone"], "until": body["until"]})
    return {"statusCode": 201, "body": json.dumps({"plate": body["plate"]})}
