package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"

	"rinks.app/booking/internal/ice"
	"rinks.app/booking/internal/outbound"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	sensor := ice.Sensor{HTTP: outbound.Client(log), Base: os.Getenv("SENSOR_URL")}
	r := chi.NewRouter()
	r.Get("/rinks/{rink}", func(w http.ResponseWriter, req *http.Request) {
		cm, err := sensor.Thickness(req.Context(), chi.URLParam(req, "rink"))
		if err != nil {
			http.Error(w, "sensor unavailable", http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]float64{"cm": cm})
	})
	log.Error("stopped", "err", http.ListenAndServe(":8080", r))
}
