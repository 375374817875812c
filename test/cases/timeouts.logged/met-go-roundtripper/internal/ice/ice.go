package ice

import (
	"context"
	"encoding/json"
	"net/http"
)

type Sensor struct {
	HTTP *http.Client
	Base string
}

func (s Sensor) Thickness(ctx context.Context, rink string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Base+"/rinks/"+rink, nil)
	if err != nil {
		return 0, err
	}
	res, err := s.HTTP.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	var body struct{ Cm float64 }
	err = json.NewDecoder(res.Body).Decode(&body)
	return body.Cm, err
}
