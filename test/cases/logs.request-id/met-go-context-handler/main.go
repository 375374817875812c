package main

import (
	"io"
	"log/slog"
	"net/http"
	"os"
	"time"

	"acme.dev/wards/reqid"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	slog.SetDefault(slog.New(reqid.Wrap(slog.NewJSONHandler(os.Stdout, nil))))
	hc := &http.Client{Timeout: 3 * time.Second, Transport: reqid.Transport{Next: http.DefaultTransport}}
	r := chi.NewRouter()
	r.Use(middleware.RequestID)
	r.Get("/wards/{id}", func(w http.ResponseWriter, req *http.Request) {
		out, _ := http.NewRequestWithContext(req.Context(), "GET", os.Getenv("BEDS_URL")+"/"+chi.URLParam(req, "id"), nil)
		resp, err := hc.Do(out)
		if err != nil {
			slog.ErrorContext(req.Context(), "beds service failed", "err", err)
			w.WriteHeader(502)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
		slog.InfoContext(req.Context(), "ward served", "ward", chi.URLParam(req, "id"))
	})
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
