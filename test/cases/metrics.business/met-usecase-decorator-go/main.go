package main

import (
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"example.com/mealbox/internal/subs"
)

func main() {
	svc := subs.Instrument(subs.New(map[string]int{"veggie": 3990, "family": 6990}))
	r := gin.New()
	r.POST("/customers/:id/subscription", func(c *gin.Context) {
		cents, err := svc.Start(c.Request.Context(), c.Param("id"), c.Query("plan"))
		if err != nil {
			c.Status(http.StatusUnprocessableEntity)
			return
		}
		c.JSON(http.StatusCreated, gin.H{"cents": cents})
	})
	r.DELETE("/customers/:id/subscription", func(c *gin.Context) {
		if err := svc.Cancel(c.Request.Context(), c.Param("id")); err != nil {
			c.Status(http.StatusNotFound)
			return
		}
		c.Status(http.StatusNoContent)
	})
	r.GET("/metrics", gin.WrapH(promhttp.Handler()))
	if err := r.Run(":8080"); err != nil {
		slog.Error("stopped", "error", err)
	}
}
