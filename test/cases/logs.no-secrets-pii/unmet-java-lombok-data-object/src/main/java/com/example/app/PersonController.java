package com.example.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PersonController {
    private static final Logger log = LoggerFactory.getLogger(PersonController.class);

    @PostMapping("/people")
    void add(@RequestBody Person person) {
        log.info("adding {}", person);
    }
}
