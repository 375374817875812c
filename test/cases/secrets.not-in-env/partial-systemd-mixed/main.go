package main

import (
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	b, _ := os.ReadFile(filepath.Join(os.Getenv("CREDENTIALS_DIRECTORY"), "stripe"))
	password := os.Getenv("DB_PASSWORD")
	http.HandleFunc("/pay", func(w http.ResponseWriter, r *http.Request) { _, _ = b, password })
	http.ListenAndServe(":8080", nil)
}
