package main

import (
	"encoding/json"
	"net/http"
	"time"
)

func main() {
	http.HandleFunc("POST /v1/translate", func(w http.ResponseWriter, r *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"account": r.Header.Get("x-account-id"), "text": ""})
	})
	s := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 20 * time.Second}
	_ = s.ListenAndServe()
}
