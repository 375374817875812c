package com.example;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    @GetMapping("/notes") String all() { return ""; }
    @PostMapping("/notes") void add() {}
    @PostMapping("/admin/reindex") void reindex() {}
}
