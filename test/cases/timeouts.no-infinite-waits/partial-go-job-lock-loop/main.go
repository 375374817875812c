package main

import (
	"net/http"
	"time"

	"acme.dev/search/index"
	"github.com/go-chi/chi/v5"
)

func main() {
	ix := index.New("/var/lib/index")
	go ix.ReindexForever()
	r := chi.NewRouter()
	r.Get("/search", func(w http.ResponseWriter, req *http.Request) {
		select {
		case hits := <-ix.Query(req.URL.Query().Get("q")):
			w.Write([]byte(hits))
		case <-time.After(2 * time.Second):
			http.Error(w, "busy", http.StatusServiceUnavailable)
		}
	})
	srv := &http.Server{
		Addr:              ":8080",
		Handler:           r,
		ReadHeaderTimeout: 3 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       60 * time.Second,
	}
	srv.ListenAndServe()
}
