package com.example;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;
@RestController
class GuestController {
    private static final Logger log = LoggerFactory.getLogger(GuestController.class);
    record Guest(String email, String phone) {}
    @PostMapping("/guests") void add(@RequestBody Guest g) { log.info("guest {} added", g.email()); }
}
