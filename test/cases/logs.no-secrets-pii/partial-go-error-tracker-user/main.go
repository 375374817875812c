package main

import (
	"github.com/getsentry/sentry-go"
	"log"
	"net/http"
)

func join(w http.ResponseWriter, r *http.Request) {
	who := r.FormValue("email")
	sentry.ConfigureScope(func(s *sentry.Scope) { s.SetUser(sentry.User{Email: who}) })
	w.WriteHeader(http.StatusAccepted)
}

func main() {
	http.HandleFunc("/members", join)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
