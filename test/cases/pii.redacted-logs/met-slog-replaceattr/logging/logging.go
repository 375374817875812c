package logging

import (
	"io"
	"log/slog"
	"strings"
)

var personal = map[string]bool{
	"name": true, "full_name": true, "email": true, "phone": true, "iban": true, "address": true,
}

func New(w io.Writer) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{ReplaceAttr: mask}))
}

func mask(_ []string, a slog.Attr) slog.Attr {
	if personal[strings.ToLower(a.Key)] {
		return slog.String(a.Key, "[redacted]")
	}
	return a
}
