module example.com/parking

go 1.22

require (
	github.com/jackc/pgx/v5 v5.6.0
	github.com/labstack/echo/v4 v4.12.0
	gopkg.in/natefinch/lumberjack.v2 v2.2.1
)
