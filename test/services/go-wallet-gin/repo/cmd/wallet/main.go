package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/hibiken/asynq"
	"github.com/redis/go-redis/v9"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/clients"
	"github.com/pebblepay/go-wallet-gin/internal/config"
	"github.com/pebblepay/go-wallet-gin/internal/httpapi"
	"github.com/pebblepay/go-wallet-gin/internal/jobs"
	"github.com/pebblepay/go-wallet-gin/internal/observability"
	"github.com/pebblepay/go-wallet-gin/internal/service"
	"github.com/pebblepay/go-wallet-gin/internal/store"
)

func main() {
	cfg := config.MustLoad()
	log := observability.NewLogger(cfg.LogLevel)
	defer func() { _ = log.Sync() }()
	zap.ReplaceGlobals(log)

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	shutdownTracing, err := observability.StartTracing(ctx, cfg)
	if err != nil {
		log.Fatal("tracing start failed", zap.Error(err))
	}
	defer shutdownTracing(context.Background())

	db, err := store.Open(cfg)
	if err != nil {
		log.Fatal("database open failed", zap.Error(err))
	}
	repo := store.NewRepository(db)

	redisOpt := asynq.RedisClientOpt{
		Addr: cfg.RedisAddr, Password: cfg.RedisPassword,
		DialTimeout: 2 * time.Second, ReadTimeout: time.Second, WriteTimeout: time.Second,
	}
	rdb := redis.NewClient(&redis.Options{
		Addr: cfg.RedisAddr, Password: cfg.RedisPassword,
		DialTimeout: 2 * time.Second, ReadTimeout: time.Second, WriteTimeout: time.Second,
	})
	queue := asynq.NewClient(redisOpt)
	defer queue.Close()

	payouts := clients.NewPayoutClient(cfg, log)
	kyc := clients.NewKYCClient(cfg, log)
	wallets := service.NewWallets(repo, payouts, kyc, jobs.NewDispatcher(queue))

	if len(os.Args) > 1 && os.Args[1] == "worker" {
		if err := jobs.NewServer(redisOpt, log).Run(jobs.NewMux(wallets, log)); err != nil {
			log.Fatal("worker stopped", zap.Error(err))
		}
		return
	}

	srv := &http.Server{
		Addr:              cfg.HTTPAddr,
		Handler:           httpapi.NewRouter(cfg, log, rdb, wallets, repo),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      20 * time.Second,
		IdleTimeout:       90 * time.Second,
	}
	go func() {
		if err := srv.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) {
			log.Fatal("http server failed", zap.Error(err))
		}
	}()
	log.Info("wallet api started", zap.String("addr", cfg.HTTPAddr))

	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.Background(), 25*time.Second)
	defer cancel()
	if err := srv.Shutdown(drain); err != nil {
		log.Error("shutdown incomplete", zap.Error(err))
	}
}
