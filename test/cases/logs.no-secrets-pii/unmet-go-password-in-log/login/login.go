package login

import (
	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
	"golang.org/x/crypto/bcrypt"
)

type form struct {
	User     string `json:"user"`
	Password string `json:"password"`
}

func Handler(log *zap.Logger, hashes map[string][]byte) gin.HandlerFunc {
	return func(c *gin.Context) {
		var f form
		if err := c.BindJSON(&f); err != nil {
			return
		}
		if err := bcrypt.CompareHashAndPassword(hashes[f.User], []byte(f.Password)); err != nil {
			log.Warn("login rejected", zap.String("user", f.User), zap.String("password", f.Password))
			c.Status(401)
			return
		}
		log.Info("login ok", zap.String("user", f.User))
		c.Status(204)
	}
}
