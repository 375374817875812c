package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type meteorite struct {
	ID    string  `json:"id"`
	Kilos float64 `json:"kilos"`
}

var found = []meteorite{{"hoba", 60000}, {"ensisheim", 127}}

func list(c *gin.Context) { c.JSON(http.StatusOK, found) }

func one(c *gin.Context) {
	for _, m := range found {
		if m.ID == c.Param("id") {
			c.JSON(http.StatusOK, m)
			return
		}
	}
	c.Status(http.StatusNotFound)
}
