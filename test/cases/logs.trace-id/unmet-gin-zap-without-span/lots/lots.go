package lots

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

const places = 180

var (
	mu   sync.Mutex
	used = map[string]int{}
)

func Enter(logger *zap.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		lot := c.Param("lot")

		mu.Lock()
		defer mu.Unlock()
		if used[lot] >= places {
			logger.Warn("lot full", zap.String("lot", lot))
			c.Status(http.StatusConflict)
			return
		}
		used[lot]++
		logger.Info("car entered", zap.String("lot", lot), zap.Int("used", used[lot]))
		c.JSON(http.StatusCreated, gin.H{"left": places - used[lot]})
	}
}
