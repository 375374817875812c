module example.com/museum/audioguide

go 1.23

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/go-sql-driver/mysql v1.8.1
)
