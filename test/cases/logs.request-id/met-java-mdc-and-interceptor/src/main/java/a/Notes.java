package a;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Notes {
    private static final Logger log = LoggerFactory.getLogger(Notes.class);
    private final RestTemplate http;

    Notes(RestTemplate http) { this.http = http; }

    @PostMapping("/notes/{id}/share")
    void share(@PathVariable long id) {
        http.postForLocation("http://mail.internal/send", id);
        log.info("note shared id={}", id);
    }
}
