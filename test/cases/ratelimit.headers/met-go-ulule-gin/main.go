package main

import (
	"acme.example/books/middleware"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	api := r.Group("/api", middleware.RateLimit("100-M"))
	api.GET("/books", func(c *gin.Context) { c.JSON(200, []string{}) })
	r.Run(":8080")
}
