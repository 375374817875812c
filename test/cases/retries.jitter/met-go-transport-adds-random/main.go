package main

import (
	"io"
	"log"
	"net/http"
	"time"

	"example.com/vines/internal/httpx"
)

type server struct {
	soil *http.Client
}

func (s *server) moisture(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://soil.example.org/"+r.PathValue("row"), nil)
	resp, err := s.soil.Do(req)
	if err != nil {
		http.Error(w, "soil", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func main() {
	s := &server{soil: httpx.NewClient(4 * time.Second)}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /rows/{row}/moisture", s.moisture)
	srv := http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 20 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
