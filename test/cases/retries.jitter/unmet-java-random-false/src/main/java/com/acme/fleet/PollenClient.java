package com.acme.fleet;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.retry.annotation.*;
import org.springframework.stereotype.Component;
import org.springframework.web.client.*;

@Component
@EnableRetry
public class PollenClient {
    private final RestTemplate http;

    public PollenClient(RestTemplateBuilder b) {
        this.http = b.rootUri("http://pollen.internal").setReadTimeout(Duration.ofSeconds(2)).build();
    }

    @Retryable(retryFor = ResourceAccessException.class, maxAttempts = 4,
            backoff = @Backoff(delay = 200, multiplier = 2, maxDelay = 3000, random = false))
    public String forecast(String region) {
        return http.getForObject("/forecast/{r}", String.class, region);
    }
}
