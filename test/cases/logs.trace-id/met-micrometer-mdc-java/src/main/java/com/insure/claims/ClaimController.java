package com.insure.claims;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/claims")
class ClaimController {
    private static final Logger log = LoggerFactory.getLogger(ClaimController.class);

    @PostMapping
    UUID open(@RequestBody Claim claim) {
        UUID id = UUID.randomUUID();
        log.info("claim opened id={} policy={}", id, claim.policy());
        return id;
    }

    record Claim(String policy, long cents) {}
}
