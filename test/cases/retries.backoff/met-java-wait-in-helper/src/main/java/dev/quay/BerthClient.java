package dev.quay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class BerthClient {
    private final HttpClient http = HttpClient.newHttpClient();

    public String berth(String id) throws IOException, InterruptedException {
        IOException last = null;
        for (int attempt = 0; attempt < 4; attempt++) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("BERTHS_URL") + "/berths/" + id))
                        .timeout(Duration.ofSeconds(3)).GET().build();
                return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (IOException e) {
                last = e;
                rest(attempt);
            }
        }
        throw last;
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep(150L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
