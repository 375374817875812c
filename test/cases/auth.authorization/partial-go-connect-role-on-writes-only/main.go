package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"connectrpc.com/authn"
	"github.com/golang-jwt/jwt/v5"

	"example.com/boats/gen/boats/v1/boatsv1connect"
)

func whoAsks(_ context.Context, r *http.Request) (any, error) {
	raw, ok := authn.BearerToken(r)
	if !ok {
		return nil, authn.Errorf("no token")
	}
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(os.Getenv("KEY")), nil })
	if err != nil {
		return nil, authn.Errorf("bad token")
	}
	return token.Claims, nil
}

func main() {
	api := http.NewServeMux()
	api.Handle(boatsv1connect.NewHarbourServiceHandler(&harbour{}))
	root := http.NewServeMux()
	root.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	root.Handle("/", authn.NewMiddleware(whoAsks).Wrap(api))
	srv := &http.Server{Addr: ":8080", Handler: root, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
