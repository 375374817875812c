package com.acme.booking;

import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@RestController
public class KennelController {
    private final RestClient kennels;

    public KennelController(RestClient kennels) {
        this.kennels = kennels;
    }

    @GetMapping("/kennels/{id}")
    public String kennel(@PathVariable String id) {
        return kennels.get().uri("/k/{id}", id).retrieve().body(String.class);
    }
}
