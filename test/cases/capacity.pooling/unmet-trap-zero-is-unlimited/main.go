package main

import (
	"log"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"example.com/museum/audioguide/store"
)

func main() {
	s, err := store.Open()
	if err != nil {
		log.Fatal(err)
	}
	r := gin.Default()
	r.GET("/rooms/:room/:lang", func(c *gin.Context) {
		room, err := strconv.Atoi(c.Param("room"))
		if err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		url, err := s.Track(c.Request.Context(), room, c.Param("lang"))
		if err != nil {
			c.Status(http.StatusNotFound)
			return
		}
		c.Redirect(http.StatusFound, url)
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
