module example.org/x

go 1.23

require github.com/tsenart/vegeta/v12 v12.12.0
