package com.example;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    private final Guests guests;
    C(Guests guests) { this.guests = guests; }
    @PostMapping("/guests") Guest add(@RequestBody Guest g) { return guests.save(g); }
}
