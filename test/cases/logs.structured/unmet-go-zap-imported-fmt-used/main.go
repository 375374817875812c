package main

import (
	"fmt"
	"log"
	"net/http"
	"time"

	"acme.dev/kiosk/obs"
	"github.com/go-chi/chi/v5"
)

func main() {
	_ = obs.Logger()
	r := chi.NewRouter()
	r.Post("/orders/{item}", func(w http.ResponseWriter, req *http.Request) {
		item := chi.URLParam(req, "item")
		fmt.Println("order received", item)
		if item == "" {
			log.Printf("order rejected: empty item")
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		fmt.Printf("order %s placed at %s\n", item, time.Now())
		w.WriteHeader(http.StatusCreated)
	})
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	log.Fatal(s.ListenAndServe())
}
