package main

import (
	"os"

	"acme.dev/lockers/auth"
	"github.com/gin-gonic/gin"
)

func main() {
	key, _ := os.ReadFile("/run/secrets/jwt")
	a := auth.Auth{Key: key, Users: map[string][]byte{}}
	r := gin.New()
	r.POST("/login", a.Login)
	r.GET("/locker", a.Required, func(c *gin.Context) { c.String(200, "locker of "+c.GetString("user")) })
	r.Run(":8080")
}
