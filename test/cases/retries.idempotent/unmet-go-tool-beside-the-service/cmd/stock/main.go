package main

import (
	"io"
	"net/http"
	"os"
)

func price(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get(os.Getenv("PRICES_URL") + "/price")
	if err != nil {
		http.Error(w, "prices", http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	io.Copy(w, answer.Body)
}

func main() {
	http.HandleFunc("GET /price", price)
	http.ListenAndServe(":8080", nil)
}
