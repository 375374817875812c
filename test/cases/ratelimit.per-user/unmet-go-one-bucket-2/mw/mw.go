package mw

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

func Limit(l *rate.Limiter) gin.HandlerFunc {
	return func(c *gin.Context) {
		if !l.Allow() {
			c.AbortWithStatus(http.StatusTooManyRequests)
		}
	}
}

func APIKey(valid map[string]string) gin.HandlerFunc {
	return func(c *gin.Context) {
		tenant, ok := valid[c.GetHeader("X-Api-Key")]
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("tenant", tenant)
	}
}
