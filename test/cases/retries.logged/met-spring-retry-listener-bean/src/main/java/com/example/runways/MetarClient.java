package com.example.runways;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@Component
class MetarClient {
    private final RestClient http;

    MetarClient(@Value("${metar.url}") String url) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout(2000);
        this.http = RestClient.builder().baseUrl(url).requestFactory(factory).build();
    }

    @Retryable(
        retryFor = {ResourceAccessException.class, HttpServerErrorException.class},
        maxAttempts = 4,
        backoff = @Backoff(delay = 200, multiplier = 2, random = true),
        listeners = "countedRetries")
    public String report(String airport) {
        return http.get().uri("/metar/{airport}", airport).retrieve().body(String.class);
    }
}
