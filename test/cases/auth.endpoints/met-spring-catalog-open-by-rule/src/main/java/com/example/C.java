package com.example;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    @GetMapping("/notes") String all() { return ""; }
    @PostMapping("/notes") void add() {}
    @GetMapping("/public/prices") String prices() { return ""; }
}
