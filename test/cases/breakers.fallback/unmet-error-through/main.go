package main

import (
	"log"
	"os"

	"github.com/gin-gonic/gin"

	"example.com/plotline/weatherfeed/internal/api"
	"example.com/plotline/weatherfeed/internal/soil"
)

func main() {
	r := gin.New()
	r.Use(gin.Recovery())
	api.Register(r, soil.New(os.Getenv("SENSORS_URL")))
	log.Fatal(r.Run(":8080"))
}
