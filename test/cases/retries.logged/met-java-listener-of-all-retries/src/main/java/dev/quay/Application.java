package dev.quay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@EnableRetry
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @RestController
    static class Berths {
        private final BerthClient client;

        Berths(BerthClient client) {
            this.client = client;
        }

        @GetMapping("/berths/{id}")
        String berth(@PathVariable String id) {
            return client.berth(id);
        }
    }
}
