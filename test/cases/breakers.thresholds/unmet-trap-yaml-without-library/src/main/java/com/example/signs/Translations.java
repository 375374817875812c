package com.example.signs;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class Translations {
    private final RestClient http;
    private final Breaker breaker;

    Translations(@Value("${translations.url}") String url, Breaker breaker) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout(2000);
        this.http = RestClient.builder().baseUrl(url).requestFactory(factory).build();
        this.breaker = breaker;
    }

    String text(String sign, String language) {
        return breaker.call(() -> http.get().uri("/signs/{sign}/{language}", sign, language).retrieve().body(String.class));
    }
}
