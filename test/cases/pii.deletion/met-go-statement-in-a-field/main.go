package main

import (
	"net/http"
	"os"
	"strconv"

	"github.com/jmoiron/sqlx"
	"github.com/knadh/goyesql/v2"
	goyesqlx "github.com/knadh/goyesql/v2/sqlx"
	"github.com/labstack/echo/v4"
	_ "github.com/lib/pq"
)

func main() {
	db := sqlx.MustConnect("postgres", os.Getenv("DATABASE_URL"))
	q := statements{}
	if err := goyesqlx.ScanToStruct(&q, goyesql.MustParseFile("queries.sql"), db); err != nil {
		panic(err)
	}
	s := &store{q: &q}
	e := echo.New()
	e.POST("/sailors", func(c echo.Context) error {
		return s.add(c.FormValue("email"), c.FormValue("full_name"))
	})
	e.DELETE("/sailors/:id", func(c echo.Context) error {
		id, err := strconv.Atoi(c.Param("id"))
		if err != nil {
			return c.NoContent(http.StatusBadRequest)
		}
		return s.remove(id)
	})
	e.Logger.Fatal(e.Start(":8080"))
}
