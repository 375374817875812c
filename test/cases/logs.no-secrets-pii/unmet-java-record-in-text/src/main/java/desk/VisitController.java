package desk;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.*;

@RestController
public class VisitController {
    private static final Logger log = LoggerFactory.getLogger(VisitController.class);
    record Visitor(String id, String email, String phone) {}

    @PostMapping("/visits")
    public String visit(@RequestBody Visitor visitor) {
        log.info("visit of {}", visitor);
        return "ok";
    }
}
