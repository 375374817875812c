package main

import (
	"os"

	"acme.dev/menu/upstream"
	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/menu/:day", func(c echo.Context) error {
		b, err := upstream.Get(os.Getenv("KITCHEN_URL") + "/" + c.Param("day"))
		if err != nil {
			return err
		}
		return c.JSONBlob(200, b)
	})
	e.Logger.Fatal(e.Start(":8080"))
}
