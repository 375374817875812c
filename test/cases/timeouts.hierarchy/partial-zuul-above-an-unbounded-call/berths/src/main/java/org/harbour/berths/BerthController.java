package org.harbour.berths;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class BerthController {
    private final RestTemplate tides = new RestTemplate();

    @GetMapping("/berths")
    public String berths() {
        return tides.getForObject("http://tides.example.com/now", String.class);
    }
}
