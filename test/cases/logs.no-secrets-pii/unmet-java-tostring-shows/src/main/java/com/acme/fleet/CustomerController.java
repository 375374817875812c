package com.acme.fleet;

import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/customers")
public class CustomerController {
    private static final Logger log = LoggerFactory.getLogger(CustomerController.class);
    private final ConcurrentHashMap<Long, Customer> all = new ConcurrentHashMap<>();

    @PutMapping("/{id}")
    public void put(@PathVariable long id, @RequestBody Customer c) {
        all.put(id, c);
        log.info("customer saved {}", c);
    }

    @DeleteMapping("/{id}")
    public void delete(@PathVariable long id) {
        all.remove(id);
        log.info("customer removed id={}", id);
    }
}
