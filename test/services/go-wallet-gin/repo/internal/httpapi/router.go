package httpapi

import (
	"net/http"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"
	"github.com/penglongli/gin-metrics/ginmetrics"
	"github.com/redis/go-redis/v9"
	"github.com/ulule/limiter/v3"
	mgin "github.com/ulule/limiter/v3/drivers/middleware/gin"
	sredis "github.com/ulule/limiter/v3/drivers/store/redis"
	"go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/config"
	"github.com/pebblepay/go-wallet-gin/internal/service"
	"github.com/pebblepay/go-wallet-gin/internal/store"
)

func NewRouter(cfg config.Config, log *zap.Logger, rdb *redis.Client, wallets *service.Wallets, repo *store.Repository) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()

	mon := ginmetrics.GetMonitor()
	mon.SetMetricPath("/metrics")
	mon.SetDuration([]float64{0.05, 0.1, 0.25, 0.5, 1, 2.5, 5})
	mon.Use(r)

	r.Use(
		gin.Recovery(),
		otelgin.Middleware("wallet"),
		requestid.New(),
		Deadline(cfg.RequestTimeout),
		AccessLog(log),
		Errors(),
	)
	r.GET("/healthz", func(c *gin.Context) { c.Status(http.StatusOK) })

	keys, err := keyfunc.NewDefault([]string{cfg.OIDCJWKSURL})
	if err != nil {
		log.Fatal("jwks unavailable", zap.Error(err))
	}
	auth := Authenticate(keys.Keyfunc, cfg.OIDCAudience)
	h := &Handlers{wallets: wallets, repo: repo}

	v1 := r.Group("/v1", auth, rateLimit(rdb, "pub", "120-M"))
	v1.POST("/customers", h.CreateCustomer)
	v1.GET("/customers/me", h.Me)
	v1.GET("/wallets", h.ListWallets)
	v1.GET("/wallets/:id", h.GetWallet)
	v1.POST("/transfers", h.CreateTransfer)
	v1.GET("/transfers/:id", h.GetTransfer)
	v1.POST("/payouts", h.CreatePayout)

	admin := v1.Group("/admin", RequireRole("wallet.admin"))
	admin.POST("/wallets/:id/freeze", h.FreezeWallet)

	internal := r.Group("/internal/v1", auth, RequireRole("service"), rateLimit(rdb, "int", "6000-M"))
	internal.GET("/wallets/:id/balance", h.Balance)
	return r
}

func rateLimit(rdb *redis.Client, prefix, formatted string) gin.HandlerFunc {
	rate, err := limiter.NewRateFromFormatted(formatted)
	if err != nil {
		panic(err)
	}
	st, err := sredis.NewStoreWithOptions(rdb, limiter.StoreOptions{Prefix: "rl:" + prefix})
	if err != nil {
		panic(err)
	}
	return mgin.NewMiddleware(limiter.New(st, rate), mgin.WithKeyGetter(func(c *gin.Context) string {
		return c.GetString(subjectKey)
	}))
}
