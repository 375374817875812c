package com.acme.billing;

import java.net.URI;
import java.net.http.*;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@EnableScheduling
public class NewsletterJob {
    private final HttpClient http = HttpClient.newHttpClient();

    @Scheduled(cron = "0 15 3 * * *")
    public void announce() throws Exception {
        HttpRequest req = HttpRequest.newBuilder(URI.create(System.getenv("NEWSLETTER_HOOK")))
                .POST(HttpRequest.BodyPublishers.ofString("{\"event\":\"nightly\"}"))
                .build();
        http.send(req, HttpResponse.BodyHandlers.discarding());
    }
}
