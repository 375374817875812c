package com.acme.quotes;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

@Component
public class ReviewClient {
    private static final Logger log = LoggerFactory.getLogger(ReviewClient.class);
    private final RestTemplate http;

    public ReviewClient(RestTemplateBuilder b) {
        this.http = b.setConnectTimeout(Duration.ofSeconds(1)).setReadTimeout(Duration.ofSeconds(2)).build();
    }

    public List<?> reviews(String sku) {
        try {
            List<?> found = http.getForObject("http://reviews/v1/" + sku, List.class);
            log.info("loaded reviews sku={} count={}", sku, found.size());
            return found;
        } catch (ResourceAccessException timeout) {
            return List.of();
        }
    }
}
