package reports

import (
	"context"
	"fmt"
	"log/slog"
	"net/smtp"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"gitlab.com/haulwright/fleet/internal/config"
	"gitlab.com/haulwright/fleet/internal/db"
)

const lockKey = 7_310_552

// Weekly mails the trip counts of the week. Only one process may send at a time.
func Weekly(ctx context.Context, cfg *config.Config, pool *pgxpool.Pool, q *db.Queries) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()

	for {
		var mine bool
		if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", lockKey).Scan(&mine); err != nil {
			return err
		}
		if mine {
			break
		}
		time.Sleep(5 * time.Second)
	}

	rows, err := q.TripsPerTenant(ctx)
	if err != nil {
		return fmt.Errorf("weekly report: %w", err)
	}
	var b strings.Builder
	b.WriteString("Subject: Trips of the week\r\n\r\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "%s: %d\r\n", r.Tenant, r.Trips)
	}
	host, _, _ := strings.Cut(cfg.SMTPAddr, ":")
	auth := smtp.PlainAuth("", "fleet", cfg.SMTPPassword, host)
	if err := smtp.SendMail(cfg.SMTPAddr, auth, "fleet@haulwright.example", []string{"operations@haulwright.example"}, []byte(b.String())); err != nil {
		slog.ErrorContext(ctx, "weekly report not sent", "error", err)
		return err
	}
	slog.InfoContext(ctx, "weekly report sent", "tenants", len(rows))
	return nil
}
