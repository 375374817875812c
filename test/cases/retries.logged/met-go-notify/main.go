package main

import (
	"os"

	"acme.dev/ski/slopes"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.GET("/snow", func(c *gin.Context) {
		b, err := slopes.Snow(os.Getenv("SNOW_URL"))
		if err != nil {
			c.Status(502)
			return
		}
		c.Data(200, "application/json", b)
	})
	r.Run(":8080")
}
