package sailings

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

type Sailing struct {
	ID     string `json:"id"`
	From   string `json:"from"`
	To     string `json:"to"`
	Leaves string `json:"leaves"`
}

var table = []Sailing{
	{"k1", "Kiel", "Oslo", "14:00"},
	{"k2", "Kiel", "Klaipeda", "22:00"},
}

func List(c echo.Context) error {
	return c.JSON(http.StatusOK, table)
}

func Get(c echo.Context) error {
	for _, s := range table {
		if s.ID == c.Param("id") {
			return c.JSON(http.StatusOK, s)
		}
	}
	return echo.ErrNotFound
}
