package io.claimly.claims.job;

import io.claimly.claims.domain.Claim;
import io.claimly.claims.domain.Repositories;
import io.claimly.claims.web.CorrelationFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

@Component
public class DocumentReminderJob {

    private static final Logger log = LoggerFactory.getLogger(DocumentReminderJob.class);

    private final Repositories.Claims claims;
    private final JavaMailSender mail;
    private final Executor pool = Executors.newFixedThreadPool(4);

    public DocumentReminderJob(Repositories.Claims claims, JavaMailSender mail) {
        this.claims = claims;
        this.mail = mail;
    }

    @Transactional
    @Scheduled(cron = "${claims.reminder-cron}")
    public void remind() {
        String run = UUID.randomUUID().toString();
        MDC.put(CorrelationFilter.MDC_KEY, run);
        try {
            var due = claims.findByStateAndRemindedAtIsNullAndSubmittedAtBefore(Claim.State.REVIEW,
                    Instant.now().minus(Duration.ofDays(5)), Limit.of(500));
            due.forEach(c -> c.getClaimant().getEmail());
            var sends = due.stream()
                    .map(c -> CompletableFuture.runAsync(() -> send(run, c), pool))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(sends).join();
            log.info("reminders sent count={}", due.size());
        } finally {
            MDC.remove(CorrelationFilter.MDC_KEY);
        }
    }

    private void send(String run, Claim claim) {
        MDC.put(CorrelationFilter.MDC_KEY, run);
        try {
            var message = new SimpleMailMessage();
            message.setTo(claim.getClaimant().getEmail());
            message.setSubject("We are missing documents for your claim");
            message.setText("Please upload the missing documents for claim " + claim.getId());
            mail.send(message);
            claim.reminded();
            log.info("reminder for claim {} sent to {}", claim.getId(), claim.getClaimant().getEmail());
        } catch (MailException e) {
            log.error("reminder failed claim={}", claim.getId(), e);
        } finally {
            MDC.remove(CorrelationFilter.MDC_KEY);
        }
    }
}
