package a;

import java.util.Map;
import org.springframework.web.bind.annotation.*;

@RestController
public class RatesController {
    private final RatesClient client;
    public RatesController(RatesClient client) { this.client = client; }
    @GetMapping("/rates/{c}")
    public Map get(@PathVariable String c) { return client.rates(c); }
}
