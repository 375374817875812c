package load

import (
	"testing"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

func TestTenfold(t *testing.T) {
	rate := vegeta.Rate{Freq: 1000, Per: time.Second}
	targeter := vegeta.NewStaticTargeter(vegeta.Target{Method: "GET", URL: "https://staging.example.com/x"})
	attacker := vegeta.NewAttacker()
	var m vegeta.Metrics
	for res := range attacker.Attack(targeter, rate, 2*time.Minute, "x") {
		m.Add(res)
	}
	m.Close()
	if m.Latencies.P95 > 300*time.Millisecond || m.Success < 0.99 {
		t.Fatalf("p95 %s, success %f", m.Latencies.P95, m.Success)
	}
}
