package org.observatory;

import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@RestController
class VisitController {
    private final RestClient sky = RestClient.create("http://sky.internal");

    @GetMapping("/nights/{date}")
    Night night(@PathVariable String date) {
        return new Night(date, sky.get().uri("/cloud/{d}", date).retrieve().body(Double.class));
    }

    record Night(String date, Double cloud) {}
}
