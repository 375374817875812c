package org.example.vet;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Appointments {
    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/practices/{id}/appointments")
    List<String> of(@PathVariable long id) {
        return jdbc.sql("select starts_at from appointments where practice = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
