package main

import (
	"io"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
)

func main() {
	hc := &http.Client{Timeout: 3 * time.Second}
	r := chi.NewRouter()
	r.Get("/works/{id}", func(w http.ResponseWriter, req *http.Request) {
		resp, err := hc.Get(os.Getenv("ARCHIVE_URL") + "/works/" + chi.URLParam(req, "id"))
		if err != nil {
			http.Error(w, "archive", 502)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
