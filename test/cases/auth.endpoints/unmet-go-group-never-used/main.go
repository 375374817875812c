package main

import (
	"os"

	"acme.dev/depots/auth"
	"github.com/gin-gonic/gin"
)

func main() {
	key, _ := os.ReadFile("/run/secrets/jwt-key")
	r := gin.New()
	secured := r.Group("/v1")
	secured.Use(auth.Required(key))

	depots := map[string]string{}
	r.GET("/v1/depots/:id", func(c *gin.Context) { c.JSON(200, gin.H{"name": depots[c.Param("id")]}) })
	r.PUT("/v1/depots/:id", func(c *gin.Context) {
		depots[c.Param("id")] = c.Query("name")
		c.Status(204)
	})
	r.DELETE("/v1/depots/:id", func(c *gin.Context) {
		delete(depots, c.Param("id"))
		c.Status(204)
	})
	r.Run(":8080")
}
