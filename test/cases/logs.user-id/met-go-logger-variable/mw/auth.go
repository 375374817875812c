package mw

import (
	"log/slog"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	Tenant string `json:"tenant"`
	jwt.RegisteredClaims
}

func Auth(key []byte) gin.HandlerFunc {
	return func(c *gin.Context) {
		var cl claims
		_, err := jwt.ParseWithClaims(c.GetHeader("X-Token"), &cl, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
		if err != nil {
			c.AbortWithStatus(401)
			return
		}
		c.Set("user", cl.Subject)
		c.Set("log", slog.Default().With("user_id", cl.Subject, "tenant_id", cl.Tenant))
	}
}

func Log(c *gin.Context) *slog.Logger { return c.MustGet("log").(*slog.Logger) }
