package com.example;
import java.security.Principal;
import org.springframework.web.bind.annotation.*;
import org.springframework.data.jpa.repository.JpaRepository;
interface Guests extends JpaRepository<Guest, Long> {}
interface GuestReads extends JpaRepository<GuestRead, Long> {}
@RestController
class C {
    private final Guests guests;
    private final GuestReads reads;
    C(Guests guests, GuestReads reads) { this.guests = guests; this.reads = reads; }
    @GetMapping("/guests/{id}") Guest one(@PathVariable Long id, Principal who) {
        Guest g = guests.findById(id).orElseThrow();
        reads.save(new GuestRead(who.getName(), id));
        return g;
    }
}
