package main

import (
	"errors"
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
	"golang.org/x/time/rate"
)

var ErrTooFast = errors.New("too fast")

type visitors struct {
	mu  sync.Mutex
	all map[string]*rate.Limiter
}

func (v *visitors) of(ip string) *rate.Limiter {
	v.mu.Lock()
	defer v.mu.Unlock()
	l, ok := v.all[ip]
	if !ok {
		l = rate.NewLimiter(5, 20)
		v.all[ip] = l
	}
	return l
}

func (v *visitors) limit(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !v.of(c.RealIP()).Allow() {
			return ErrTooFast
		}
		return next(c)
	}
}

func answer(err error, c echo.Context) {
	if errors.Is(err, ErrTooFast) {
		_ = c.JSON(http.StatusTooManyRequests, map[string]string{"error": "slow down"})
		return
	}
	_ = c.JSON(http.StatusInternalServerError, map[string]string{"error": "internal"})
}

func main() {
	e := echo.New()
	e.HTTPErrorHandler = answer
	v := &visitors{all: map[string]*rate.Limiter{}}
	e.Use(v.limit)
	e.GET("/reeds", func(c echo.Context) error { return c.String(http.StatusOK, "reeds") })
	e.Logger.Fatal(e.Start(":8080"))
}
