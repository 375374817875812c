package com.example;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    private static final Logger log = LoggerFactory.getLogger(C.class);
    record SignUp(long id, String email, String password) {}
    @PostMapping("/sign-up") void add(@RequestBody SignUp s) { log.info("sign-up {} with mail domain {}", s.id(), domain(s.email())); }
    private static String domain(String mail) { return mail.substring(mail.indexOf('@') + 1); }
}
