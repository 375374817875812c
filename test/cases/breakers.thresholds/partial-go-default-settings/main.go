package main

import (
	"os"

	"acme.dev/films/upstream"
	"github.com/gin-gonic/gin"
)

func main() {
	films := upstream.New("films", os.Getenv("FILMS_URL"))
	cast := upstream.New("cast", os.Getenv("CAST_URL"))
	r := gin.New()
	serve := func(u *upstream.Upstream) gin.HandlerFunc {
		return func(c *gin.Context) {
			b, err := u.Get("/" + c.Param("id"))
			if err != nil {
				c.Status(502)
				return
			}
			c.Data(200, "application/json", b)
		}
	}
	r.GET("/films/:id", serve(films))
	r.GET("/cast/:id", serve(cast))
	r.Run(":8080")
}
