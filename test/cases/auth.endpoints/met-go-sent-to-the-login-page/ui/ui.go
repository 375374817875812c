package ui

import "net/http"

func Serve() http.Handler {
	gate := &gate{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /berths", listBerths)
	mux.HandleFunc("POST /berths", addBerth)
	mux.HandleFunc("POST /berths/{id}/leave", leaveBerth)
	return gate.handle(mux)
}

func listBerths(w http.ResponseWriter, r *http.Request) { w.Write([]byte("berths")) }
func addBerth(w http.ResponseWriter, r *http.Request)   { w.Write([]byte("added")) }
func leaveBerth(w http.ResponseWriter, r *http.Request) { w.Write([]byte("left")) }
