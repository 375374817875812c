package main

import (
	"log"
	"net/http"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/gin-gonic/gin"
)

func main() {
	keys, err := keyfunc.NewDefault([]string{"https://login.museum.example/.well-known/jwks.json"})
	if err != nil {
		log.Fatal(err)
	}

	r := gin.New()
	r.Use(gin.Recovery(), requireToken(keys))
	r.GET("/meteorites", list)
	r.GET("/meteorites/:id", one)

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
