alb_name    = "seeds-prod.eu-central-1.elb.amazonaws.com"
certificate = "arn:aws:acm:us-east-1:771100220033:certificate/6b1f"
