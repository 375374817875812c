package com.example.bakery;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoafController {

    private final JdbcClient jdbc;

    LoafController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/loaves/{kind}/{grams}")
    @ResponseStatus(HttpStatus.CREATED)
    void bake(@PathVariable String kind, @PathVariable int grams) {
        jdbc.sql("INSERT INTO loaves (kind, grams) VALUES (?, ?)").params(kind, grams).update();
    }
}
