package com.example.runways;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@EnableRetry
@RestController
public class Application {
    private final MetarClient metar;

    Application(MetarClient metar) {
        this.metar = metar;
    }

    @GetMapping("/airports/{code}/weather")
    String weather(@PathVariable String code) {
        return metar.report(code);
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
