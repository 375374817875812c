package main

import "context"

type segment struct {
	Rate    float64 `json:"rate"`
	Minutes int     `json:"minutes"`
}

func simulate(ctx context.Context, curve []segment) float64 {
	temperature, peak := 20.0, 20.0
	for _, s := range curve {
		for m := 0; m < s.Minutes && ctx.Err() == nil; m++ {
			temperature += s.Rate/60 - (temperature-20)*0.0004
			peak = max(peak, temperature)
		}
	}
	return peak
}

