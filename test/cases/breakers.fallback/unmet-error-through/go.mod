module example.com/plotline/weatherfeed

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/sony/gobreaker/v2 v2.0.0
)
