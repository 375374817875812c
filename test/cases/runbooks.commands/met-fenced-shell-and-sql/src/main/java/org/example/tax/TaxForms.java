package org.example.tax;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class TaxForms {
    private final JdbcClient jdbc;

    public TaxForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/forms/{year}")
    public long filed(@PathVariable int year) {
        return jdbc.sql("select count(*) from forms where year = ?").param(year).query(Long.class).single();
    }

    public static void main(String[] args) {
        SpringApplication.run(TaxForms.class, args);
    }
}
