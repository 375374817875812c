package main

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"
)

var anthems = map[string]string{
	"fi": "Maamme",
	"no": "Ja, vi elsker dette landet",
	"se": "Du gamla, du fria",
}

func anthem(w http.ResponseWriter, r *http.Request) {
	title, ok := anthems[strings.ToLower(chi.URLParam(r, "country"))]
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]string{"title": title})
}
