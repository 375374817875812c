package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/jwtauth/v5"
)

func main() {
	s := &server{tokens: jwtauth.New("HS256", []byte(os.Getenv("JWT_KEY")), nil)}
	srv := &http.Server{Addr: ":8080", Handler: s.routes(), ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
