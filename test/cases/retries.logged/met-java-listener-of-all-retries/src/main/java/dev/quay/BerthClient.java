package dev.quay;

import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class BerthClient {
    private final RestClient http;

    BerthClient(RestClient.Builder builder) {
        this.http = builder.baseUrl(System.getenv("BERTHS_URL")).build();
    }

    @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2, random = true))
    public String berth(String id) {
        return http.get().uri("/berths/{id}", id).retrieve().body(String.class);
    }
}
