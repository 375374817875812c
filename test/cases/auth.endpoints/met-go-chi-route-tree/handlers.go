package main

import "net/http"

func (s *server) health(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }
func (s *server) orders(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("[]")) }
func (s *server) change(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) }
func (s *server) remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
