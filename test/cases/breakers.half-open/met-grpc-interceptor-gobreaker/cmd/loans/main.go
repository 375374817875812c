package main

import (
	"log"
	"os"

	"github.com/labstack/echo/v4"

	"example.com/harrow/loans/internal/api"
	"example.com/harrow/loans/internal/rpc"
	scorepb "example.com/harrow/protos/score/v1"
)

func main() {
	conn, err := rpc.Dial("score", os.Getenv("SCORE_ADDR"))
	if err != nil {
		log.Fatal(err)
	}
	h := api.Loans{Scores: scorepb.NewScoreServiceClient(conn)}
	e := echo.New()
	e.GET("/applicants/:id/eligibility", h.Eligibility)
	log.Fatal(e.Start(":8080"))
}
