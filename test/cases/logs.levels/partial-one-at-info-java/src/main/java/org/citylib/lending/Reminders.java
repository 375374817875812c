package org.citylib.lending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class Reminders {
    private static final Logger log = LoggerFactory.getLogger(Reminders.class);
    private final JavaMailSender mail;

    Reminders(JavaMailSender mail) {
        this.mail = mail;
    }

    void schedule(Loan loan) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(loan.memberAddress());
        message.setSubject("Your loan is due " + loan.due());
        try {
            mail.send(message);
        } catch (MailException e) {
            log.info("reminder for loan {} could not be sent", loan.id());
        }
    }
}
