package valves

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/waterworks/gen/valvesv1"
)

type Server struct {
	valvesv1.UnimplementedValvesServer
	Pool *pgxpool.Pool
}

func (s *Server) SetOpening(ctx context.Context, r *valvesv1.SetOpeningRequest) (*valvesv1.SetOpeningReply, error) {
	_, err := s.Pool.Exec(ctx, `UPDATE valves SET percent = $2 WHERE id = $1`, r.ValveId, r.Percent)
	return &valvesv1.SetOpeningReply{}, err
}

func (s *Server) Retire(ctx context.Context, r *valvesv1.RetireRequest) (*valvesv1.RetireReply, error) {
	_, err := s.Pool.Exec(ctx, `UPDATE valves SET retired = true WHERE id = $1`, r.ValveId)
	return &valvesv1.RetireReply{}, err
}
