package main

import (
	"context"
	"os"

	"acme.dev/stalls/repo"
	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	db, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	stalls := repo.Cached(repo.SQL{DB: db, Query: "select row_to_json(s)::text from stalls s where id=$1"})
	owners := repo.Cached(repo.SQL{DB: db, Query: "select row_to_json(o)::text from owners o where id=$1"})
	serve := func(s repo.Stalls) gin.HandlerFunc {
		return func(c *gin.Context) {
			v, err := s.Get(c.Request.Context(), c.Param("id"))
			if err != nil {
				c.Status(404)
				return
			}
			c.Data(200, "application/json", []byte(v))
		}
	}
	r := gin.New()
	r.GET("/stalls/:id", serve(stalls))
	r.GET("/owners/:id", serve(owners))
	r.Run(":8080")
}
