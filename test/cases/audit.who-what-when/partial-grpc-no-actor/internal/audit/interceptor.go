package audit

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

func Unary(pool *pgxpool.Pool) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		resp, err := next(ctx, req)
		if err != nil {
			return nil, err
		}
		body, err := protojson.Marshal(req.(proto.Message))
		if err != nil {
			return nil, fmt.Errorf("audit body: %w", err)
		}
		_, err = pool.Exec(ctx, `INSERT INTO changes (action, object, at) VALUES ($1, $2, now())`, info.FullMethod, body)
		return resp, err
	}
}
