package com.example.desk;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    private final LedgerClient ledger;
    private final ScoringClient scoring;

    Application(LedgerClient ledger, ScoringClient scoring) {
        this.ledger = ledger;
        this.scoring = scoring;
    }

    @GetMapping("/accounts/{id}/limit")
    Map<String, Object> limit(@PathVariable String id) {
        int score = scoring.score(id).orElse(0);
        return Map.of("account", id, "limit", score > 600 ? ledger.balance(id) / 2 : 0);
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

