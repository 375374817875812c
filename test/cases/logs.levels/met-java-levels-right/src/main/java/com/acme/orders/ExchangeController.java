package com.acme.orders;

import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class ExchangeController {
    private static final Logger log = LoggerFactory.getLogger(ExchangeController.class);
    private final RateService rates;

    public ExchangeController(RateService rates) {
        this.rates = rates;
    }

    @PostMapping("/exchange/{amount}")
    public BigDecimal exchange(@PathVariable BigDecimal amount) {
        BigDecimal out = amount.multiply(rates.rate());
        log.info("exchange done amount={} result={}", amount, out);
        return out;
    }

    @ExceptionHandler(Exception.class)
    public ResponseEntity<String> failed(Exception e) {
        log.error("exchange failed", e);
        return ResponseEntity.status(502).body("unavailable");
    }
}
