package main

import (
	"acme.dev/units/mw"
	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

func main() {
	keys := map[string]string{}
	r := gin.New()
	r.Use(mw.APIKey(keys), mw.Limit(rate.NewLimiter(100, 200)))
	r.GET("/convert/:from/:to", func(c *gin.Context) {
		c.JSON(200, gin.H{"tenant": c.GetString("tenant"), "from": c.Param("from"), "to": c.Param("to")})
	})
	r.Run(":8080")
}
