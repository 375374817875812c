module acme.dev/films

go 1.22

require (
	github.com/sony/gobreaker v1.0.0
	github.com/gin-gonic/gin v1.10.0
)
