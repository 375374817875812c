module example.org/infra

go 1.23

require github.com/pulumi/pulumi-pagerduty/sdk/v4 v4.14.0
