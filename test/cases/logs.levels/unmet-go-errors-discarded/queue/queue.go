package queue

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"time"
)

type Mail struct{ To, Subject, Body string }

var hc = &http.Client{Timeout: 4 * time.Second}

func Store(m Mail) {
	b, _ := json.Marshal(m)
	_ = os.WriteFile("/var/spool/mailer/"+time.Now().Format("150405.000"), b, 0o600)
	slog.Info("mail stored")
}

func Send(m Mail) bool {
	resp, err := hc.Post(os.Getenv("RELAY_URL"), "text/plain", strings.NewReader(m.Body))
	if err != nil {
		return false
	}
	resp.Body.Close()
	slog.Info("mail sent", "status", resp.StatusCode)
	return true
}
