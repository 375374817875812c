package main

import (
	"log/slog"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"

	"example.com/quarry/internal/httpx"
	"example.com/quarry/internal/scales"
)

func main() {
	sc := scales.Client{Base: os.Getenv("SCALES_URL"), HTTP: httpx.New()}

	e := echo.New()
	e.GET("/trucks/:id/load", func(c echo.Context) error {
		tonnes, err := sc.Tonnes(c.Request().Context(), c.Param("id"))
		if err != nil {
			slog.Error("scales", "truck", c.Param("id"), "err", err)
			return echo.NewHTTPError(http.StatusBadGateway)
		}
		return c.JSON(http.StatusOK, map[string]any{"truck": c.Param("id"), "tonnes": tonnes})
	})
	e.Logger.Fatal(e.Start(":8080"))
}

