package com.example.ballots;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class PostalVote {

    private final ElectoralRoll roll;

    PostalVote(ElectoralRoll roll) {
        this.roll = roll;
    }

    public static void main(String[] args) {
        SpringApplication.run(PostalVote.class, args);
    }

    @PostMapping("/requests/{number}")
    ResponseEntity<Long> request(@PathVariable String number) {
        ElectoralRoll.Entry entry = roll.find(number);
        return entry.entitled() ? ResponseEntity.accepted().body(entry.district()) : ResponseEntity.status(403).build();
    }
}
