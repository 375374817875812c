package org.beekeepers.hives;

import io.github.resilience4j.retry.annotation.Retry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class ScaleClient {
    private final RestClient http;

    ScaleClient(RestClient.Builder builder, @Value("${scale.url}") String url) {
        this.http = builder.baseUrl(url).build();
    }

    @Retry(name = "scale")
    public Weight weight(String hive) {
        return http.get().uri("/hives/{h}/weight", hive).retrieve().body(Weight.class);
    }

    record Weight(String hive, int grams) {}
}
