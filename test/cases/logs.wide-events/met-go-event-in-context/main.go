package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"

	"acme/apiary/wide"
)

type harvest struct {
	Hive  string  `json:"hive"`
	Kilos float64 `json:"kilos"`
}

func record(w http.ResponseWriter, r *http.Request) {
	var h harvest
	if err := json.NewDecoder(r.Body).Decode(&h); err != nil {
		http.Error(w, "bad body", http.StatusBadRequest)
		return
	}
	wide.Add(r.Context(), slog.String("hive_id", h.Hive), slog.Float64("kilos", h.Kilos))
	w.WriteHeader(http.StatusCreated)
}

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	mux := http.NewServeMux()
	mux.HandleFunc("POST /harvests", record)
	http.ListenAndServe(":8080", wide.Middleware(mux))
}
