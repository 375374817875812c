package api

import (
	"context"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	scorepb "example.com/harrow/protos/score/v1"
)

type Loans struct {
	Scores scorepb.ScoreServiceClient
}

func (l Loans) Eligibility(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 2*time.Second)
	defer cancel()
	res, err := l.Scores.GetScore(ctx, &scorepb.GetScoreRequest{Applicant: c.Param("id")})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadGateway, "score unavailable").SetInternal(err)
	}
	return c.JSON(http.StatusOK, map[string]bool{"eligible": res.GetScore() >= 620})
}
