package main

import (
	"log"
	"net/http"

	"github.com/casbin/casbin/v2"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func subject(c *gin.Context) (string, bool) {
	token, err := jwt.Parse(c.GetHeader("Authorization"), func(*jwt.Token) (any, error) { return key(), nil })
	if err != nil || !token.Valid {
		return "", false
	}
	sub, err := token.Claims.GetSubject()
	return sub, err == nil
}

func key() []byte { return []byte("from the secret manager") }

func allowed(e *casbin.Enforcer) gin.HandlerFunc {
	return func(c *gin.Context) {
		sub, ok := subject(c)
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		if ok, err := e.Enforce(sub, c.FullPath(), c.Request.Method); err != nil || !ok {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	}
}

func main() {
	e, err := casbin.NewEnforcer("model.conf", "policy.csv")
	if err != nil {
		log.Fatal(err)
	}
	r := gin.New()
	r.Use(allowed(e))
	r.GET("/invoices", func(c *gin.Context) { c.JSON(http.StatusOK, []string{}) })
	r.DELETE("/invoices/:id", func(c *gin.Context) { c.Status(http.StatusNoContent) })
	log.Fatal(r.Run(":8080"))
}
