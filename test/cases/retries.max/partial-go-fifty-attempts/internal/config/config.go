package config

import "time"

const (
	FontAttempts uint = 50
	FontDelay         = 100 * time.Millisecond
	FontMaxDelay      = 2 * time.Second
	FontTimeout       = 3 * time.Second
)
