package auth

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

type Auth struct {
	Key   []byte
	Users map[string][]byte
}

func (a Auth) Login(c *gin.Context) {
	name := c.PostForm("name")
	if bcrypt.CompareHashAndPassword(a.Users[name], []byte(c.PostForm("password"))) != nil {
		slog.Warn("login failed", "user", name, "ip", c.ClientIP())
		c.Status(http.StatusUnauthorized)
		return
	}
	t, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": name, "exp": time.Now().Add(time.Hour).Unix()}).SignedString(a.Key)
	c.String(200, t)
}

func (a Auth) Required(c *gin.Context) {
	t, err := jwt.Parse(c.GetHeader("X-Token"), func(*jwt.Token) (any, error) { return a.Key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	sub, _ := t.Claims.GetSubject()
	c.Set("user", sub)
}
