package main

import (
	"context"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/labstack/echo/v4"

	"example.com/parking/internal/trail"
)

type tariff struct {
	CentsPerHour int `json:"centsPerHour"`
}

func main() {
	e := echo.New()
	db, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		e.Logger.Fatal(err)
	}
	e.PUT("/garages/:id/tariff", func(c echo.Context) error {
		var t tariff
		if err := c.Bind(&t); err != nil {
			return err
		}
		var before int
		err := db.QueryRow(c.Request().Context(),
			`UPDATE garages g SET cents_per_hour = $2 FROM garages o
			  WHERE g.id = $1 AND o.id = g.id RETURNING o.cents_per_hour`,
			c.Param("id"), t.CentsPerHour).Scan(&before)
		if err != nil {
			return err
		}
		err = trail.Write(trail.Entry{
			Actor:  c.Request().Header.Get("X-Auth-User"),
			Action: "garage.tariff",
			Object: c.Param("id"),
			Before: before,
			After:  t.CentsPerHour,
		})
		if err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
	e.Logger.Fatal(e.Start(":8080"))
}
