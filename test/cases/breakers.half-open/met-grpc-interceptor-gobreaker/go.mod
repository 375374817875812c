module example.com/harrow/loans

go 1.22

require (
	github.com/labstack/echo/v4 v4.12.0
	github.com/sony/gobreaker v1.0.0
	google.golang.org/grpc v1.66.0
	example.com/harrow/protos v0.4.0
)
