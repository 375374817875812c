package eu.patents.search;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

@Service
public class RegisterClient {
    private final RestClient http;

    public RegisterClient(RestClient.Builder builder, @Value("${register.url}") String url) {
        this.http = builder.baseUrl(url).build();
    }

    @Patient
    public Patent find(String number) {
        return http.get().uri("/patents/{n}", number).retrieve().body(Patent.class);
    }

    public record Patent(String number, String title) {}
}
