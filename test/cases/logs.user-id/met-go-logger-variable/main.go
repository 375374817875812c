package main

import (
	"log/slog"
	"os"

	"acme.dev/desks/mw"
	"github.com/gin-gonic/gin"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	key, _ := os.ReadFile("/run/secrets/jwt")
	r := gin.New()
	r.Use(mw.Auth(key))
	r.POST("/desks/:id/book", func(c *gin.Context) {
		l := mw.Log(c)
		l.Info("desk booked", "desk", c.Param("id"))
		c.Status(201)
	})
	r.DELETE("/desks/:id/book", func(c *gin.Context) {
		mw.Log(c).Info("desk released", "desk", c.Param("id"))
		c.Status(204)
	})
	r.Run(":8080")
}
