package main

import (
	"log"
	"net/http"

	"example.com/larch/catalog/internal/api"
)

func main() {
	go func() { log.Fatal(http.ListenAndServe(":9090", api.Internal())) }()
	log.Fatal(http.ListenAndServe(":8080", api.Public()))
}
