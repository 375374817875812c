package kubernetes

import (
	"context"
	"fmt"
	"log"
)

type Ingress struct {
	Namespace string
	Secret    string
}

type store interface {
	Get(ctx context.Context, namespace, name string) ([]byte, error)
}

func load(ctx context.Context, s store, in Ingress) ([]byte, error) {
	log.Printf("loading secret %s/%s", in.Namespace, in.Secret)
	data, err := s.Get(ctx, in.Namespace, in.Secret)
	if err != nil {
		return nil, fmt.Errorf("failed to fetch secret %s/%s: %w", in.Namespace, in.Secret, err)
	}
	return data, nil
}
