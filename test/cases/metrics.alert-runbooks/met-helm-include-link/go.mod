module git.causeway.dev/tolls

go 1.22

require github.com/prometheus/client_golang v1.20.2
