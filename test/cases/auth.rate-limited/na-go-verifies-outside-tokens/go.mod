module example.com/meteorites

go 1.22

require (
	github.com/MicahParks/keyfunc/v3 v3.3.5
	github.com/gin-gonic/gin v1.10.0
	github.com/golang-jwt/jwt/v5 v5.2.1
)
