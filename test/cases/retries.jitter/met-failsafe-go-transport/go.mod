module example.com/lift

go 1.22

require github.com/failsafe-go/failsafe-go v0.6.9
