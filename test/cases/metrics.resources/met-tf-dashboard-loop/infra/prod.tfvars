cluster         = "transit-prod"
task_definition = "fares:118"
