package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"time"

	"postbox.dev/labels/internal/depot"
)

func main() {
	c := depot.Client{HTTP: &http.Client{Timeout: 2 * time.Second}, Base: os.Getenv("DEPOT_URL")}
	http.HandleFunc("GET /depots/{zip}", func(w http.ResponseWriter, r *http.Request) {
		d, err := c.Nearest(r.Context(), r.PathValue("zip"))
		if err != nil {
			slog.ErrorContext(r.Context(), "depot", "err", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(d)
	})
	slog.Error("stopped", "err", http.ListenAndServe(":8080", nil))
}
