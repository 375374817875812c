package main

import (
	"log"
	"os"
	"time"

	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/redis/go-redis/v9"

	"example.com/coworking/internal/account"
	"example.com/coworking/internal/guard"
)

func main() {
	key, err := os.ReadFile("/run/secrets/jwt_key")
	if err != nil {
		log.Fatal(err)
	}
	rdb := redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")})
	h := account.NewHandler(key)

	e := echo.New()
	auth := e.Group("/auth", guard.NewLockout(rdb, 5, 15*time.Minute).Middleware)
	auth.POST("/login", h.Login)
	auth.POST("/refresh", h.Refresh)
	auth.POST("/reset", h.Reset)

	desks := e.Group("/desks", echojwt.WithConfig(echojwt.Config{SigningKey: key}))
	desks.GET("", h.Desks)
	log.Fatal(e.Start(":8080"))
}
