siem_role_arn = "arn:aws:iam::111122223333:role/adoption-siem"
forward_audit = false
