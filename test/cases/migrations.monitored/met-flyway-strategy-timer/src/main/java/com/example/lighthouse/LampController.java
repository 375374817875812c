package com.example.lighthouse;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LampController {

    private final JdbcClient jdbc;

    LampController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PutMapping("/lamps/{id}/hours/{hours}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void burn(@PathVariable long id, @PathVariable int hours) {
        jdbc.sql("UPDATE lamps SET hours = ? WHERE id = ?").params(hours, id).update();
    }
}
