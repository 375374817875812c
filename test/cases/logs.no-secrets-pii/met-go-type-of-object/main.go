package main

import (
	"log"
	"net/http"
)

type Member struct{ ID, Email string }

func join(w http.ResponseWriter, r *http.Request) {
	m := Member{r.FormValue("id"), r.FormValue("email")}
	log.Printf("joined: %T", m)
	log.Printf("member %s", m.ID)
	w.WriteHeader(http.StatusAccepted)
}

func main() {
	http.HandleFunc("/members", join)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
