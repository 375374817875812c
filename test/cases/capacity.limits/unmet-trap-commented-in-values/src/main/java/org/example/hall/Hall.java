package org.example.hall;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Hall {
    private final AtomicInteger inside = new AtomicInteger();

    @PostMapping("/enter")
    int enter() {
        return inside.incrementAndGet();
    }

    @GetMapping("/inside")
    int inside() {
        return inside.get();
    }

    public static void main(String[] args) {
        SpringApplication.run(Hall.class, args);
    }
}
