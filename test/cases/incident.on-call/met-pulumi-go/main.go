package main

import (
	"github.com/pulumi/pulumi-pagerduty/sdk/v4/go/pagerduty"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := pagerduty.NewSchedule(ctx, "web", &pagerduty.ScheduleArgs{TimeZone: pulumi.String("Europe/Vienna")})
		return err
	})
}
