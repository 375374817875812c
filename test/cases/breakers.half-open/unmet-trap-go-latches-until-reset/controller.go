package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

type controller struct {
	base    string
	http    *http.Client
	breaker *breaker
}

func (c *controller) position(ctx context.Context, car string) (body []byte, err error) {
	err = c.breaker.do(func() error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/cars/"+url.PathEscape(car), nil)
		if err != nil {
			return err
		}
		res, err := c.http.Do(req)
		if err != nil {
			return err
		}
		defer res.Body.Close()
		if res.StatusCode >= 500 {
			return fmt.Errorf("controller answered %d", res.StatusCode)
		}
		body, err = io.ReadAll(io.LimitReader(res.Body, 1<<16))
		return err
	})
	return body, err
}
