package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"
	"go.opentelemetry.io/contrib/instrumentation/github.com/labstack/echo/otelecho"

	"example.com/hammocks/internal/stock"
	"example.com/hammocks/internal/telemetry"
)

func main() {
	ctx := context.Background()
	stop, err := telemetry.Start(ctx)
	if err != nil {
		slog.Error("telemetry", "error", err)
		os.Exit(1)
	}
	defer stop(ctx)
	e := echo.New()
	e.Use(otelecho.Middleware("hammocks"))
	e.POST("/orders/:model", func(c echo.Context) error {
		if err := stock.Take(c.Request().Context(), os.Getenv("STOCK_URL"), c.Param("model")); err != nil {
			slog.Error("order refused", "model", c.Param("model"), "error", err)
			return c.NoContent(http.StatusBadGateway)
		}
		return c.NoContent(http.StatusCreated)
	})
	if err := e.Start(":8080"); err != nil {
		slog.Error("stopped", "error", err)
	}
}
