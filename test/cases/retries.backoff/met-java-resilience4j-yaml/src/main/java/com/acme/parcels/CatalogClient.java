package com.acme.parcels;

import io.github.resilience4j.retry.annotation.Retry;
import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class CatalogClient {
    private final RestTemplate http;

    public CatalogClient(RestTemplateBuilder b) {
        this.http = b.rootUri("http://catalog:8080").setReadTimeout(Duration.ofSeconds(2)).build();
    }

    @Retry(name = "catalog")
    public String item(String sku) {
        return http.getForObject("/items/{sku}", String.class, sku);
    }
}
