package com.example.deliveries;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeliveryController {

    record Delivery(String parcel, String address) {}

    private final JdbcClient jdbc;

    DeliveryController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@RequestBody Delivery delivery) {
        jdbc.sql("INSERT INTO deliveries (parcel, address) VALUES (?, ?)")
                .params(delivery.parcel(), delivery.address())
                .update();
    }
}
