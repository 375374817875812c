package com.acme.billing;

import org.springframework.web.bind.annotation.*;

@RestController
public class CheckoutController {
    private final PaymentClient payments;

    public CheckoutController(PaymentClient payments) {
        this.payments = payments;
    }

    @PostMapping("/checkout")
    public String checkout(@RequestBody String body) throws Exception {
        return payments.charge(body);
    }
}
