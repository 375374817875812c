package main

import (
	"io"
	"net/http"
	"os"
	"time"

	"acme.dev/skills/upstream"
	"github.com/go-chi/chi/v5"
)

func main() {
	hc := upstream.New()
	r := chi.NewRouter()
	r.Get("/skills/{id}", func(w http.ResponseWriter, req *http.Request) {
		resp, err := hc.Get(os.Getenv("SKILLS_URL") + "/" + chi.URLParam(req, "id"))
		if err != nil {
			http.Error(w, "upstream", 502)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	s := &http.Server{Addr: ":8080", Handler: r, WriteTimeout: 20 * time.Second}
	s.ListenAndServe()
}
