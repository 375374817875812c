package com.acme.orders;

import java.util.Map;
import org.springframework.web.bind.annotation.*;

@RestController
public class ApplicationController {
    private final CreditClient credit;
    private final AddressClient address;

    public ApplicationController(CreditClient credit, AddressClient address) {
        this.credit = credit;
        this.address = address;
    }

    @GetMapping("/applications/{customer}")
    public Map<String, Object> get(@PathVariable String customer) {
        return Map.of("score", credit.score(customer), "address", address.address(customer));
    }
}
