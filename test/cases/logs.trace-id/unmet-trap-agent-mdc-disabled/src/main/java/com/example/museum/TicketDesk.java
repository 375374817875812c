package com.example.museum;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class TicketDesk {

    private static final Logger log = LoggerFactory.getLogger(TicketDesk.class);
    private final AtomicInteger left = new AtomicInteger(1200);

    public static void main(String[] args) {
        SpringApplication.run(TicketDesk.class, args);
    }

    @PostMapping("/tickets")
    ResponseEntity<Integer> sell(@RequestParam int count) {
        if (left.addAndGet(-count) < 0) {
            left.addAndGet(count);
            log.warn("sold out, {} asked for", count);
            return ResponseEntity.status(409).build();
        }
        log.info("{} tickets sold", count);
        return ResponseEntity.ok(left.get());
    }
}
