package com.example;
import org.springframework.web.bind.annotation.*;
import org.springframework.data.jpa.repository.JpaRepository;
interface Guests extends JpaRepository<Guest, Long> {}
@RestController
class C {
    private final Guests guests;
    C(Guests guests) { this.guests = guests; }
    @PostMapping("/guests") Guest add(@RequestBody Guest g) { return guests.save(g); }
}
