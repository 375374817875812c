package main

import (
	"fmt"
	"log"
	"net/http"
)

// TODO: zap.NewProduction()
func main() {
	http.HandleFunc("/orders", func(w http.ResponseWriter, r *http.Request) {
		log.Printf("order received from %s", r.RemoteAddr)
		if r.ContentLength == 0 {
			fmt.Println("empty order")
		}
		w.WriteHeader(http.StatusAccepted)
	})
	log.Println("listening")
	log.Fatal(http.ListenAndServe(":8080", nil))
}
