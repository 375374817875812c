package com.example.laundry;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BasketController {

    private final JdbcClient jdbc;

    BasketController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PutMapping("/baskets/{id}/state/{state}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable long id, @PathVariable String state) {
        jdbc.sql("UPDATE baskets SET state = ? WHERE id = ?").params(state, id).update();
    }
}
