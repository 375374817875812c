package main

import (
	"log"
	"net/http"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func requireToken(keys keyfunc.Keyfunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		_, err := jwt.Parse(raw, keys.Keyfunc, jwt.WithAudience("meteorites"), jwt.WithExpirationRequired())
		if err != nil {
			log.Printf("token rejected: %v", err)
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}
