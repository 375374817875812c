package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Register mounts everything.
func Register(e *gin.Engine) {
	e.GET("/healthz", func(c *gin.Context) { c.Status(http.StatusOK) })
	v1 := e.Group("/v1")
	v1.Use(requireKey())
	invoices(v1.Group("/invoices"))
	v1.DELETE("/customers/:id", remove)
}

func invoices(g *gin.RouterGroup) {
	g.GET("", list)
	g.POST("", create)
}

func list(c *gin.Context)   { c.JSON(http.StatusOK, []string{}) }
func create(c *gin.Context) { c.Status(http.StatusCreated) }
func remove(c *gin.Context) { c.Status(http.StatusNoContent) }
