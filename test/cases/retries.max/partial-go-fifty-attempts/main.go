package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"

	"quill.press/proofs/internal/fonts"
)

func main() {
	c := fonts.Client{Base: os.Getenv("FONTS_URL")}
	r := gin.New()
	r.Use(gin.Recovery())
	r.GET("/fonts/:name", func(g *gin.Context) {
		b, err := c.Load(g.Request.Context(), g.Param("name"))
		if err != nil {
			g.AbortWithStatus(http.StatusBadGateway)
			return
		}
		g.Data(http.StatusOK, "font/woff2", b)
	})
	_ = r.Run(":8080")
}
