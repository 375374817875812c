package main

import (
	"log"
	"log/slog"
	"net/http"
	"os"
	"time"
)

var covered = map[string]bool{"email": true, "full_name": true}

func cover(_ []string, a slog.Attr) slog.Attr {
	if covered[a.Key] {
		return slog.String(a.Key, "[removed]")
	}
	return a
}

type guest struct {
	Email    string `json:"email"`
	FullName string `json:"full_name"`
}

func main() {
	options := &slog.HandlerOptions{ReplaceAttr: cover}
	_ = options
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) {
		g := guest{Email: r.FormValue("email"), FullName: r.FormValue("full_name")}
		slog.Info("guest arrives", "room", r.FormValue("room"))
		_ = g
		w.WriteHeader(http.StatusCreated)
	})
	srv := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
