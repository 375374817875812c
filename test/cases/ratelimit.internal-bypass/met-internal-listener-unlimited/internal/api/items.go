package api

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

var items = map[string]string{"a1": "Lamp", "a2": "Stool"}

func getItem(w http.ResponseWriter, r *http.Request) {
	name, ok := items[chi.URLParam(r, "id")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"name": name})
}

func listItems(w http.ResponseWriter, _ *http.Request) {
	_ = json.NewEncoder(w).Encode(items)
}
