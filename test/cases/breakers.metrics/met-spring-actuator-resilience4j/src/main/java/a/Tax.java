package a;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;
@RestController
class Tax {
    private final RestClient http;
    Tax(RestClient.Builder b) { this.http = b.baseUrl("http://tax").build(); }
    @GetMapping("/tax/{c}")
    @CircuitBreaker(name = "tax")
    public String rate(@PathVariable String c) { return http.get().uri("/" + c).retrieve().body(String.class); }
}
