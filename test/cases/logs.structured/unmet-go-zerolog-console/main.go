package main

import (
	"net/http"
	"os"
	"time"

	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
)

func main() {
	log.Logger = log.Output(zerolog.ConsoleWriter{Out: os.Stdout, TimeFormat: time.RFC3339}).Level(zerolog.InfoLevel)
	http.HandleFunc("POST /push", func(w http.ResponseWriter, r *http.Request) {
		log.Info().Str("channel", r.PathValue("channel")).Msg("pushed")
		w.WriteHeader(http.StatusAccepted)
	})
	log.Fatal().Err(http.ListenAndServe(":8080", nil)).Msg("stopped")
}
