package main

import (
	"database/sql"
	"os"
)

func main() {
	password, err := os.ReadFile("/run/secrets/db-password")
	if err != nil {
		panic(err)
	}
	_, _ = sql.Open("pgx", "host=db user=quay password="+string(password))
}
