package main

import (
	"context"
	"log"
	"log/slog"
	"net/http"
	"os"
	"time"

	"acme.dev/kilns/tracing"
	"go.opentelemetry.io/otel"
)

func load(ctx context.Context, id string) ([]byte, error) {
	_, span := otel.Tracer("kilns").Start(ctx, "load profile")
	defer span.End()
	return os.ReadFile("/data/profiles/" + id)
}

func main() {
	if err := tracing.Start(context.Background()); err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /profiles/{id}", func(w http.ResponseWriter, r *http.Request) {
		b, err := load(r.Context(), r.PathValue("id"))
		if err != nil {
			slog.Error("profile not readable", "err", err)
			http.Error(w, "profile", 500)
			return
		}
		w.Write(b)
	})
	s := &http.Server{Addr: ":8080", Handler: tracing.Middleware(mux), ReadTimeout: 5 * time.Second}
	log.Fatal(s.ListenAndServe())
}
