package com.example.signs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    private final Translations translations;

    Application(Translations translations) {
        this.translations = translations;
    }

    @GetMapping("/signs/{sign}/{language}")
    String sign(@PathVariable String sign, @PathVariable String language) {
        return translations.text(sign, language);
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

