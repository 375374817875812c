package main

import (
	"context"
	"os"
	"strconv"

	"acme.dev/tariffs/audit"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/labstack/echo/v4"
)

func main() {
	db, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	key, _ := os.ReadFile("/run/secrets/jwt")
	e := echo.New()
	e.Use(echojwt.JWT(key))
	e.PUT("/tariffs/:id/:cents", func(c echo.Context) error {
		ctx := c.Request().Context()
		actor, _ := c.Get("user").(*jwt.Token).Claims.GetSubject()
		cents, err := strconv.Atoi(c.Param("cents"))
		if err != nil {
			return c.NoContent(400)
		}
		return pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
			var old int
			if err := tx.QueryRow(ctx, "select cents from tariffs where id=$1 for update", c.Param("id")).Scan(&old); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, "update tariffs set cents=$1 where id=$2", cents, c.Param("id")); err != nil {
				return err
			}
			return audit.Write(ctx, tx, audit.Entry{Actor: actor, Action: "tariff.update", Object: c.Param("id"), Old: old, New: cents})
		})
	})
	e.Logger.Fatal(e.Start(":8080"))
}
