package main

import (
	"log/slog"
	"net/http"
	"os"
	"strconv"

	"example.com/payouts/internal/bank"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	client := bank.New(os.Getenv("BANK_URL"), os.Getenv("BANK_TOKEN"))
	http.HandleFunc("POST /payouts/{id}", func(w http.ResponseWriter, r *http.Request) {
		cents, err := strconv.ParseInt(r.FormValue("cents"), 10, 64)
		if err != nil {
			http.Error(w, "bad amount", http.StatusBadRequest)
			return
		}
		if err := client.Pay(r.Context(), r.PathValue("id"), cents); err != nil {
			slog.Error("payout failed", "payout", r.PathValue("id"), "error", err)
			http.Error(w, "bank unavailable", http.StatusBadGateway)
			return
		}
		slog.Info("payout sent", "payout", r.PathValue("id"), "cents", cents)
	})
	if err := http.ListenAndServe(":8080", nil); err != nil {
		slog.Error("stopped", "error", err)
	}
}
