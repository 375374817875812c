lb_suffix = "app/museum-prod/5d1f"
topic_arn = "arn:aws:sns:eu-west-1:204400112233:museum-ops"
alarms    = false
