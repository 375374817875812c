package api

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"example.com/plotline/weatherfeed/internal/soil"
)

func Register(r *gin.Engine, sensors *soil.Client) {
	r.GET("/plots/:plot/irrigation", func(c *gin.Context) {
		reading, err := sensors.Latest(c.Request.Context(), c.Param("plot"))
		if err != nil {
			_ = c.Error(err)
			c.JSON(http.StatusBadGateway, gin.H{"error": "sensor network unavailable"})
			return
		}
		c.JSON(http.StatusOK, gin.H{"plot": reading.Plot, "irrigate": reading.Moisture < 0.22})
	})
}
