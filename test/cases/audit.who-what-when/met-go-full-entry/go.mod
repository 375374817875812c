module acme.dev/tariffs

go 1.22

require (
	github.com/jackc/pgx/v5 v5.6.0
	github.com/labstack/echo/v4 v4.12.0
	github.com/labstack/echo-jwt/v4 v4.2.0
	github.com/golang-jwt/jwt/v5 v5.2.1
)
