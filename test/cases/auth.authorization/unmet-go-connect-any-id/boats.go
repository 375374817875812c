package main

import (
	"context"
	"errors"
	"net/http"

	"connectrpc.com/authn"
	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5/pgxpool"

	boatsv1 "example.com/boats/gen/boats/v1"
)

type harbour struct{ pool *pgxpool.Pool }

func master(ctx context.Context) error {
	if authn.GetInfo(ctx) != "harbour-master" {
		return connect.NewError(connect.CodePermissionDenied, errors.New("for the harbour master only"))
	}
	return nil
}

func (h *harbour) GetBoat(ctx context.Context, r *connect.Request[boatsv1.GetBoatRequest]) (*connect.Response[boatsv1.Boat], error) {
	var out boatsv1.Boat
	err := h.pool.QueryRow(ctx, "SELECT id, berth FROM boats WHERE id = $1", r.Msg.Id).Scan(&out.Id, &out.Berth)
	return connect.NewResponse(&out), err
}

func (h *harbour) SinkBoat(ctx context.Context, r *connect.Request[boatsv1.SinkBoatRequest]) (*connect.Response[boatsv1.Boat], error) {
	_, err := h.pool.Exec(ctx, "DELETE FROM boats WHERE id = $1", r.Msg.Id)
	return connect.NewResponse(&boatsv1.Boat{}), err
}

var _ http.Handler
