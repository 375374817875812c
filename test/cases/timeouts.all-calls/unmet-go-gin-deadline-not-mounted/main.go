package main

import (
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgxpool"

	"quay.dev/berths/limit"
)

func main() {
	pool, err := pgxpool.New(startContext(), os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	r := gin.New()
	r.GET("/berths/:id", func(c *gin.Context) {
		var name string
		if err := pool.QueryRow(c.Request.Context(), "select name from berth where id = $1", c.Param("id")).Scan(&name); err != nil {
			c.Status(http.StatusServiceUnavailable)
			return
		}
		c.String(http.StatusOK, name)
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	_ = srv.ListenAndServe()
	_ = limit.Note
}
