package main

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

var limiters sync.Map

func limiterFor(key string) *rate.Limiter {
	l, _ := limiters.LoadOrStore(key, rate.NewLimiter(10, 20))
	return l.(*rate.Limiter)
}

func quota() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !limiterFor(c.GetHeader("X-Api-Key")).Allow() {
			c.AbortWithStatusJSON(http.StatusTooManyRequests, gin.H{"error": "slow down"})
			return
		}
		c.Next()
	}
}

func main() {
	r := gin.New()
	r.Use(quota())
	r.GET("/reeds", func(c *gin.Context) { c.String(200, "reeds") })
	_ = r.Run()
}
