package main

import (
	"net/http"
	"os"

	"example.com/stock"
)

func main() {
	s, err := stock.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/crates", func(w http.ResponseWriter, r *http.Request) {
		c := &stock.Crate{}
		if err := s.Put(r.Context(), c); err == nil {
			_ = s.Move(r.Context(), c, "a")
		}
	})
	http.ListenAndServe(":8080", nil)
}
