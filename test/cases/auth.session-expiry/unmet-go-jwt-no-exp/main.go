package main

import (
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

type Claims struct {
	Name string `json:"name"`
	jwt.RegisteredClaims
}

var key, _ = os.ReadFile("/run/secrets/jwt")

func issue(name string) (string, error) {
	c := Claims{Name: name, RegisteredClaims: jwt.RegisteredClaims{Subject: name, IssuedAt: jwt.NewNumericDate(time.Now())}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func auth(c *gin.Context) {
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	t, err := jwt.ParseWithClaims(raw, &Claims{}, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil || !t.Valid {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func main() {
	users := map[string][]byte{}
	r := gin.New()
	r.POST("/login", func(c *gin.Context) {
		if bcrypt.CompareHashAndPassword(users[c.PostForm("name")], []byte(c.PostForm("password"))) != nil {
			c.Status(http.StatusUnauthorized)
			return
		}
		t, _ := issue(c.PostForm("name"))
		c.String(200, t)
	})
	r.GET("/weirs", auth, func(c *gin.Context) { c.JSON(200, []string{}) })
	r.Run()
}
