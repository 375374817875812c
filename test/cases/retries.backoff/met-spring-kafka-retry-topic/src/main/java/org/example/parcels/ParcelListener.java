package org.example.parcels;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.retry.annotation.Backoff;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class ParcelListener {
    private final RestTemplate carrier;

    public ParcelListener(RestTemplate carrier) {
        this.carrier = carrier;
    }

    @RetryableTopic(attempts = "4", backoff = @Backoff(delay = 1000, multiplier = 2.0))
    @KafkaListener(topics = "parcels")
    public void on(String id) {
        carrier.put("https://carrier.example.org/parcels/" + id, null);
    }
}
