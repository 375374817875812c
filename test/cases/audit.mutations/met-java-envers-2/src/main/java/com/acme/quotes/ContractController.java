package com.acme.quotes;

import org.springframework.web.bind.annotation.*;

@RestController
public class ContractController {
    private final ContractRepository contracts;
    private final FlatRepository flats;

    ContractController(ContractRepository contracts, FlatRepository flats) {
        this.contracts = contracts;
        this.flats = flats;
    }

    @PostMapping("/contracts")
    public Contract sign(@RequestBody Contract c) {
        return contracts.save(c);
    }

    @DeleteMapping("/contracts/{id}")
    public void end(@PathVariable Long id) {
        contracts.deleteById(id);
    }

    @PostMapping("/flats")
    public Flat add(@RequestBody Flat f) {
        return flats.save(f);
    }
}
