package com.example.land;

import io.github.resilience4j.retry.annotation.Retry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class RegistryClient {
    private final RestClient http;

    RegistryClient(@Value("${registry.url}") String url) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout(2000);
        this.http = RestClient.builder().baseUrl(url).requestFactory(factory).build();
    }

    @Retry(name = "registry")
    public Parcel parcel(String number) {
        return http.get().uri("/parcels/{number}", number).retrieve().body(Parcel.class);
    }

    record Parcel(String number, String owner, int squareMetres) {
    }
}
