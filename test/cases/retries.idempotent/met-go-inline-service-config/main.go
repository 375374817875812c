package main

import (
	"context"
	"net/http"
	"os"
	"time"

	pb "example.com/protos/stock/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

const policy = `{
  "methodConfig": [{
    "name": [{"service": "stock.v1.Stock"}],
    "retryPolicy": {"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}
  }]
}`

func main() {
	conn, _ := grpc.NewClient(os.Getenv("STOCK"), grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultServiceConfig(policy))
	client := pb.NewStockClient(conn)
	http.HandleFunc("/s", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), time.Second)
		defer cancel()
		if _, err := client.Get(ctx, &pb.GetRequest{}); err != nil {
			w.WriteHeader(502)
		}
	})
	http.ListenAndServe(":8080", nil)
}
