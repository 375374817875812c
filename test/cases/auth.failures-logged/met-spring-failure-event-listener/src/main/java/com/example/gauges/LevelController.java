package com.example.gauges;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LevelController {

    record Level(int centimetres) {}

    private final JdbcClient db;

    LevelController(JdbcClient db) {
        this.db = db;
    }

    @PostMapping("/levels")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void report(@RequestBody Level level, Authentication station) {
        db.sql("INSERT INTO levels (station, cm) VALUES (?, ?)")
                .params(station.getName(), level.centimetres())
                .update();
    }
}
