package com.example.viewings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ViewingController {

    private static final Logger log = LoggerFactory.getLogger(ViewingController.class);

    record Viewing(String name, String email, String phone, int flat) {}

    private final JdbcClient db;

    ViewingController(JdbcClient db) {
        this.db = db;
    }

    @PostMapping("/viewings")
    @ResponseStatus(HttpStatus.CREATED)
    void book(@RequestBody Viewing v) {
        log.info("viewing requested by {} <{}> {} for flat {}", v.name(), v.email(), v.phone(), v.flat());
        db.sql("INSERT INTO viewings (name, email, phone, flat) VALUES (?, ?, ?, ?)")
                .params(v.name(), v.email(), v.phone(), v.flat())
                .update();
    }
}
