package main

import (
	"net/http"

	"go.uber.org/zap"
)

func main() {
	log, err := zap.NewProduction()
	if err != nil {
		panic(err)
	}
	http.Handle("POST /login", login(log))
	log.Fatal("stopped", zap.Error(http.ListenAndServe(":8080", nil)))
}
