package com.pellow;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class HoroscopeApplication {

    @GetMapping("/signs/{sign}")
    Map<String, Object> today(@PathVariable String sign) {
        return Map.of("sign", sign, "luck", Math.floorMod(sign.hashCode(), 10));
    }

    public static void main(String[] args) {
        SpringApplication.run(HoroscopeApplication.class, args);
    }
}
