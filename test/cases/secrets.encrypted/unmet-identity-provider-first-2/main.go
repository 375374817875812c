package main

import (
	"net/http"
	"os"
)

func main() {
	key := os.Getenv("STRIPE_SECRET_KEY")
	http.HandleFunc("/pay", func(w http.ResponseWriter, r *http.Request) { _ = key })
	http.ListenAndServe(":8080", nil)
}
