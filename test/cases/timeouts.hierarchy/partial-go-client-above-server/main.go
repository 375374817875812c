package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
)

func main() {
	gin.SetMode(gin.ReleaseMode)
	forecast := newForecast(os.Getenv("FORECAST_URL"))

	r := gin.New()
	r.Use(gin.Recovery())
	r.GET("/campsites/:id/weather", func(c *gin.Context) {
		text, err := forecast.week(c.Request.Context(), c.Param("id"))
		if err != nil {
			slog.ErrorContext(c.Request.Context(), "forecast", "campsite", c.Param("id"), "err", err)
			c.JSON(http.StatusBadGateway, gin.H{"error": "forecast unavailable"})
			return
		}
		c.Data(http.StatusOK, "application/json", text)
	})

	srv := &http.Server{
		Addr:         ":8080",
		Handler:      r,
		ReadTimeout:  5 * time.Second,
		WriteTimeout: 5 * time.Second,
	}
	slog.Error("server", "err", srv.ListenAndServe())
}
