package acme;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/boxes")
public class Boxes {
    private static final Logger log = LoggerFactory.getLogger(Boxes.class);

    @PostMapping("/{id}/open")
    public void open(@PathVariable String id) {
        log.info("box {} opened", id);
    }
}
