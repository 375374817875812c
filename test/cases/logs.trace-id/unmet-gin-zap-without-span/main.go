package main

import (
	"context"

	"github.com/gin-gonic/gin"
	"go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin"
	"go.uber.org/zap"

	"example.com/parking/lots"
	"example.com/parking/telemetry"
)

func main() {
	logger := zap.Must(zap.NewProduction())
	defer logger.Sync()

	shutdown, err := telemetry.Start(context.Background())
	if err != nil {
		logger.Fatal("tracing", zap.Error(err))
	}
	defer shutdown(context.Background())

	r := gin.New()
	r.Use(gin.Recovery(), otelgin.Middleware("parking"))
	r.POST("/lots/:lot/entries", lots.Enter(logger))

	if err := r.Run(":8080"); err != nil {
		logger.Fatal("server", zap.Error(err))
	}
}
