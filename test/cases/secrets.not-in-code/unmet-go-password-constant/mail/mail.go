package mail

import (
	"fmt"
	"net/smtp"
)

const (
	host     = "smtp.mailhouse.example"
	user     = "reminders@library.example"
	password = "Thrush-Meadow-4417-kettle"
)

// Send delivers one reminder.
func Send(to, text string) error {
	auth := smtp.PlainAuth("", user, password, host)
	body := fmt.Sprintf("From: %s\r\nTo: %s\r\nSubject: Books due\r\n\r\n%s\r\n", user, to, text)
	return smtp.SendMail(host+":587", auth, user, []string{to}, []byte(body))
}
