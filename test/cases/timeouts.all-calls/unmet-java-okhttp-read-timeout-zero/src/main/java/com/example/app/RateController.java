package com.example.app;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rates")
class RateController {
    private final RateClient rates;

    RateController(RateClient rates) {
        this.rates = rates;
    }

    @GetMapping("/{currency}")
    Rate today(@PathVariable String currency) {
        return rates.today(currency);
    }
}
