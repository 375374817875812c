package upstream

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const attempts = 3

var hc = http.Client{Timeout: 2 * time.Second}

func Get(url string) (body []byte, err error) {
	for i := 0; i < attempts; i++ {
		var resp *http.Response
		if resp, err = hc.Get(url); err != nil {
			continue
		}
		body, err = io.ReadAll(resp.Body)
		resp.Body.Close()
		if err == nil && resp.StatusCode < 500 {
			return body, nil
		}
		err = fmt.Errorf("status %d", resp.StatusCode)
	}
	return nil, err
}
