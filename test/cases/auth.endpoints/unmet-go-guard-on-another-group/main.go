package main

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

func guard(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func list(c *gin.Context)   { c.JSON(http.StatusOK, []string{}) }
func create(c *gin.Context) { c.Status(http.StatusCreated) }
func remove(c *gin.Context) { c.Status(http.StatusNoContent) }

func main() {
	e := gin.New()
	open := e.Group("/v1")
	open.GET("/invoices", list)
	open.POST("/invoices", create)
	open.DELETE("/invoices/:id", remove)
	admin := e.Group("/admin")
	admin.Use(guard)
	log.Fatal(e.Run(":8080"))
}
