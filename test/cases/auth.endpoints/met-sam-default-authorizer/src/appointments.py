import json

BOOKED = [{"animal": "Bella", "at": "2026-03-02T09:20"}]


def handler(event, context):
    if event["requestContext"]["http"]["method"] == "POST":
        booking = json.loads(event["body"])
        BOOKED.append({"animal": booking["animal"], "at": booking["at"]})
        return {"statusCode": 201, "body": json.dumps(BOOKED[-1])}
    return {"statusCode": 200, "body": json.dumps(BOOKED)}
