package com.example.donations;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class ReceiptClient {
    private final RestClient http;

    ReceiptClient(RestClient.Builder builder, @Value("${RECEIPTS_URL}") String url) {
        this.http = builder.clone().baseUrl(url).build();
    }

    String receipt(String donation, String language) {
        return http.get().uri("/receipts/{id}?lang={language}", donation, language).retrieve().body(String.class);
    }
}
