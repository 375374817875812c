module example.com/x
go 1.22
require github.com/aws/aws-xray-sdk-go v1.8.4
