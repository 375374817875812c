package main

import (
	"context"
	"io"
	"log"
	"net/http"
	"os"
	"time"

	"acme.dev/quays/telemetry"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

func main() {
	stop, err := telemetry.Start(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	defer stop(context.Background())
	hc := telemetry.Client()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /quays/{id}", func(w http.ResponseWriter, r *http.Request) {
		req, _ := http.NewRequestWithContext(r.Context(), "GET", os.Getenv("AIS_URL")+"/"+r.PathValue("id"), nil)
		resp, err := hc.Do(req)
		if err != nil {
			http.Error(w, "ais", 502)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	s := &http.Server{Addr: ":8080", Handler: otelhttp.NewHandler(mux, "quays"), ReadTimeout: 5 * time.Second}
	log.Fatal(s.ListenAndServe())
}
