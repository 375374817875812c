package main

import (
	"net/http"
	"time"

	"acme.dev/rhymes/server"
)

func main() {
	h := server.Router(func(w string) string { return w + "ing" })
	s := &http.Server{Addr: ":8080", Handler: h, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	s.ListenAndServe()
}
