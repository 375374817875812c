module example.com/app

go 1.22

require github.com/knadh/smtppool v1.2.0
