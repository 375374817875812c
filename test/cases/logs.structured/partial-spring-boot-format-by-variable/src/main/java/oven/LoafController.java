package oven;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoafController {
    private static final Logger log = LoggerFactory.getLogger(LoafController.class);

    @GetMapping("/loaves")
    String loaves() {
        log.info("asked");
        return "[]";
    }
}
