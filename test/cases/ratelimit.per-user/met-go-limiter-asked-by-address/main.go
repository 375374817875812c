package main

import (
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/store/memory"
)

func limited(counts *limiter.Limiter) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			state, err := counts.Get(c.Request().Context(), "ip_"+c.RealIP())
			if err != nil {
				return err
			}
			head := c.Response().Header()
			head.Set("X-RateLimit-Limit", strconv.FormatInt(state.Limit, 10))
			head.Set("X-RateLimit-Remaining", strconv.FormatInt(state.Remaining, 10))
			head.Set("X-RateLimit-Reset", strconv.FormatInt(state.Reset, 10))
			if state.Reached {
				return echo.NewHTTPError(http.StatusTooManyRequests, "slow down")
			}
			return next(c)
		}
	}
}

func fonts(c echo.Context) error { return c.String(http.StatusOK, "serif") }

func main() {
	e := echo.New()
	counts := limiter.New(memory.NewStore(), limiter.Rate{Period: time.Minute, Limit: 60})
	e.Use(limited(counts))
	e.GET("/catalog", fonts)
	e.GET("/catalog/:family", fonts)
	e.Start(":8080")
}
