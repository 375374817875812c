package catalogue

import (
	"context"
	_ "embed"
	"time"

	cataloguepb "example.com/protos/catalogue/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

//go:embed service_config.json
var serviceConfig string

type Client struct {
	rpc cataloguepb.CatalogueClient
}

func Dial(target string, creds credentials.TransportCredentials) (*Client, error) {
	conn, err := grpc.NewClient(target,
		grpc.WithTransportCredentials(creds),
		grpc.WithDefaultServiceConfig(serviceConfig),
	)
	if err != nil {
		return nil, err
	}
	return &Client{rpc: cataloguepb.NewCatalogueClient(conn)}, nil
}

func (c *Client) Title(ctx context.Context, sku string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	product, err := c.rpc.GetProduct(ctx, &cataloguepb.GetProductRequest{Sku: sku})
	return product.GetTitle(), err
}

func (c *Client) Related(ctx context.Context, sku string) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	list, err := c.rpc.ListRelated(ctx, &cataloguepb.ListRelatedRequest{Sku: sku})
	return list.GetSkus(), err
}
