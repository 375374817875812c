module example.com/members

go 1.22

require github.com/getsentry/sentry-go v0.28.0
