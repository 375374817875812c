package main

import (
	"io"
	"net/http"
	"os"

	"acme.dev/offers/outbound"
	"github.com/gin-gonic/gin"
)

func main() {
	hc := outbound.Client()
	r := gin.New()
	r.GET("/offers/:id", func(c *gin.Context) {
		req, _ := http.NewRequestWithContext(c.Request.Context(), "GET", os.Getenv("OFFER_URL")+"/"+c.Param("id"), nil)
		resp, err := hc.Do(req)
		if err != nil {
			c.Status(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		c.Data(200, "application/json", b)
	})
	r.Run(":8080")
}
