package main

import (
	"context"
	"log"
	"net"

	pb "example.com/members/gen"
	"google.golang.org/grpc"
)

type server struct{ pb.UnimplementedMembersServer }

func (s *server) Join(ctx context.Context, req *pb.JoinRequest) (*pb.JoinReply, error) {
	log.Printf("join %v", req)
	return &pb.JoinReply{}, nil
}

func main() {
	l, err := net.Listen("tcp", ":9090")
	if err != nil {
		log.Fatal(err)
	}
	g := grpc.NewServer()
	pb.RegisterMembersServer(g, &server{})
	log.Fatal(g.Serve(l))
}
