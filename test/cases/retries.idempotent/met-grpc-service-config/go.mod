module example.com/storefront

go 1.22

require (
	example.com/protos v1.4.0
	google.golang.org/grpc v1.66.2
)
