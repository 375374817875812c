package main

import (
	"log/slog"
	"net/http"
	"os"
)

func main() {
	logger := newLogger(slog.LevelInfo)
	http.HandleFunc("/orders", func(w http.ResponseWriter, r *http.Request) {
		logger.Info("order received", "method", r.Method, "bytes", r.ContentLength)
		w.WriteHeader(http.StatusAccepted)
	})
	if err := http.ListenAndServe(":8080", nil); err != nil {
		logger.Error("server stopped", "error", err)
		os.Exit(1)
	}
}
