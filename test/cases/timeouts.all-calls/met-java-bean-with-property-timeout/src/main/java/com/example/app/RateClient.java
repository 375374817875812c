package com.example.app;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
@RequiredArgsConstructor
class RateClient {
    private final RestTemplate rest;

    Rate today(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }
}
