package com.example.film;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    private final ReelClient reels;

    Application(ReelClient reels) {
        this.reels = reels;
    }

    @GetMapping("/films/{signature}")
    ReelClient.Reel film(@PathVariable String signature) {
        return reels.reel(signature);
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

