module acme.example/books

go 1.22

require (
	github.com/gin-gonic/gin v1.9.1
	github.com/ulule/limiter/v3 v3.11.2
)
