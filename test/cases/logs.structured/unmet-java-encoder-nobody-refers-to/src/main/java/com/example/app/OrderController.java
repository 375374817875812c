package com.example.app;

import lombok.extern.slf4j.Slf4j;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Slf4j
@RestController
class OrderController {
    @GetMapping("/orders/{id}")
    String order(@PathVariable String id) {
        log.info("order {} read", id);
        try {
            return load(id);
        } catch (IllegalStateException e) {
            log.error("order {} cannot be read", id, e);
            throw e;
        }
    }

    private String load(String id) {
        if (id.isBlank()) {
            throw new IllegalStateException("no id");
        }
        return id;
    }
}
