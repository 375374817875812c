package com.example;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    private static final Logger log = LoggerFactory.getLogger(C.class);
    record SignUp(String email, String password) {}
    @PostMapping("/sign-up") void add(@RequestBody SignUp s) { log.info("sign-up of {}", s.email()); }
}
