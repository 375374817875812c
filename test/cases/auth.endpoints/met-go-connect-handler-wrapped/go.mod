module example.com/boats

go 1.22

require (
	connectrpc.com/authn v0.1.0
	connectrpc.com/connect v1.16.2
	github.com/golang-jwt/jwt/v5 v5.2.1
)
