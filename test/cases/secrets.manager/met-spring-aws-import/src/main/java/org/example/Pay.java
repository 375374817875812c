package org.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Pay {
    public static void main(String[] args) { SpringApplication.run(Pay.class, args); }

    @GetMapping("/payments")
    public String payments() { return "[]"; }
}
