escalate        = false
first_schedule  = "PPROD01"
second_schedule = "PPROD02"
