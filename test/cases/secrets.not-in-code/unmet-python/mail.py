import smtplib


def send(text):
    with smtplib.SMTP("smtp.x.example") as s:
        s.login("mailer", "Birch-Lantern-8841-quiet")
        s.sendmail("a", "b", text)
