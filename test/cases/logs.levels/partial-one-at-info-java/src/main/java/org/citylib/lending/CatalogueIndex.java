package org.citylib.lending;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class CatalogueIndex {
    private final RestClient http = RestClient.create("http://catalogue.internal");

    void markLent(String copyId) {
        try {
            http.put().uri("/copies/{id}/lent", copyId).retrieve().toBodilessEntity();
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
    }
}
