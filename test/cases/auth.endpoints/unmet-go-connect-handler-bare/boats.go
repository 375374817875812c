package main

import (
	"context"

	"connectrpc.com/connect"

	boatsv1 "example.com/boats/gen/boats/v1"
)

type harbour struct{ boats map[string]*boatsv1.Boat }

func (h *harbour) GetBoat(ctx context.Context, r *connect.Request[boatsv1.GetBoatRequest]) (*connect.Response[boatsv1.Boat], error) {
	return connect.NewResponse(h.boats[r.Msg.Id]), nil
}

func (h *harbour) MoorBoat(ctx context.Context, r *connect.Request[boatsv1.MoorBoatRequest]) (*connect.Response[boatsv1.Boat], error) {
	h.boats[r.Msg.Id] = &boatsv1.Boat{Id: r.Msg.Id, Berth: r.Msg.Berth}
	return connect.NewResponse(h.boats[r.Msg.Id]), nil
}
