package main

import (
	"context"
	"encoding/csv"
	"log"
	"os"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Minute)
	defer cancel()

	dsn, err := os.ReadFile("/run/secrets/dsn")
	if err != nil {
		log.Fatal(err)
	}
	conn, err := pgx.Connect(ctx, strings.TrimSpace(string(dsn)))
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close(context.Background())

	rows, err := conn.Query(ctx, "select number, holder from deeds where changed_at > now() - interval '1 day'")
	if err != nil {
		log.Fatal(err)
	}
	out := csv.NewWriter(os.Stdout)
	for rows.Next() {
		var number, holder string
		if err := rows.Scan(&number, &holder); err != nil {
			log.Fatal(err)
		}
		_ = out.Write([]string{number, holder})
	}
	out.Flush()
	if err := rows.Err(); err != nil {
		log.Fatal(err)
	}
}
