escalate        = true
first_schedule  = "PSTAG01"
second_schedule = "PSTAG02"
