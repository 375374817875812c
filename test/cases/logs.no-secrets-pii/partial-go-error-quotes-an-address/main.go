package main

import (
	"fmt"
	"log"
	"net/http"
)

type guest struct {
	ID    int
	Email string
}

func invite(g guest) error {
	if g.ID == 0 {
		return fmt.Errorf("cannot invite %s", g.Email)
	}
	return nil
}

func main() {
	http.HandleFunc("POST /invitations", func(w http.ResponseWriter, r *http.Request) {
		if err := invite(guest{}); err != nil {
			log.Print(err)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
