package com.acme.tickets;

import java.net.URI;
import java.net.http.*;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
public class MuseumController {
    private static final Logger log = LoggerFactory.getLogger(MuseumController.class);
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @GetMapping("/works/{id}")
    public String work(@PathVariable String id) {
        log.info("work requested id={}", id);
        HttpRequest req = HttpRequest.newBuilder(URI.create("http://archive.internal/works/" + id))
                .timeout(Duration.ofSeconds(2)).build();
        return Retries.reads().get(() -> http.send(req, HttpResponse.BodyHandlers.ofString()).body());
    }
}
