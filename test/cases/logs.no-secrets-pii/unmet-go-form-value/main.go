package main

import (
	"log"
	"net/http"
)

func join(w http.ResponseWriter, r *http.Request) {
	pw := r.FormValue("password")
	log.Printf("trying %s", pw)
	w.WriteHeader(http.StatusAccepted)
}

func main() {
	http.HandleFunc("/members", join)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
