package main

import (
	"log"
	"net/http"
	"time"
)

func main() {
	http.HandleFunc("GET /results/{code}", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFile(w, r, "/results/"+r.PathValue("code")+".pdf")
	})
	srv := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
