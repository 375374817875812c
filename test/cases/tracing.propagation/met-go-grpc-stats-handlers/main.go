package main

import (
	"context"
	"log"
	"net"
	"os"

	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	catalogpb "example.com/protos/catalog"
	stampspb "example.com/protos/stamps"
	"example.com/stamps/appraisal"
	"example.com/stamps/tracing"
)

func main() {
	ctx := context.Background()
	shutdown, err := tracing.Start(ctx, "stamps")
	if err != nil {
		log.Fatal(err)
	}
	defer shutdown(ctx)

	conn, err := grpc.NewClient(os.Getenv("CATALOG_ADDR"),
		grpc.WithTransportCredentials(credentials.NewTLS(nil)),
		grpc.WithStatsHandler(otelgrpc.NewClientHandler()),
	)
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()

	listener, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	srv := grpc.NewServer(grpc.StatsHandler(otelgrpc.NewServerHandler()))
	stampspb.RegisterAppraisalServer(srv, &appraisal.Server{Catalog: catalogpb.NewCatalogClient(conn)})
	log.Fatal(srv.Serve(listener))
}
