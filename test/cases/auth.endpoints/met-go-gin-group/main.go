package main

import (
	"log"

	"example.com/app/api"
	"github.com/gin-gonic/gin"
)

func main() {
	e := gin.New()
	api.Register(e)
	log.Fatal(e.Run(":8080"))
}
