package main

import (
	"encoding/json"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/finch/geofence/internal/fence"
	"example.com/finch/geofence/internal/middleware"
)

var city = fence.Box{Min: fence.Point{Lat: 52.3, Lon: 13.1}, Max: fence.Point{Lat: 52.7, Lon: 13.8}}

func main() {
	r := chi.NewRouter()
	r.Use(middleware.NewLimiter(20, 40).Handler)
	r.Post("/v1/contains", func(w http.ResponseWriter, req *http.Request) {
		var p fence.Point
		if err := json.NewDecoder(req.Body).Decode(&p); err != nil {
			http.Error(w, "bad point", http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]bool{"inside": city.Contains(p)})
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
