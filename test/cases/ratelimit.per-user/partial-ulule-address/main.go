package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"github.com/ulule/limiter/v3"
	mgin "github.com/ulule/limiter/v3/drivers/middleware/gin"
	"github.com/ulule/limiter/v3/drivers/store/memory"
)

func signedIn(c *gin.Context) {
	token, err := jwt.Parse(c.GetHeader("Authorization"), func(*jwt.Token) (any, error) { return []byte(os.Getenv("KEY")), nil })
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	sub, _ := token.Claims.GetSubject()
	c.Set("subject", sub)
}

func limit(formatted string) gin.HandlerFunc {
	rate, err := limiter.NewRateFromFormatted(formatted)
	if err != nil {
		panic(err)
	}
	return mgin.NewMiddleware(limiter.New(memory.NewStore(), rate))
}

func main() {
	r := gin.Default()
	api := r.Group("/v1", signedIn, limit("60-M"))
	api.GET("/bells", func(c *gin.Context) { c.JSON(200, gin.H{}) })
	inside := r.Group("/internal", signedIn, limit("6000-M"))
	inside.GET("/bells/count", func(c *gin.Context) { c.JSON(200, gin.H{}) })
	r.Run()
}
