package com.acme.booking;

import java.security.Principal;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
public class WishController {
    private static final Logger log = LoggerFactory.getLogger(WishController.class);
    private final Map<String, List<String>> wishes = new ConcurrentHashMap<>();

    @PostMapping("/wishes/{item}")
    public void add(Principal p, @PathVariable String item) {
        wishes.computeIfAbsent(p.getName(), k -> new ArrayList<>()).add(item);
        log.info("wish added item={}", item);
    }

    @GetMapping("/wishes")
    public List<String> list(Principal p) {
        log.info("wishes read");
        return wishes.getOrDefault(p.getName(), List.of());
    }
}
