package main

import (
	"context"
	"log"
	"net"

	pb "example.com/meters/gen"
	"google.golang.org/grpc"
)

type server struct{ pb.UnimplementedMetersServer }

func (s *server) Put(ctx context.Context, req *pb.Reading) (*pb.Reply, error) {
	log.Printf("reading of %s", req.GetMeter())
	return &pb.Reply{}, nil
}

func main() {
	l, err := net.Listen("tcp", ":9090")
	if err != nil {
		log.Fatal(err)
	}
	g := grpc.NewServer()
	pb.RegisterMetersServer(g, &server{})
	log.Fatal(g.Serve(l))
}
