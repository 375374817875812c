module example.com/kilns

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	golang.org/x/time v0.6.0
)
