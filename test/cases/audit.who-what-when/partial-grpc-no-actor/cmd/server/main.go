package main

import (
	"context"
	"log"
	"net"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
	"google.golang.org/grpc"

	"example.com/waterworks/gen/valvesv1"
	"example.com/waterworks/internal/audit"
	"example.com/waterworks/internal/valves"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	lis, err := net.Listen("tcp", ":9090")
	if err != nil {
		log.Fatal(err)
	}
	srv := grpc.NewServer(grpc.UnaryInterceptor(audit.Unary(pool)))
	valvesv1.RegisterValvesServer(srv, &valves.Server{Pool: pool})
	log.Fatal(srv.Serve(lis))
}
