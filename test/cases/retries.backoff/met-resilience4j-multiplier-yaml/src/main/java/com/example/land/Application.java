package com.example.land;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    private final RegistryClient registry;

    Application(RegistryClient registry) {
        this.registry = registry;
    }

    @GetMapping("/parcels/{number}")
    RegistryClient.Parcel parcel(@PathVariable String number) {
        return registry.parcel(number);
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

