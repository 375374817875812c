package com.acme.parcels;

import org.springframework.retry.annotation.*;
import org.springframework.stereotype.Service;
import org.springframework.web.client.*;

@Service
@Retryable(retryFor = ResourceAccessException.class, maxAttempts = 3, backoff = @Backoff(delay = 100, multiplier = 2, random = true))
public class TrainClient {
    private final RestTemplate http;

    public TrainClient(RestTemplate http) {
        this.http = http;
    }

    public String departures(String station) {
        return http.getForObject("http://rail.internal/departures/" + station, String.class);
    }

    public String platform(String train) {
        return http.getForObject("http://rail.internal/platform/" + train, String.class);
    }
}
