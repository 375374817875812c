module example.com/bells

go 1.23

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/golang-jwt/jwt/v5 v5.2.1
	github.com/ulule/limiter/v3 v3.11.2
)
