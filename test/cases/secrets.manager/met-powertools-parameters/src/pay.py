from aws_lambda_powertools.utilities import parameters


def handle(event, context):
    key = parameters.get_secret("prod/stripe", max_age=300)
    return {"statusCode": 200, "body": str(len(key))}
