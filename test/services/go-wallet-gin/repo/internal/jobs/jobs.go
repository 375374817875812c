package jobs

import (
	"context"
	"time"

	"github.com/hibiken/asynq"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/clients"
	obs "github.com/pebblepay/go-wallet-gin/internal/observability"
	"github.com/pebblepay/go-wallet-gin/internal/service"
)

const (
	typePayout  = "payout:execute"
	typeReceipt = "receipt:create"
)

type Dispatcher struct{ client *asynq.Client }

func NewDispatcher(c *asynq.Client) *Dispatcher { return &Dispatcher{client: c} }

func (d *Dispatcher) PayoutLater(ctx context.Context, id string) error {
	_, err := d.client.EnqueueContext(ctx, asynq.NewTask(typePayout, []byte(id)),
		asynq.Queue("payouts"), asynq.TaskID(id), asynq.MaxRetry(8), asynq.Timeout(45*time.Second))
	return err
}

func (d *Dispatcher) SendReceipt(ctx context.Context, id string) error {
	_, err := d.client.EnqueueContext(ctx, asynq.NewTask(typeReceipt, []byte(id)),
		asynq.Queue("default"), asynq.Timeout(20*time.Second))
	return err
}

func NewServer(opt asynq.RedisClientOpt, log *zap.Logger) *asynq.Server {
	return asynq.NewServer(opt, asynq.Config{
		Concurrency:     10,
		Queues:          map[string]int{"payouts": 6, "default": 4},
		ShutdownTimeout: 30 * time.Second,
		ErrorHandler: asynq.ErrorHandlerFunc(func(ctx context.Context, t *asynq.Task, err error) {
			n, _ := asynq.GetRetryCount(ctx)
			max, _ := asynq.GetMaxRetry(ctx)
			id, _ := asynq.GetTaskID(ctx)
			log.Error("task attempt failed", zap.String("task", t.Type()), zap.String("request_id", id),
				zap.Int("attempt", n), zap.Int("max", max), zap.Error(err))
		}),
	})
}

func NewMux(w *service.Wallets, log *zap.Logger) *asynq.ServeMux {
	mux := asynq.NewServeMux()
	mux.Use(taskContext(log))
	mux.HandleFunc(typePayout, func(ctx context.Context, t *asynq.Task) error {
		return w.ExecutePayout(ctx, string(t.Payload()))
	})
	mux.HandleFunc(typeReceipt, func(ctx context.Context, t *asynq.Task) error {
		return w.Receipt(ctx, string(t.Payload()))
	})
	return mux
}

func taskContext(log *zap.Logger) asynq.MiddlewareFunc {
	return func(next asynq.Handler) asynq.Handler {
		return asynq.HandlerFunc(func(ctx context.Context, t *asynq.Task) error {
			start := time.Now()
			id, _ := asynq.GetTaskID(ctx)
			l := log.With(zap.String("request_id", id), zap.String("task", t.Type()))
			err := next.ProcessTask(obs.Into(clients.WithRequestID(ctx, id), l), t)
			l.Info("task finished", zap.Duration("took", time.Since(start)), zap.Bool("ok", err == nil))
			return err
		})
	}
}
