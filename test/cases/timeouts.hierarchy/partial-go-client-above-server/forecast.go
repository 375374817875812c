package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

type forecast struct {
	base string
	http *http.Client
}

func newForecast(base string) *forecast {
	return &forecast{base: base, http: &http.Client{Timeout: 12 * time.Second}}
}

func (f *forecast) week(ctx context.Context, site string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, f.base+"/weeks/"+url.PathEscape(site), nil)
	if err != nil {
		return nil, err
	}
	res, err := f.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("forecast answered %d", res.StatusCode)
	}
	return io.ReadAll(io.LimitReader(res.Body, 1<<20))
}

