package main

import (
	"log"
	"net/http"
)

type guest struct {
	ID    int
	Email string
	Name  string
}

type desk struct{ current guest }

func (d *desk) greet(g *guest) {
	log.Printf("hello %d", g.ID)
	log.Printf("hello %s", g.Email)
	log.Printf("now at the desk: %s", d.current.Email)
	log.Printf("whole: %+v", g)
}

func main() {
	d := &desk{}
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) { d.greet(&guest{}) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
