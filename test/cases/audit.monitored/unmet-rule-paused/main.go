package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type limit struct {
	Cents int64 `json:"cents" binding:"required"`
}

func setLimit(db *pgxpool.Pool) gin.HandlerFunc {
	return func(c *gin.Context) {
		var body limit
		if err := c.ShouldBindJSON(&body); err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		ctx := c.Request.Context()
		err := pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
			var before int64
			err := tx.QueryRow(ctx, "SELECT limit_cents FROM cards WHERE id = $1 FOR UPDATE", c.Param("id")).Scan(&before)
			if err != nil {
				return err
			}
			if _, err = tx.Exec(ctx, "UPDATE cards SET limit_cents = $2 WHERE id = $1", c.Param("id"), body.Cents); err != nil {
				return err
			}
			_, err = tx.Exec(ctx,
				"INSERT INTO audit_events (actor, action, card_id, before, after) VALUES ($1, 'card.limit', $2, $3, $4)",
				c.GetHeader("X-Auth-User"), c.Param("id"), strconv.FormatInt(before, 10), strconv.FormatInt(body.Cents, 10))
			return err
		})
		if err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		c.Status(http.StatusNoContent)
	}
}

func main() {
	db, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	r := gin.New()
	r.PUT("/cards/:id/limit", setLimit(db))
	log.Fatal(r.Run(":8080"))
}
