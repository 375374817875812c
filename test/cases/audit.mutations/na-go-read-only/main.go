package main

import (
	"acme.dev/iban/banks"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.GET("/banks/:iban", func(c *gin.Context) {
		name, ok := banks.Lookup(c.Param("iban"))
		if !ok {
			c.JSON(404, gin.H{"error": "unknown bank"})
			return
		}
		c.JSON(200, gin.H{"bank": name})
	})
	r.Run(":8080")
}
