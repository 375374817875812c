package main

import (
	"log/slog"
	"net/http"
	"net/url"
)

type config struct{ Cache string }

type server struct{ config config }

func (s *server) open() (string, error) {
	address, err := url.Parse(s.config.Cache)
	if err != nil {
		return "", err
	}
	return address.Host, nil
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := s.open(); err != nil {
		slog.Warn("cache is offline", "server", s.config.Cache)
	}
}

func main() {
	http.ListenAndServe(":8080", &server{config{Cache: "redis://cache:6379"}})
}
