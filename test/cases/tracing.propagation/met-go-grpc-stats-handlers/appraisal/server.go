package appraisal

import (
	"context"

	catalogpb "example.com/protos/catalog"
	stampspb "example.com/protos/stamps"
)

type Server struct {
	stampspb.UnimplementedAppraisalServer
	Catalog catalogpb.CatalogClient
}

func (s *Server) Appraise(ctx context.Context, req *stampspb.AppraiseRequest) (*stampspb.AppraiseReply, error) {
	entry, err := s.Catalog.Lookup(ctx, &catalogpb.LookupRequest{Number: req.GetNumber()})
	if err != nil {
		return nil, err
	}
	cents := entry.GetCents()
	if req.GetPostmarked() {
		cents /= 4
	}
	return &stampspb.AppraiseReply{Cents: cents}, nil
}
