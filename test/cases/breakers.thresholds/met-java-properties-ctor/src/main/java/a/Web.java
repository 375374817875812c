package a;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;
@RestController
class Web {
    private final RestClient http;
    private final Fuse fuse;
    Web(RestClient.Builder b, Fuse fuse) { this.http = b.baseUrl("http://tax").build(); this.fuse = fuse; }
    @GetMapping("/t")
    String t() { return fuse.call(() -> http.get().uri("/t").retrieve().body(String.class)); }
}
