package main

import (
	"acme.dev/mailer/queue"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.POST("/mails", func(c *gin.Context) {
		var m queue.Mail
		if err := c.BindJSON(&m); err != nil {
			return
		}
		if !queue.Send(m) {
			queue.Store(m)
		}
		c.Status(202)
	})
	r.Run(":8080")
}
