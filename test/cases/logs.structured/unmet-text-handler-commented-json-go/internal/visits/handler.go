package visits

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

type Visit struct {
	Animal string `json:"animal" binding:"required"`
	Vet    string `json:"vet" binding:"required"`
}

func Create(log *zap.SugaredLogger) gin.HandlerFunc {
	return func(c *gin.Context) {
		var v Visit
		if err := c.ShouldBindJSON(&v); err != nil {
			log.Warn(fmt.Sprintf("visit refused: %v", err))
			c.Status(http.StatusBadRequest)
			return
		}
		log.Infof("visit planned for %s with %s", v.Animal, v.Vet)
		c.JSON(http.StatusCreated, v)
	}
}
