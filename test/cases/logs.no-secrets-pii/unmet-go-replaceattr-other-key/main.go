package main

import (
	"net/http"
	"os"
	"log/slog"
)

var log = slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
	if a.Key == "password" {
		a.Value = slog.StringValue("***")
	}
	return a
}}))

func x(w http.ResponseWriter, r *http.Request) {
	log.Info("x", "email", r.FormValue("email"))
}

func main() {
	http.HandleFunc("/x", x)
	http.ListenAndServe(":1", nil)
}
