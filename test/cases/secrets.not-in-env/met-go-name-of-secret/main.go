package main

import (
	"context"
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	ctx := context.Background()
	cfg, _ := config.LoadDefaultConfig(ctx)
	c := secretsmanager.NewFromConfig(cfg)
	out, _ := c.GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: aws.String(os.Getenv("DATABASE_SECRET"))})
	pool, _ := pgxpool.New(ctx, *out.SecretString)
	http.HandleFunc("/x", func(w http.ResponseWriter, r *http.Request) { pool.Exec(r.Context(), "select 1") })
	http.ListenAndServe(":8080", nil)
}
