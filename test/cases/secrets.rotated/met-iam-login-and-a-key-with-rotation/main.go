package main

import (
	"context"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"cloud.google.com/go/cloudsqlconn"
	secretmanager "cloud.google.com/go/secretmanager/apiv1"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	ctx := context.Background()
	manager, err := secretmanager.NewClient(ctx)
	if err != nil {
		log.Fatal(err)
	}
	feed, err := manager.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: os.Getenv("FEED_SECRET")})
	if err != nil {
		log.Fatal(err)
	}
	defer log.Println(len(feed.Payload.Data))
	dialer, err := cloudsqlconn.NewDialer(ctx, cloudsqlconn.WithIAMAuthN())
	if err != nil {
		log.Fatal(err)
	}
	config, err := pgxpool.ParseConfig("user=quotes dbname=quotes")
	if err != nil {
		log.Fatal(err)
	}
	config.ConnConfig.DialFunc = func(ctx context.Context, _, _ string) (net.Conn, error) { return dialer.Dial(ctx, os.Getenv("INSTANCE")) }
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /readers", func(w http.ResponseWriter, r *http.Request) {
		if _, err := pool.Exec(r.Context(), "INSERT INTO readers (email) VALUES ($1)", r.FormValue("email")); err != nil {
			http.Error(w, "not stored", http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
