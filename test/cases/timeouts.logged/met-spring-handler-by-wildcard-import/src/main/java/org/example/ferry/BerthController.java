package org.example.ferry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.ResourceAccessException;

@RestController
public class BerthController {
    private static final Logger log = LoggerFactory.getLogger(BerthController.class);
    private final HarbourClient harbour;

    public BerthController(HarbourClient harbour) {
        this.harbour = harbour;
    }

    @GetMapping("/ports/{port}/berths")
    public String berths(@PathVariable String port) {
        return harbour.berths(port);
    }

    @ExceptionHandler(ResourceAccessException.class)
    public ResponseEntity<String> slow(ResourceAccessException e) {
        log.error("harbour unreachable or timed out", e);
        return ResponseEntity.status(504).body("harbour");
    }
}
