package limit

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"
)

// Requests ends the context of each request after d.
func Requests(d time.Duration) gin.HandlerFunc {
	return func(c *gin.Context) {
		ctx, cancel := context.WithTimeout(c.Request.Context(), d)
		defer cancel()
		c.Request = c.Request.WithContext(ctx)
		c.Next()
	}
}
