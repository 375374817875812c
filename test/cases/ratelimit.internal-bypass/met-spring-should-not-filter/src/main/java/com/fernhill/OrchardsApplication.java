package com.fernhill;

import java.security.Principal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class OrchardsApplication {

    @GetMapping("/orchards")
    String mine(Principal who) {
        return "orchards of " + who.getName();
    }

    public static void main(String[] args) {
        SpringApplication.run(OrchardsApplication.class, args);
    }
}
