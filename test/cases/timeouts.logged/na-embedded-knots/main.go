package main

import (
	_ "embed"
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"time"
)

//go:embed knots.json
var raw []byte

type knot struct {
	Name string `json:"name"`
	Use  string `json:"use"`
}

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	var knots map[string]knot
	if err := json.Unmarshal(raw, &knots); err != nil {
		slog.Error("knots", "err", err)
		os.Exit(1)
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /knots/{id}", func(w http.ResponseWriter, r *http.Request) {
		k, ok := knots[r.PathValue("id")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(k)
	})

	srv := &http.Server{
		Addr:         ":8080",
		Handler:      http.TimeoutHandler(mux, 2*time.Second, "too slow"),
		ReadTimeout:  3 * time.Second,
		WriteTimeout: 5 * time.Second,
	}
	slog.Error("server", "err", srv.ListenAndServe())
}
