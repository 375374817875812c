package main

import (
	"net/http"
	"os"
)

func main() {
	key, err := os.ReadFile("/secrets/stripe")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/pay", func(w http.ResponseWriter, r *http.Request) { _ = key })
	http.ListenAndServe(":8080", nil)
}
