package com.example.tenancies;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TenancyController {

    record Tenancy(long id, String flat, int rentCents) {}

    @GetMapping("/api/tenancies")
    List<Tenancy> all() {
        return List.of(new Tenancy(7, "3B", 64_000));
    }

    @GetMapping("/api/tenancies/{id}")
    Tenancy one(@PathVariable long id) {
        return new Tenancy(id, "3B", 64_000);
    }

    @PostMapping("/api/tenancies")
    Tenancy open(@RequestBody Tenancy tenancy) {
        return tenancy;
    }
}
