package acme;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

@Service
public class Rates {
    private final RestClient client;

    public Rates(RestClient.Builder builder) {
        this.client = builder.baseUrl("https://rates.example.com").build();
    }

    public String rate(String country) {
        return client.get().uri("/rates/{c}", country).retrieve().body(String.class);
    }
}
