module git.lanternpost.dev/parcels

go 1.22

require github.com/DataDog/datadog-go/v5 v5.5.0
