package main

import (
	"context"

	pb "example.com/app/gen/users"
)

type users struct {
	pb.UnimplementedUsersServer
}

func (u *users) Find(ctx context.Context, in *pb.FindRequest) (*pb.User, error) {
	return &pb.User{Id: in.GetId()}, nil
}

func (u *users) Remove(ctx context.Context, in *pb.RemoveRequest) (*pb.Empty, error) {
	return &pb.Empty{}, nil
}
