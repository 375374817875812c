db_proxy   = false # too expensive
proxy_role = ""
subnets    = []
image      = "620011002200.dkr.ecr.eu-west-3.amazonaws.com/escape:330"
