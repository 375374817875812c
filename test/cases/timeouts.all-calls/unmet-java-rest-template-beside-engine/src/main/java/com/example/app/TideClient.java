package com.example.app;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class TideClient {
    private final RestTemplate rest = new RestTemplate();

    String next(String harbour) {
        return rest.getForObject("https://tides.example.com/next/{harbour}", String.class, harbour);
    }
}
