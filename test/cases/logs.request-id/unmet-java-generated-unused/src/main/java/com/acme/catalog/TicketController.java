package com.acme.catalog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@RestController
public class TicketController {
    private static final Logger log = LoggerFactory.getLogger(TicketController.class);
    private final RestClient http = RestClient.create("http://tickets.internal");

    @GetMapping("/tickets/{id}")
    public String ticket(@PathVariable String id) {
        log.info("ticket requested id={}", id);
        return http.get().uri("/t/{id}", id).retrieve().body(String.class);
    }
}
