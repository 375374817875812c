package org.harbour;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SkipperController {
    private static final Logger log = LoggerFactory.getLogger(SkipperController.class);
    private final SkipperRepository skippers;

    public SkipperController(SkipperRepository skippers) {
        this.skippers = skippers;
    }

    @PostMapping("/skippers")
    public void add(@RequestBody Skipper skipper) {
        skippers.save(skipper);
        log.info("skipper {} was written down", skipper);
    }
}
