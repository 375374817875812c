package com.ferry.crossing;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@RestController
@RequestMapping("/crossings")
class CrossingController {
    private final JdbcTemplate jdbc;
    private final RestClient tideClient;

    CrossingController(JdbcTemplate jdbc, RestClient tideClient) {
        this.jdbc = jdbc;
        this.tideClient = tideClient;
    }

    @GetMapping("/{id}")
    Crossing show(@PathVariable long id) {
        String harbour = jdbc.queryForObject("select harbour from crossing where id = ?", String.class, id);
        Double tide = tideClient.get().uri("/harbours/{h}/tide", harbour).retrieve().body(Double.class);
        return new Crossing(id, harbour, tide);
    }

    record Crossing(long id, String harbour, Double tide) {}
}
