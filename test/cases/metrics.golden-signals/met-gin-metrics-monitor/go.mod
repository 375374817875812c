module example.com/oven

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/penglongli/gin-metrics v0.1.12
)
