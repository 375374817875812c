package main

import (
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

func limit() gin.HandlerFunc {
	var mu sync.Mutex
	callers := map[string]*rate.Limiter{}
	return func(c *gin.Context) {
		mu.Lock()
		l, ok := callers[c.ClientIP()]
		if !ok {
			l = rate.NewLimiter(rate.Every(time.Second), 30)
			callers[c.ClientIP()] = l
		}
		mu.Unlock()
		if !l.Allow() {
			c.AbortWithStatus(http.StatusTooManyRequests)
			return
		}
		c.Next()
	}
}

func main() {
	r := gin.New()
	r.Use(gin.Recovery(), limit())
	r.GET("/firings/:day", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"day": c.Param("day"), "cones": []int{6, 10}})
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		panic(err)
	}
}
