package com.acme.orders;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class CatalogClient {
    private final RestTemplate http;

    public CatalogClient(RestTemplateBuilder b, @Value("${catalog.url}") String url) {
        this.http = b.rootUri(url).setConnectTimeout(Duration.ofSeconds(1)).setReadTimeout(Duration.ofSeconds(3)).build();
    }

    public String item(String sku) {
        return http.getForObject("/items/{sku}", String.class, sku);
    }
}
