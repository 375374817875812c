module example.com/coworking

go 1.23

require (
	github.com/golang-jwt/jwt/v5 v5.2.1
	github.com/labstack/echo-jwt/v4 v4.2.0
	github.com/labstack/echo/v4 v4.12.0
	github.com/redis/go-redis/v9 v9.7.0
	golang.org/x/crypto v0.28.0
)
