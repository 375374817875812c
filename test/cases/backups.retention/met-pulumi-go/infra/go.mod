module infra
go 1.22
require github.com/pulumi/pulumi-aws/sdk/v6 v6.50.0
