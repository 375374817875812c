package main

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

var stock = map[string]int{"04010606": 12, "00999831": 0}

func main() {
	e := echo.New()
	e.Server.ReadTimeout = 5 * time.Second
	e.Server.WriteTimeout = 5 * time.Second
	e.GET("/healthz", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	e.GET("/stock/:pzn", func(c echo.Context) error {
		n, ok := stock[c.Param("pzn")]
		if !ok {
			return c.NoContent(http.StatusNotFound)
		}
		return c.JSON(http.StatusOK, map[string]int{"packs": n})
	})
	e.Logger.Fatal(e.Start(":8080"))
}
