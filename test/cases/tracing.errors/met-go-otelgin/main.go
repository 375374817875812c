package main

import (
	"context"
	"database/sql"
	"net/http"
	"os"
	"time"

	"github.com/XSAM/otelsql"
	"github.com/gin-gonic/gin"
	_ "github.com/lib/pq"
	"go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

type server struct {
	db   *sql.DB
	http *http.Client
}

func (s *server) show(c *gin.Context) {
	var name string
	if err := s.db.QueryRowContext(c.Request.Context(), "select name from h where id = $1", c.Param("id")).Scan(&name); err != nil {
		c.AbortWithStatus(500)
		return
	}
	req, _ := http.NewRequestWithContext(c.Request.Context(), http.MethodGet, "http://stock.internal/"+name, nil)
	res, err := s.http.Do(req)
	if err != nil {
		c.AbortWithStatus(502)
		return
	}
	defer res.Body.Close()
	c.String(200, name)
}

func initTracing(ctx context.Context) (*sdktrace.TracerProvider, error) {
	exp, err := otlptracegrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	tp := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exp), sdktrace.WithSampler(sdktrace.ParentBased(sdktrace.TraceIDRatioBased(0.1))))
	otel.SetTracerProvider(tp)
	otel.SetTextMapPropagator(propagation.NewCompositeTextMapPropagator(propagation.TraceContext{}, propagation.Baggage{}))
	return tp, nil
}

func main() {
	ctx := context.Background()
	tp, err := initTracing(ctx)
	if err != nil {
		panic(err)
	}
	defer tp.Shutdown(ctx)
	db, err := otelsql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	s := &server{db: db, http: &http.Client{Timeout: 3 * time.Second, Transport: otelhttp.NewTransport(http.DefaultTransport)}}
	r := gin.New()
	r.Use(otelgin.Middleware("h"))
	r.GET("/h/:id", s.show)
	r.Run(":8080")
}
