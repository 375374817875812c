package org.example.parcels;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class ParcelListener {
    private final RestTemplate carrier;

    public ParcelListener(RestTemplate carrier) {
        this.carrier = carrier;
    }

    @KafkaListener(topics = "parcels")
    public void on(String id) {
        carrier.put("https://carrier.example.org/parcels/" + id, null);
    }
}
