package main

import (
	"encoding/json"
	"net/http"
	"strconv"
	"time"
)

var factor = map[string]float64{"acre": 0.404686, "morgen": 0.25, "tsubo": 0.000330579}

func main() {
	http.HandleFunc("/hectares", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.ParseFloat(r.URL.Query().Get("n"), 64)
		f, ok := factor[r.URL.Query().Get("unit")]
		if err != nil || !ok {
			http.Error(w, "unknown", http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]float64{"ha": n * f})
	})
	s := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	_ = s.ListenAndServe()
}
