package main

import (
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func main() {
	client := &http.Client{Timeout: 2 * time.Second}
	rates := &upstream{base: os.Getenv("RATES_URL"), http: client, breaker: ratesBreaker()}
	limits := &upstream{base: os.Getenv("LIMITS_URL"), http: client, breaker: limitsBreaker()}

	proxy := func(u *upstream, prefix string) echo.HandlerFunc {
		return func(c echo.Context) error {
			body, err := u.get(c.Request().Context(), prefix+url.PathEscape(c.Param("id")))
			if err != nil {
				slog.Error("upstream", "path", c.Path(), "id", c.Param("id"), "err", err)
				return echo.NewHTTPError(http.StatusBadGateway)
			}
			return c.JSONBlob(http.StatusOK, body)
		}
	}

	e := echo.New()
	e.GET("/rates/:id", proxy(rates, "/currencies/"))
	e.GET("/limits/:id", proxy(limits, "/customers/"))
	e.GET("/metrics", echo.WrapHandler(promhttp.Handler()))
	e.Logger.Fatal(e.Start(":8080"))
}

