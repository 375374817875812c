package acme;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.*;

@RestController
public class Labels {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Rates rates;

    public Labels(Rates rates) {
        this.rates = rates;
    }

    @PostMapping("/labels/{country}")
    public String label(@PathVariable String country) throws Exception {
        String rate = rates.rate(country);
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://printer.example.com/print")).build();
        return rate + http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
