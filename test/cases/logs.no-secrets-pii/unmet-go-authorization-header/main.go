package main

import (
	"net/http"

	"github.com/rs/zerolog/log"
)

func main() {
	http.HandleFunc("/notes", func(w http.ResponseWriter, r *http.Request) {
		log.Debug().Str("auth", r.Header.Get("Authorization")).Msg("request")
	})
	http.ListenAndServe(":8080", nil)
}
