module example.com/river-gauge

go 1.22

require github.com/nats-io/nats.go v1.37.0
