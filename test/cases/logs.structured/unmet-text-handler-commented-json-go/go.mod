module example.com/vetclinic

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	go.uber.org/zap v1.27.0
)
