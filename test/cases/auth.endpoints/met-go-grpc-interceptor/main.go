package main

import (
	"context"
	"log"
	"net"
	"os"

	pb "example.com/app/gen/users"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func authenticate(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	if keys := md.Get("authorization"); len(keys) == 0 || keys[0] != os.Getenv("KEY") {
		return nil, status.Error(codes.Unauthenticated, "unknown key")
	}
	return next(ctx, req)
}

func main() {
	listener, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer(grpc.ChainUnaryInterceptor(authenticate))
	pb.RegisterUsersServer(server, &users{})
	log.Fatal(server.Serve(listener))
}
