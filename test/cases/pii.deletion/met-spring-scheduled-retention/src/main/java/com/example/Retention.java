package com.example;
import java.time.*;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
@Component
class Retention {
    private final Guests guests;
    Retention(Guests guests) { this.guests = guests; }
    @Scheduled(cron = "0 0 3 * * *")
    void forget() { guests.deleteByCreatedAtBefore(Instant.now().minus(Duration.ofDays(90))); }
}
