package main

import (
	"github.com/gin-gonic/gin"

	"example.com/vetclinic/internal/logging"
	"example.com/vetclinic/internal/visits"
)

func main() {
	log := logging.New().Sugar()
	r := gin.New()
	r.Use(gin.Recovery())
	r.POST("/visits", visits.Create(log))
	if err := r.Run(":8080"); err != nil {
		log.Fatalf("server stopped: %v", err)
	}
}
