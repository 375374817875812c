module example.com/app

go 1.22

require (
	github.com/casbin/casbin/v2 v2.98.0
	github.com/gin-gonic/gin v1.10.0
)
