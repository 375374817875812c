package org.beekeepers.hives;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class HivesApplication {
    public static void main(String[] args) {
        SpringApplication.run(HivesApplication.class, args);
    }

    @RestController
    static class Hives {
        private final ScaleClient scale;

        Hives(ScaleClient scale) {
            this.scale = scale;
        }

        @GetMapping("/hives/{hive}/weight")
        ScaleClient.Weight weight(@PathVariable String hive) {
            return scale.weight(hive);
        }
    }
}
