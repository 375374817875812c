package com.example.app;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BerthController {
    private final BerthRepository berths;

    BerthController(BerthRepository berths) {
        this.berths = berths;
    }

    @PostMapping("/berths")
    Berth add(@RequestBody Berth berth) {
        return berths.save(berth);
    }
}
