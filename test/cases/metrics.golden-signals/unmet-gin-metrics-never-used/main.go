package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/penglongli/gin-metrics/ginmetrics"
)

func main() {
	r := gin.New()
	monitor := ginmetrics.GetMonitor()
	monitor.SetMetricPath("/metrics")
	r.GET("/loaves", func(c *gin.Context) { c.JSON(http.StatusOK, []string{}) })
	_ = r.Run(":8080")
}
