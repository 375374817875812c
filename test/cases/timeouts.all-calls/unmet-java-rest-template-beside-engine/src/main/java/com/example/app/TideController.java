package com.example.app;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TideController {
    private final TideClient tides;

    TideController(TideClient tides) {
        this.tides = tides;
    }

    @GetMapping("/tides/{harbour}")
    String next(@PathVariable String harbour) {
        return tides.next(harbour);
    }
}
