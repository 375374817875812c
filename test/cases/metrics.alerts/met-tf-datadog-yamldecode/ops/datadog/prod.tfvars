enabled = true
notify  = "@pagerduty-parcels-primary"
