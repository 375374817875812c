package com.example.app;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    // the timeout of 2000 ms is set in HttpConfig
    private final RestTemplate rest = new RestTemplate();

    Rate today(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }
}
