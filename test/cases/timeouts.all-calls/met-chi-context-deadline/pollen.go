package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type pollen struct {
	base string
	http *http.Client
}

func (p *pollen) level(ctx context.Context, region string) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.base+"/levels/"+url.PathEscape(region), nil)
	if err != nil {
		return 0, err
	}
	res, err := p.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("pollen service answered %d", res.StatusCode)
	}
	var body struct{ Level int }
	err = json.NewDecoder(res.Body).Decode(&body)
	return body.Level, err
}

