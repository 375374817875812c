package com.acme.orders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.*;

@RestController
public class CanalController {
    private final JdbcClient db;

    public CanalController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/canals/{id}")
    public String name(@PathVariable long id) {
        return db.sql("select name from canals where id = ?").param(id).query(String.class).single();
    }

    @PutMapping("/canals/{id}/{name}")
    public int rename(@PathVariable long id, @PathVariable String name) {
        return db.sql("update canals set name = ? where id = ?").params(name, id).update();
    }
}
