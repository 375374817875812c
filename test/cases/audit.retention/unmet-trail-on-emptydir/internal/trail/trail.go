package trail

import (
	"encoding/json"
	"sync"
	"time"

	"gopkg.in/natefinch/lumberjack.v2"
)

type Entry struct {
	At     time.Time `json:"at"`
	Actor  string    `json:"actor"`
	Action string    `json:"action"`
	Object string    `json:"object"`
	Before any       `json:"before"`
	After  any       `json:"after"`
}

var (
	mu  sync.Mutex
	out = json.NewEncoder(&lumberjack.Logger{
		Filename: "/var/lib/trail/trail.jsonl",
		MaxSize:  100,
		MaxAge:   800,
		Compress: true,
	})
)

func Write(e Entry) error {
	mu.Lock()
	defer mu.Unlock()
	e.At = time.Now().UTC()
	return out.Encode(e)
}
