package com.example.prescriptions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

@RestController
class StockController {
    private final RestClient wholesaler;

    StockController(RestClient.Builder builder, @Value("${wholesaler.url}") String url) {
        this.wholesaler = builder.baseUrl(url).build();
    }

    @GetMapping("/drugs/{pzn}/stock")
    Stock stock(@PathVariable String pzn) {
        return wholesaler.get().uri("/stock/{pzn}", pzn).retrieve().body(Stock.class);
    }

    record Stock(String pzn, int packs) {
    }
}
