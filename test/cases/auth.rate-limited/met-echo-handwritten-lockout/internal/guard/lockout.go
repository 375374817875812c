package guard

import (
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/redis/go-redis/v9"
)

type Lockout struct {
	rdb    *redis.Client
	tries  int64
	window time.Duration
}

func NewLockout(rdb *redis.Client, tries int64, window time.Duration) *Lockout {
	return &Lockout{rdb: rdb, tries: tries, window: window}
}

func (l *Lockout) Middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ctx := c.Request().Context()
		key := "auth:" + c.Path() + ":" + c.RealIP()
		n, err := l.rdb.Incr(ctx, key).Result()
		if err != nil {
			return echo.NewHTTPError(http.StatusServiceUnavailable)
		}
		if n == 1 {
			l.rdb.Expire(ctx, key, l.window)
		}
		if n > l.tries {
			c.Response().Header().Set("Retry-After", strconv.Itoa(int(l.window.Seconds())))
			return echo.NewHTTPError(http.StatusTooManyRequests)
		}
		return next(c)
	}
}
