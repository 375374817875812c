package main

import (
	"acme.dev/ledgers/login"
	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

func main() {
	log, _ := zap.NewProduction()
	r := gin.New()
	r.POST("/login", login.Handler(log, map[string][]byte{}))
	r.Run(":8080")
}
