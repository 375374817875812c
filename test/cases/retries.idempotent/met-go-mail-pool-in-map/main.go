package main

import (
	"log"
	"net/http"

	"github.com/knadh/smtppool"
)

type Message struct {
	From string
	To   []string
	Body []byte
}

type Server struct {
	Name string
	pool *smtppool.Pool
}

type Mailer struct {
	pools map[string][]*Server
}

func NewMailer(opt smtppool.Opt) (*Mailer, error) {
	m := &Mailer{pools: make(map[string][]*Server)}
	s := Server{Name: "main"}
	pool, err := smtppool.New(smtppool.Opt{Host: "mail.example.com", MaxConns: 4, MaxMessageRetries: 3})
	if err != nil {
		return nil, err
	}
	s.pool = pool
	m.pools[""] = append(m.pools[""], &s)
	return m, nil
}

func (m *Mailer) Push(msg Message) error {
	srv := m.pools[""][0]
	return srv.pool.Send(smtppool.Email{From: msg.From, To: msg.To, HTML: msg.Body})
}

func main() {
	m, err := NewMailer(smtppool.Opt{Host: "mail.example.com"})
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/invite", func(w http.ResponseWriter, r *http.Request) {
		if err := m.Push(Message{From: "shop@example.com", To: r.Form["to"]}); err != nil {
			http.Error(w, "mail", http.StatusBadGateway)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
