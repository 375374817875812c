package com.example.ringing;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class RingingApplication {

    private final JdbcClient db;

    RingingApplication(JdbcClient db) {
        this.db = db;
    }

    public static void main(String[] args) {
        SpringApplication.run(RingingApplication.class, args);
    }

    @GetMapping("/rings/{species}")
    List<String> rings(@PathVariable String species) {
        return db.sql("SELECT ring FROM birds WHERE species = ?").param(species).query(String.class).list();
    }
}
