package main

import (
	"log"
	"net/http"

	vault "github.com/hashicorp/vault/api"
)

func main() {
	client, err := vault.NewClient(vault.DefaultConfig())
	if err != nil {
		log.Fatal(err)
	}
	s, err := client.Logical().Read("database/creds/ledger")
	if err != nil {
		log.Fatal(err)
	}
	user, pass := s.Data["username"].(string), s.Data["password"].(string)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { _, _ = user, pass })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
