package main

import (
	"net/http"

	"example.com/harbour/ui"
)

func main() {
	http.ListenAndServe(":8080", ui.Serve())
}
