package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"example.com/bookbinder/orders"
	"example.com/bookbinder/telemetry"
)

func main() {
	ctx := context.Background()
	shutdown, err := telemetry.Start(ctx)
	if err != nil {
		log.Fatal(err)
	}
	defer shutdown(ctx)

	store, err := orders.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}

	mux := http.NewServeMux()
	mux.HandleFunc("POST /orders", func(w http.ResponseWriter, r *http.Request) {
		var body struct{ Title, Leather string }
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		id, err := store.Add(r.Context(), body.Title, body.Leather)
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
		_ = json.NewEncoder(w).Encode(map[string]int64{"id": id})
	})

	srv := &http.Server{
		Addr:         ":8080",
		Handler:      otelhttp.NewHandler(mux, "bookbinder"),
		ReadTimeout:  5 * time.Second,
		WriteTimeout: 10 * time.Second,
	}
	log.Fatal(srv.ListenAndServe())
}
