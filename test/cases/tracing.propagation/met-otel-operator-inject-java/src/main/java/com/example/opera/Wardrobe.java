package com.example.opera;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

@SpringBootApplication
@RestController
public class Wardrobe {

    private final RestClient tailors;

    public Wardrobe(RestClient.Builder builder, @Value("${tailors.url}") String url) {
        this.tailors = builder.baseUrl(url).build();
    }

    public static void main(String[] args) {
        SpringApplication.run(Wardrobe.class, args);
    }

    @PostMapping("/costumes/{id}/fitting")
    String fitting(@PathVariable long id) {
        return tailors.post().uri("/fittings/{id}", id).retrieve().body(String.class);
    }
}
