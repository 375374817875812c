package com.example.app;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private static final Logger log = LoggerFactory.getLogger(RateClient.class);
    private final RestTemplate rest;

    RateClient(RestTemplateBuilder builder) {
        this.rest = builder.setReadTimeout(Duration.ofSeconds(2)).build();
    }

    Rate today(String currency) throws InterruptedException {
        while (true) {
            try {
                return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
            } catch (ResourceAccessException e) {
                log.warn("rates do not answer, trying again", e);
                Thread.sleep(500);
            }
        }
    }
}
